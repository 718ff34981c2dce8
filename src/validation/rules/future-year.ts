import type { Indicator } from "../../plan/plan";
import { entryRule } from "../entry-rule";
import type { Severity } from "../finding";
import type { CheckedEntry } from "../rule";
import { shownOnOneLine } from "../shown";

/** Counted over the whole fiscal year, so that nothing final exists before its end. Where not stated, taken for so. */
const isCountedOverTheYear = ({ periodKind }: Indicator): boolean =>
  periodKind === null || periodKind === "fiscal-year";

/** A survey held in autumn or a count of 1 April is there before the year is over. */
const severityOf = ({ course, listed }: CheckedEntry): Severity =>
  course === "running" && !isCountedOverTheYear(listed.indicator) ? "info" : "warning";

/** The year before is over and blank while this one has a value: it may stand one column too far to the right. */
const mayBeShifted = ({ yearBefore }: CheckedEntry): boolean =>
  yearBefore?.course === "over" &&
  yearBefore.reading.kind === "missing" &&
  yearBefore.reading.missing === "blank";

/**
 * A value in a year that is not over on the day of the check, without the status 見込: warning; info where the figure is
 * no total of the fiscal year and the year is under way.
 */
export const futureYearRule = entryRule("future-year", (checked) => {
  const { course, reading, entry } = checked;
  if (course === "over" || reading.kind !== "number" || entry.status === "見込") return null;
  return {
    severity: severityOf(checked),
    message: {
      id: mayBeShifted(checked) ? "future-year-shifted" : "future-year",
      words: { value: shownOnOneLine(entry) },
    },
  };
});
