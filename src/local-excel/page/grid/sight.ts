import type { Box, ModelSheet } from "../../model/contract";
import { containsCell, MAX_COLUMNS, MAX_ROWS } from "../../model/box";
import { pixels, points } from "./pixels";

/** What of a sheet is in sight, in pixels of the element around the grid. */
export type Sight = {
  /** The part that scrolls; frozen rows and columns lie above and to the left of it. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far that part has been scrolled. */
  readonly scrollX: number;
  readonly scrollY: number;
  /** Width and height of what is frozen. */
  readonly frozenX: number;
  readonly frozenY: number;
  readonly zoom: number;
};

export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The merged cell a cell belongs to, or the cell alone. */
export function wholeCell(sheet: ModelSheet, row: number, column: number): Box {
  return sheet.merges.find((box) => containsCell(box, row, column)) ?? { row, column, rows: 1, columns: 1 };
}

/** Where a cell is on the screen; null when it has been scrolled out of sight. */
export function cellInSight(sight: Sight, sheet: ModelSheet, row: number, column: number): Rectangle | null {
  const box = wholeCell(sheet, row, column);
  const from = sheet.cellPosition(box.row, box.column);
  const to = sheet.cellPosition(box.row + box.rows, box.column + box.columns);
  const scale = (length: number): number => pixels(length) * sight.zoom;
  const isFrozen = { x: column < sheet.frozen.columns, y: row < sheet.frozen.rows };
  const left = sight.left + scale(from.left) - sight.frozenX - (isFrozen.x ? 0 : sight.scrollX);
  const top = sight.top + scale(from.top) - sight.frozenY - (isFrozen.y ? 0 : sight.scrollY);
  const outOfSight =
    (!isFrozen.x && (left < sight.left - 1 || left > sight.left + sight.width)) ||
    (!isFrozen.y && (top < sight.top - 1 || top > sight.top + sight.height));
  if (outOfSight) return null;
  return { left, top, width: scale(to.left - from.left), height: scale(to.top - from.top) };
}

/** The last row or column that begins at or before a distance (in points) from the sheet's edge. */
function indexAt(distance: number, position: (index: number) => number, most: number): number {
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (position(middle) <= distance) low = middle;
    else high = middle;
  }
  return low;
}

/** What lies at a place of the screen: a cell (both given), the header of a row or of a column, or the corner (neither). */
export type Spot = { readonly row: number | null; readonly column: number | null };

/** What lies at a place, in pixels of the element around the grid. */
export function spotAt(sight: Sight, sheet: ModelSheet, x: number, y: number): Spot {
  const { zoom } = sight;
  const along = (at: number, edge: number, frozen: number, scrolled: number): number => {
    const distance = at - (edge - frozen);
    return points((at < edge ? distance : distance + scrolled) / zoom);
  };
  const right = along(x, sight.left, sight.frozenX, sight.scrollX);
  const down = along(y, sight.top, sight.frozenY, sight.scrollY);
  return {
    row: down < 0 ? null : indexAt(down, (row) => sheet.cellPosition(row, 0).top, MAX_ROWS),
    column: right < 0 ? null : indexAt(right, (column) => sheet.cellPosition(0, column).left, MAX_COLUMNS),
  };
}
