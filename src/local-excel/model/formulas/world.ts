import type { Sheet } from "../sheet";
import type { Table } from "../table";

/** What formulas can refer to. */
export type World = {
  readonly sheets: () => readonly Sheet[];
  readonly sheetByName: (name: string) => Sheet | null;
  readonly tableByName: (name: string) => Table | null;
  readonly tableAt: (sheet: Sheet, row: number, column: number) => Table | null;
  /** The formula of a defined name seen from a sheet. */
  readonly nameByText: (name: string, sheet: Sheet) => { readonly formula: string } | null;
};
