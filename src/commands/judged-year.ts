import type { PlanContent } from "../excel/read/plan-content";
import type { FiscalYear } from "../plan/fiscal-year";
import { eraYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";
import type { Notice } from "./outcome";
import { defaultJudgedYear } from "./settings";

/**
 * 判定年度 as chosen on 進捗評価; where that cell is gone or names no year of the plan, the last year that ended. None as long
 * as staff have not entered which years the plan covers; a finding says so.
 */
export const judgedYearOf = (
  plan: Plan,
  { judgedYear }: Pick<PlanContent, "judgedYear">,
): { year: FiscalYear | null; notices: readonly Notice[] } => {
  const chosen = planYears(plan).find((year) => year === judgedYear?.cell.value);
  if (chosen !== undefined) return { year: chosen, notices: [] };
  const year = defaultJudgedYear(plan, new Date());
  if (year === null) return { year, notices: [] };
  return { year, notices: [{ id: "year-unknown", words: { year: eraYear(year) } }] };
};
