import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";

const REIWA_BEFORE_FIRST = 2018;

/** A year of the plan from `R6`, `令和6年度`, `2024` or 2024; null when it is none of these or lies outside the plan. */
export const planYear = (plan: Plan, value: unknown): FiscalYear | null => {
  const text = String(value).trim();
  const era = /^(?:R|令和)(\d+|元)(?:年度?)?$/.exec(text)?.[1];
  const year =
    era !== undefined
      ? REIWA_BEFORE_FIRST + (era === "元" ? 1 : Number(era))
      : /^\d{4}(?:年度)?$/.test(text)
        ? parseInt(text, 10)
        : NaN;
  return planYears(plan).includes(year) ? year : null;
};
