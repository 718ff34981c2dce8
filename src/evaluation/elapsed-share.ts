import type { FiscalYear } from "../plan/fiscal-year";
import { STARTING_POINT_WORDS, type EvaluationSettings } from "./settings";
import { rateOrNull } from "./tolerance";

/** Years that move the starting point and the end of one row's way, where the plan prints them. */
export type RowYears = { readonly baselineYear: FiscalYear | null; readonly targetYear: FiscalYear | null };

/**
 * 経過率: years elapsed at the year of the value used ÷ years of the whole way, a fraction. Counted over the plan's
 * years (year 1 of 4 is 25 %; 多摩市 and 本宮市 count so), or from the baseline's year to the target's. Where the
 * latter are not printed, the year before the plan and its last year stand in, which is the first way again.
 */
export const elapsedShare = (
  usedYear: FiscalYear | null,
  { period, startingPoint }: Pick<EvaluationSettings, "period" | "startingPoint">,
  { baselineYear, targetYear }: RowYears,
): number | null => {
  if (usedYear === null || period === null) return null;
  const beforePlan = period.startYear - 1;
  if (startingPoint === "plan-start")
    return rateOrNull((usedYear - beforePlan) / (period.endYear - beforePlan));
  const from = baselineYear ?? beforePlan;
  return rateOrNull((usedYear - from) / ((targetYear ?? period.endYear) - from));
};

export const elapsedShareFormula = (cells: {
  readonly used: string;
  readonly latestYear: string;
  readonly baselineYear: string;
  readonly targetYear: string;
  readonly startYear: string;
  readonly endYear: string;
  readonly startingPoint: string;
}): string => {
  const { latestYear, baselineYear, targetYear, startYear, endYear } = cells;
  const from = `IF(ISNUMBER(${baselineYear}),${baselineYear},${startYear}-1)`;
  const to = `IF(ISNUMBER(${targetYear}),${targetYear},${endYear})`;
  return (
    `IF(ISNUMBER(${cells.used}),IFERROR(` +
    `IF(${cells.startingPoint}="${STARTING_POINT_WORDS["baseline-year"]}",` +
    `(${latestYear}-${from})/(${to}-${from}),` +
    `(${latestYear}-${startYear}+1)/(${endYear}-${startYear}+1)),""),"")`
  );
};
