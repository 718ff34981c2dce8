import type { Box } from "./contract";
import type { Sheet } from "./sheet";

/** Cells are locked unless unlocked ("Lock or unlock specific areas of a protected worksheet"). */
export function hasLockedCell(sheet: Sheet, box: Box): boolean {
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (sheet.held(row, column).format.locked !== false) return true;
    }
  }
  return false;
}
