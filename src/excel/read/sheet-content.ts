import type { Cell } from "../../values/cell";
import { CELL_PROPERTIES, readCells } from "./table-content";

/** The used cells of a sheet, with the place of the first one. */
export type SheetContent = {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly Cell[])[];
};

/** Asks for everything that stands on a sheet, formats without content left out. */
export const loadSheet = (context: Excel.RequestContext, sheet: string): (() => SheetContent) => {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getUsedRangeOrNullObject(true)
    .load(CELL_PROPERTIES);
  return () =>
    range.isNullObject
      ? { sheet, firstRow: 0, firstColumn: 0, rows: [] }
      : { sheet, firstRow: range.rowIndex, firstColumn: range.columnIndex, rows: readCells(range) };
};

/** The cell at a place of its sheet; null outside the used cells. */
export const contentAt = (content: SheetContent, row: number, column: number): Cell | null =>
  content.rows[row - content.firstRow]?.[column - content.firstColumn] ?? null;
