import type { Cell } from "../../values/cell";
import { CELL_PROPERTIES, readCells } from "./table-content";

/**
 * Asks for all that stands in the first columns of a table, above and below it too; null where there is no such
 * table. For settings kept beside a table, wherever the table now is.
 */
export const loadColumnsOf = (
  context: Excel.RequestContext,
  table: string,
  columns: number,
): (() => readonly (readonly Cell[])[]) => {
  const range = context.workbook.tables
    .getItem(table)
    .getHeaderRowRange()
    .getCell(0, 0)
    .getResizedRange(0, columns - 1)
    .getEntireColumn()
    .getUsedRangeOrNullObject(true)
    .load(CELL_PROPERTIES);
  return () => (range.isNullObject ? [] : readCells(range));
};
