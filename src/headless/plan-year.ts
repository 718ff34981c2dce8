import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";
import { readYear } from "../values/era-year";

/** A year of the plan from `R6`, `令和6年度`, `H30`, `2024` or 2024; null when it is none of these or not the plan's. */
export const planYear = (plan: Plan, value: unknown): FiscalYear | null => {
  const written = readYear(String(value).trim());
  return written?.kind === "fiscal-year" && planYears(plan).includes(written.year) ? written.year : null;
};
