import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "./box";
import type { Box } from "./contract";
import { moveSpan, type SpanChange } from "./span";

export type Axis = "rows" | "columns";

/** Where a box is after rows or columns were inserted or deleted; null when nothing is left of it. */
export function moveBox(box: Box, axis: Axis, change: SpanChange): Box | null {
  if (axis === "rows") {
    if (isWholeColumns(box)) return box;
    const moved = moveSpan({ from: box.row, count: box.rows }, change);
    if (moved === null || moved.from >= MAX_ROWS) return null;
    return { ...box, row: moved.from, rows: Math.min(moved.count, MAX_ROWS - moved.from) };
  }
  if (isWholeRows(box)) return box;
  const moved = moveSpan({ from: box.column, count: box.columns }, change);
  if (moved === null || moved.from >= MAX_COLUMNS) return null;
  return { ...box, column: moved.from, columns: Math.min(moved.count, MAX_COLUMNS - moved.from) };
}

/** The boxes that are left after the change, in order. */
export function moveBoxes(boxes: readonly Box[], axis: Axis, change: SpanChange): readonly Box[] {
  return boxes.flatMap((box) => moveBox(box, axis, change) ?? []);
}
