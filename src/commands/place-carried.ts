import type { SheetBlueprint } from "../blueprint/sheet";
import { stampParts } from "../excel/record/stamp";
import type { CarriedCell } from "../excel/record/unfinished";
import type { CellWrite } from "../excel/write/write-entries";
import { keyedTables } from "./blueprint-cells";
import type { Carried } from "./carry-over";

type Written = Pick<CellWrite, "input" | "isText" | "numberFormat">;

const written = ({ input, isText, numberFormat }: Written): Written => ({ input, isText, numberFormat });

const lastRow = ({ blocks }: SheetBlueprint): number =>
  Math.max(0, ...blocks.map((block) => block.row + block.cells.length - 1));

/**
 * Where carried-over content goes on the sheets made anew: entries to their key and column head, other cells to
 * their address. What has no place there any more (a row a person added to a table) goes below everything else,
 * one row for each former row: nothing typed is dropped.
 */
export const placeCarried = (
  sheets: readonly SheetBlueprint[],
  { entries, cells }: Carried,
): readonly CellWrite[] => {
  const tables = new Map(
    sheets.flatMap((sheet) => keyedTables(sheet).map((table) => [table.name, { sheet, table }] as const)),
  );
  const placed = entries.flatMap((entry): readonly CellWrite[] => {
    const found = tables.get(entry.table);
    const row = found?.table.rows.get(entry.key);
    const column = found?.table.columns.get(entry.heading);
    return found && row !== undefined && column !== undefined
      ? [{ sheet: found.sheet.name, row, column, ...written(entry) }]
      : [];
  });
  const rest = sheets.flatMap((sheet): readonly CellWrite[] => {
    const own = cells.filter(({ sheetId }) => sheetId === stampParts(sheet.id).sheetId);
    const ownTables = keyedTables(sheet);
    const hasPlace = ({ row, column }: CarriedCell): boolean =>
      !ownTables.some((table) => table.contains(row, column));
    const homeless = [...new Set(own.filter((cell) => !hasPlace(cell)).map(({ row }) => row))];
    const below = new Map(homeless.map((row, i) => [row, lastRow(sheet) + 2 + i]));
    return own.map((cell) => ({
      sheet: sheet.name,
      row: hasPlace(cell) ? cell.row : (below.get(cell.row) ?? cell.row),
      column: cell.column,
      ...written(cell),
    }));
  });
  return [...placed, ...rest];
};
