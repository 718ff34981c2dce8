import { containsCell } from "../../model/box";
import type { Box, ModelSheet, ModelTable } from "../../model/contract";
import { currentRegion } from "./current-region";

/** What a sort would sort, and by which column counted from its first. `table` null: plain cells. */
export type SortArea = { readonly table: ModelTable | null; readonly box: Box; readonly column: number };

export const tableAt = (sheet: ModelSheet, row: number, column: number): ModelTable | null =>
  sheet.workbook.tables.find((table) => table.sheet === sheet && containsCell(table.box, row, column)) ??
  null;

/**
 * The table a cell is in; otherwise the selected cells, or for one cell the filled block around it, its first row left
 * out where it is text over other kinds of values, as Excel guesses a heading. Null where there is nothing to sort.
 */
export function sortArea(sheet: ModelSheet, selected: Box): SortArea | null {
  const table = tableAt(sheet, selected.row, selected.column);
  if (table !== null) return { table, box: table.box, column: selected.column - table.box.column };
  const used = sheet.usedBox(true);
  if (used === null) return null;
  if (selected.rows > 1) {
    const rows = Math.min(selected.rows, used.row + used.rows - selected.row);
    const columns = Math.min(selected.columns, used.column + used.columns - selected.column);
    return rows > 1 && columns > 0 ? { table: null, box: { ...selected, rows, columns }, column: 0 } : null;
  }
  const region = currentRegion(sheet, selected.row, selected.column);
  const kind = (row: number): string => typeof sheet.cell(row, selected.column).value;
  const hasHeading = region.rows > 1 && kind(region.row) === "string" && kind(region.row + 1) !== "string";
  const box = hasHeading ? { ...region, row: region.row + 1, rows: region.rows - 1 } : region;
  return box.rows > 1 ? { table: null, box, column: selected.column - box.column } : null;
}
