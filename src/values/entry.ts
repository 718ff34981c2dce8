import type { FiscalYear } from "../plan/fiscal-year";
import type { Cell } from "./cell";

/** A cell's place for people: sheet name and A1 address without `$` (`H12`). */
export type Place = { readonly sheet: string; readonly cell: string };

/** One year's entry of one row of 実績入力. */
export type Entry = {
  readonly year: FiscalYear;
  readonly cell: Cell;
  /** The status column's text, trimmed; "" where blank. */
  readonly status: string;
  readonly place: Place;
};

/** A row of 実績入力 as read back, resolved to the plan by key (or by name where the key is gone). */
export type EntryRow = {
  /** Row key as in `listedRows`. */
  readonly key: string;
  readonly foundBy: "key" | "name";
  readonly department: string;
  readonly place: Place;
  readonly entries: readonly Entry[];
  readonly source: string;
  readonly remark: string;
};

/** What was read back from 実績入力. */
export type EntrySheet = {
  readonly rows: readonly EntryRow[];
  /** Rows that could not be told: neither key nor name and breakdown belong to the plan. */
  readonly unknownRows: readonly { readonly text: string; readonly place: Place }[];
  /** Row keys of the plan that no row of the sheet carries. */
  readonly missingKeys: readonly string[];
  /** Row keys carried by more than one row, with the places of the later ones. */
  readonly duplicates: readonly { readonly key: string; readonly place: Place }[];
};
