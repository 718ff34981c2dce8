import { intersection } from "../../model/box";
import type { CellFormat, ModelCell } from "../../model/contract";
import type { Place } from "../address/address";

/** Ranges up to this size are looked at cell by cell; of larger ones only the used part, plus one cell beyond it. */
const EVERY_CELL = 20_000;

/** What all cells of a range have in common, or null where they differ (as Excel answers for mixed formatting). */
export function uniform<T>(place: Place, read: (cell: ModelCell) => T): T | null {
  let first: { readonly value: T } | null = null;
  for (const cell of sampledCells(place)) {
    const value = read(cell);
    if (first === null) first = { value };
    else if (first.value !== value) return null;
  }
  return first === null ? null : first.value;
}

export function uniformFormat<T>(place: Place, read: (format: CellFormat) => T): T | null {
  return uniform(place, (cell) => read(cell.format));
}

function* sampledCells({ sheet, box }: Place): Generator<ModelCell> {
  const small = box.rows * box.columns <= EVERY_CELL;
  const used = sheet.usedBox(false);
  const looked = small ? box : used === null ? null : intersection(used, box);
  if (looked !== null) {
    for (let row = looked.row; row < looked.row + looked.rows; row++) {
      for (let column = looked.column; column < looked.column + looked.columns; column++)
        yield sheet.cell(row, column);
    }
  }
  // The last cell of whole columns or rows stands for all the unused ones.
  if (!small) yield sheet.cell(box.row + box.rows - 1, box.column + box.columns - 1);
}

/** The same for rows or columns: `null` where they differ. Whole-sheet spans are judged by their first thousand. */
export function uniformSpan<T>(from: number, count: number, read: (index: number) => T): T | null {
  const value = read(from);
  for (let i = from + 1; i < from + Math.min(count, 1000); i++) if (read(i) !== value) return null;
  return value;
}
