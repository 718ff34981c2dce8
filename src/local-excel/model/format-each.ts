import type { Box, CellFormat } from "./contract";
import type { Sheet } from "./sheet";

/** Gives each cell of a box the format `made` of the one it has and of what stands for it in `given`. */
export function formatEach<T>(
  sheet: Sheet,
  box: Box,
  given: readonly (readonly T[])[],
  made: (old: CellFormat, own: T) => CellFormat,
): void {
  for (const [down, line] of given.entries()) {
    for (const [along, own] of line.entries()) {
      const [row, column] = [box.row + down, box.column + along];
      const cell = sheet.held(row, column);
      const format = made(cell.format, own);
      if (format !== cell.format) sheet.store.set(row, column, { ...cell, format });
    }
  }
}
