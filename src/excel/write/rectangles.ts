import type { CellRange } from "../../blueprint/address";

export type Rectangle<K> = { readonly key: K; readonly range: CellRange };

/**
 * Covers all cells of a grid that have a key with rectangles of one key each, so that one call does for many
 * cells. Every cell is looked at a fixed number of times.
 * @param origin where the grid's first cell stands on its sheet.
 */
export const rectangles = <K extends string>(
  keys: readonly (readonly (K | null)[])[],
  origin: { readonly row: number; readonly column: number },
): readonly Rectangle<K>[] => {
  const found: Rectangle<K>[] = [];
  const covered = keys.map((row) => row.map((key) => key === null));
  const free = (r: number, c: number, key: K): boolean => covered[r]?.[c] === false && keys[r]?.[c] === key;
  keys.forEach((row, r) =>
    row.forEach((key, c) => {
      if (key === null || !free(r, c, key)) return;
      let columns = 1;
      while (free(r, c + columns, key)) columns += 1;
      const whole = (below: number): boolean =>
        Array.from({ length: columns }, (_, i) => free(below, c + i, key)).every(Boolean);
      let rows = 1;
      while (whole(r + rows)) rows += 1;
      for (let i = r; i < r + rows; i += 1) covered[i]?.fill(true, c, c + columns);
      found.push({ key, range: { row: origin.row + r, column: origin.column + c, rows, columns } });
    }),
  );
  return found;
};
