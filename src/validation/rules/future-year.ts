import type { Indicator } from "../../plan/plan";
import { entryFinding } from "../entry-rule";
import type { Severity } from "../finding";
import type { CheckedEntry, CheckedRow, Rule } from "../rule";
import { shownOnOneLine } from "../shown";

/** Counted over the whole fiscal year, so that nothing final exists before its end. Where not stated, taken for so. */
const isCountedOverTheYear = ({ periodKind }: Indicator): boolean =>
  periodKind === null || periodKind === "fiscal-year";

/** A survey held in autumn or a count of 1 April is there before the year is over. */
const severityOf = ({ course, listed }: CheckedEntry): Severity =>
  course === "running" && !isCountedOverTheYear(listed.indicator) ? "info" : "warning";

const isBlank = ({ reading }: CheckedEntry): boolean =>
  reading.kind === "missing" && reading.missing === "blank";

/** The year before is over and blank while this one has a value: it may stand one column too far to the right. */
const mayBeShifted = ({ entries }: CheckedRow, checked: CheckedEntry): boolean =>
  entries.some(
    (other) => other.course === "over" && other.entry.year === checked.entry.year - 1 && isBlank(other),
  );

const findingFor = (row: CheckedRow, checked: CheckedEntry) =>
  entryFinding("future-year", checked, {
    severity: severityOf(checked),
    message: {
      id: mayBeShifted(row, checked) ? "future-year-shifted" : "future-year",
      words: { value: shownOnOneLine(checked.entry) },
    },
  });

/**
 * A value in a year that is not over on the day of the check, without the status 見込: warning; info where the figure is
 * no total of the fiscal year and the year is under way.
 */
export const futureYearRule: Rule = {
  id: "future-year",
  check: ({ rows }) =>
    rows.flatMap((row) =>
      row.entries
        .filter(
          ({ course, reading, entry }) =>
            course !== "over" && reading.kind === "number" && entry.status !== "見込",
        )
        .map((checked) => findingFor(row, checked)),
    ),
};
