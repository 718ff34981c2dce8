import type { Box, ModelSheet } from "../../model/contract";

/** The block of cells around one, as far as a whole empty row or column (Excel's current region). */
export function currentRegion(sheet: ModelSheet, row: number, column: number): Box {
  const filled = (r: number, c: number): boolean =>
    r >= 0 && c >= 0 && (sheet.cell(r, c).value !== "" || sheet.cell(r, c).formula !== null);
  let [top, left, bottom, right] = [row, column, row, column];
  const anyIn = (rowFrom: number, rowTo: number, columnFrom: number, columnTo: number): boolean => {
    for (let r = rowFrom; r <= rowTo; r++)
      for (let c = columnFrom; c <= columnTo; c++) if (filled(r, c)) return true;
    return false;
  };
  for (let grew = true; grew;) {
    grew = false;
    if (anyIn(top - 1, top - 1, left - 1, right + 1)) [top, grew] = [top - 1, true];
    if (anyIn(bottom + 1, bottom + 1, left - 1, right + 1)) [bottom, grew] = [bottom + 1, true];
    if (anyIn(top - 1, bottom + 1, left - 1, left - 1)) [left, grew] = [left - 1, true];
    if (anyIn(top - 1, bottom + 1, right + 1, right + 1)) [right, grew] = [right + 1, true];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
