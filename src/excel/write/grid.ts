import type { CellRange } from "../../blueprint/address";

/** A range's cells as the two-dimensional array Office.js wants, by row and column within the range. */
export const grid = <T>({ rows, columns }: CellRange, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(r, c)));
