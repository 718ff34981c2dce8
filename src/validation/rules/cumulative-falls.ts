import { entryRule } from "../entry-rule";
import { shownValue } from "../shown";

/**
 * A cumulative figure (累計) below the one of an earlier year: warning; likely the year's own figure was typed. The
 * baseline is no yardstick: a plan's own count may start again from 0.
 */
export const cumulativeFallsRule = entryRule("cumulative-falls", ({ reading, listed, previous }) => {
  const { indicator } = listed;
  if (indicator.aggregation !== "cumulative" || reading.kind !== "number" || previous === null) return null;
  if (reading.value >= previous) return null;
  return {
    severity: "warning",
    message: {
      id: "cumulative-falls",
      words: { value: shownValue(reading.value, indicator), previous: shownValue(previous, indicator) },
    },
  };
});
