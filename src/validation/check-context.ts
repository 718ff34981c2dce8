import type { FiscalYear } from "../plan/fiscal-year";
import { listedRows } from "../plan/listed-rows";
import type { ListedRow } from "../plan/listed-rows";
import type { Plan } from "../plan/plan";
import type { EntryRow } from "../values/entry";
import { readCell } from "../values/read-cell";
import { isOutOfBounds } from "./bounds";
import type { CheckInput, PublishedValue } from "./check-input";
import { referencesOfYear, rowReferences, sized } from "./references";
import type { CheckContext, CheckedEntry, CheckedRow } from "./rule";
import { suspectScale } from "./suspect-scale";

/** What all rows of a check are read against. */
type Circumstances = {
  readonly judgedYear: FiscalYear | null;
  readonly currentYear: FiscalYear | null;
  /** By row key, then year. */
  readonly published: ReadonlyMap<string, ReadonlyMap<FiscalYear, PublishedValue>>;
};

const timingOf = (year: FiscalYear, judgedYear: FiscalYear | null): CheckedEntry["timing"] =>
  judgedYear === null ? "later" : year < judgedYear ? "earlier" : year === judgedYear ? "judged" : "later";

const courseOf = (year: FiscalYear, currentYear: FiscalYear | null): CheckedEntry["course"] =>
  currentYear === null || year < currentYear ? "over" : year === currentYear ? "running" : "ahead";

/** A slip of one year must not make the same slip look right in the next. */
const isPlausible = (checked: CheckedEntry, value: number): boolean =>
  !isOutOfBounds(checked) && suspectScale(value, checked.sizedReferences, true, null) === null;

const checkedRow = (listed: ListedRow, entryRow: EntryRow, circumstances: Circumstances): CheckedRow => {
  const { judgedYear, currentYear } = circumstances;
  const published = circumstances.published.get(listed.key);
  const own = rowReferences(listed.row);
  const ownSized = sized(own);
  const department = entryRow.department || (listed.indicator.department ?? "");
  let previous: number | null = null;
  let last: CheckedEntry | null = null;
  const inOrder = [...entryRow.entries].sort((a, b) => a.year - b.year);
  const entries = inOrder.map((entry): CheckedEntry => {
    const reading = readCell(entry.cell, entry.status, listed.indicator);
    const references = referencesOfYear(own, listed.row.guides, entry.year, previous);
    const checked: CheckedEntry = {
      listed,
      department,
      entry,
      reading,
      timing: timingOf(entry.year, judgedYear),
      yearsBefore: judgedYear === null ? 0 : judgedYear - entry.year,
      course: courseOf(entry.year, currentYear),
      yearBefore: last?.entry.year === entry.year - 1 ? last : null,
      published: published?.get(entry.year) ?? null,
      remark: entryRow.remark,
      previous,
      references,
      sizedReferences: references === own ? ownSized : sized(references),
    };
    last = checked;
    if (reading.kind === "number" && isPlausible(checked, reading.value)) previous = reading.value;
    return checked;
  });
  return { listed, entryRow, entries };
};

const byRowAndYear = (published: readonly PublishedValue[]): Circumstances["published"] => {
  const rows = new Map<string, Map<FiscalYear, PublishedValue>>();
  for (const value of published) {
    const years = rows.get(value.rowKey);
    if (years) years.set(value.year, value);
    else rows.set(value.rowKey, new Map([[value.year, value]]));
  }
  return rows;
};

/** Reads every entry once. Rows whose key the plan does not have, and second rows of one key, are left out. */
export const checkContext = (plan: Plan, input: CheckInput, judgedYear: FiscalYear | null): CheckContext => {
  const { entries: sheet, currentYear, published } = input;
  const circumstances = { judgedYear, currentYear, published: byRowAndYear(published) };
  const listed = new Map(listedRows(plan).map((row) => [row.key, row]));
  const rows = new Map<string, CheckedRow>();
  for (const entryRow of sheet.rows) {
    const row = listed.get(entryRow.key);
    if (row && !rows.has(row.key)) rows.set(row.key, checkedRow(row, entryRow, circumstances));
  }
  const all = [...rows.values()];
  return {
    plan,
    input,
    sheet,
    judgedYear,
    listed,
    rows: all.filter((row) => row.listed.listingNo === 1),
    relisted: all.filter((row) => row.listed.listingNo > 1),
  };
};
