import { isWholeColumns, isWholeRows } from "../../model/box";
import type { Box, ModelSheet } from "../../model/contract";

/** Whole rows and columns as far as anything stands there, one cell at least; other boxes as they are. */
export function usedPart(sheet: ModelSheet, box: Box): Box {
  const used = sheet.usedBox(false);
  const end =
    used === null ? { row: 0, column: 0 } : { row: used.row + used.rows, column: used.column + used.columns };
  return {
    ...box,
    rows: isWholeColumns(box) ? Math.max(1, end.row) : box.rows,
    columns: isWholeRows(box) ? Math.max(1, end.column) : box.columns,
  };
}
