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

/** A row's own year (formula text) where the starting point asks for it and there is one, else the plan's. */
export const ownYearFormula = (ownYear: string, planYear: string, startingPoint: string): string =>
  `IFERROR(IF(${startingPoint}="${STARTING_POINT_WORDS["baseline-year"]}",${ownYear},${planYear}),${planYear})`;

/** Over the years the row's way begins before and ends with. */
export const elapsedShareFormula = (cells: {
  readonly used: string;
  readonly latestYear: string;
  readonly from: string;
  readonly to: string;
}): string =>
  `IF(ISNUMBER(${cells.used}),IFERROR((${cells.latestYear}-${cells.from})/(${cells.to}-${cells.from}),""),"")`;
