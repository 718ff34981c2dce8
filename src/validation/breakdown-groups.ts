import type { FiscalYear } from "../plan/fiscal-year";
import type { CheckContext, CheckedEntry, CheckedRow } from "./rule";

/** The rows of each indicator that has breakdowns (男性／女性), in sheet order. */
export const breakdownGroups = ({ rows }: CheckContext): readonly (readonly CheckedRow[])[] => {
  const groups = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const { indicator } = row.listed;
    if (indicator.rows.length < 2) continue;
    const group = groups.get(indicator.id);
    if (group) group.push(row);
    else groups.set(indicator.id, [row]);
  }
  return [...groups.values()];
};

/** What stands in the rows of a group, year by year in order. */
export const entriesByYear = (rows: readonly CheckedRow[]): readonly (readonly CheckedEntry[])[] => {
  const years = new Map<FiscalYear, CheckedEntry[]>();
  for (const entry of rows.flatMap(({ entries }) => entries)) {
    const year = years.get(entry.entry.year);
    if (year) year.push(entry);
    else years.set(entry.entry.year, [entry]);
  }
  return [...years].sort(([a], [b]) => a - b).map(([, entries]) => entries);
};

/** A breakdown's own name for messages. */
export const breakdownName = ({ listed }: Pick<CheckedEntry, "listed">): string => listed.row.breakdown ?? "";
