import type { FiscalYear } from "../plan/fiscal-year";
import type { Entry, EntrySheet } from "../values/entry";

/** Zero-based place of an A1 address. */
export const placeOf = (address: string): { readonly row: number; readonly column: number } => {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};

/** Finds an entry by row key and year, wherever its cell now stands; null where row or column is gone. */
export const entryFinder = ({ rows }: EntrySheet): ((rowKey: string, year: FiscalYear) => Entry | null) => {
  const byRow = new Map(rows.map(({ key, entries }) => [key, entries]));
  return (rowKey, year) => byRow.get(rowKey)?.find((entry) => entry.year === year) ?? null;
};
