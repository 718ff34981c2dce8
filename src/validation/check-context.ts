import type { FiscalYear } from "../plan/fiscal-year";
import { listedRows } from "../plan/listed-rows";
import type { ListedRow } from "../plan/listed-rows";
import type { Plan } from "../plan/plan";
import type { EntryRow, EntrySheet } from "../values/entry";
import { readCell } from "../values/read-cell";
import { isOutOfBounds } from "./bounds";
import { referencesOf } from "./references";
import type { CheckContext, CheckedEntry, CheckedRow } from "./rule";
import { suspectScale } from "./suspect-scale";

const timingOf = (year: FiscalYear, judgedYear: FiscalYear): CheckedEntry["timing"] =>
  year < judgedYear ? "earlier" : year === judgedYear ? "judged" : "later";

/** A slip of one year must not make the same slip look right in the next. */
const isPlausible = (checked: CheckedEntry, value: number): boolean =>
  !isOutOfBounds(checked) && suspectScale(value, referencesOf(checked), true, null) === null;

const checkedRow = (listed: ListedRow, entryRow: EntryRow, judgedYear: FiscalYear): CheckedRow => {
  let previous: number | null = null;
  const inOrder = [...entryRow.entries].sort((a, b) => a.year - b.year);
  const entries = inOrder.map((entry): CheckedEntry => {
    const reading = readCell(entry.cell, entry.status, listed.indicator);
    const timing = timingOf(entry.year, judgedYear);
    const checked = { listed, department: entryRow.department, entry, reading, timing, previous };
    if (reading.kind === "number" && isPlausible(checked, reading.value)) previous = reading.value;
    return checked;
  });
  return { listed, entryRow, entries };
};

/** Reads every entry once. Rows whose key the plan does not have, and second rows of one key, are left out. */
export const checkContext = (plan: Plan, sheet: EntrySheet, judgedYear: FiscalYear): CheckContext => {
  const listed = new Map(listedRows(plan).map((row) => [row.key, row]));
  const rows = new Map<string, CheckedRow>();
  for (const entryRow of sheet.rows) {
    const row = listed.get(entryRow.key);
    if (row && !rows.has(row.key)) rows.set(row.key, checkedRow(row, entryRow, judgedYear));
  }
  const all = [...rows.values()];
  return {
    plan,
    sheet,
    judgedYear,
    listed,
    rows: all.filter((row) => row.listed.listingNo === 1),
    relisted: all.filter((row) => row.listed.listingNo > 1),
  };
};
