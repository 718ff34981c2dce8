import type { Box, ModelTable } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";

export function headerBox({ box, showHeaders }: ModelTable): Box {
  if (!showHeaders) throw new ExcelError("ItemNotFound", "The table shows no headers.");
  return { ...box, rows: 1 };
}

/** The data rows, without headers and totals. */
export function bodyBox({ box, showHeaders, showTotals }: ModelTable): Box {
  const above = showHeaders ? 1 : 0;
  return { ...box, row: box.row + above, rows: box.rows - above - (showTotals ? 1 : 0) };
}

export function columnOf(box: Box, index: number): Box {
  return { ...box, column: box.column + index, columns: 1 };
}
