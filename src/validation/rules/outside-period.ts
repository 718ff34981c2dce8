import { eraLabel } from "../../plan/fiscal-year";
import { planYears } from "../../plan/plan";
import type { Finding } from "../finding";
import { rowFinding } from "../row-finding";
import type { CheckContext, Rule } from "../rule";

const wholeSheet = { listed: null, key: null };

const strayColumns = ({ input }: CheckContext, first: string, last: string): readonly Finding[] =>
  input.strayYears
    .filter(({ filled }) => filled > 0)
    .map(({ year, filled, place }) =>
      rowFinding(
        "outside-period",
        "warning",
        { ...wholeSheet, place, year },
        { id: "outside-period-column", words: { count: filled, first, last } },
      ),
    );

const strayJudgedYear = ({ input, plan }: CheckContext, first: string, last: string): readonly Finding[] => {
  const { chosenYear } = input;
  if (chosenYear === null || planYears(plan).some((year) => year === chosenYear.value)) return [];
  const value = chosenYear.value;
  return [
    rowFinding(
      "outside-period",
      "warning",
      { ...wholeSheet, place: chosenYear.place, before: typeof value === "boolean" ? String(value) : value },
      { id: "outside-period-judged-year", words: { value: String(value), first, last } },
    ),
  ];
};

/**
 * Values in a year column that the plan's period does not have, or a 判定年度 outside of it: warning; neither is rated.
 * A plan without a period has no outside.
 */
export const outsidePeriodRule: Rule = {
  id: "outside-period",
  check: (context) => {
    const { period } = context.plan;
    if (period === null) return [];
    const [first, last] = [eraLabel(period.startYear), eraLabel(period.endYear)];
    return [...strayColumns(context, first, last), ...strayJudgedYear(context, first, last)];
  },
};
