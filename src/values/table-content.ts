import type { Cell } from "./cell";

/** An Excel Table as read back: found by name wherever it now stands. */
export type TableContent = {
  readonly table: string;
  /** The sheet's present name. */
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Zero-based row and column of the first data cell on its sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Zero-based column of each header, where only some of the table's columns were read. */
  readonly columns?: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
};
