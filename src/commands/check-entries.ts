import { rateRows } from "../evaluation/rate-rows";
import type { RowRating } from "../evaluation/rating";
import type { PlanContent } from "../excel/read/plan-content";
import { readPlanContents } from "../excel/read/plan-content";
import type { WorkbookState } from "../excel/read/workbook-state";
import { readWorkbookState } from "../excel/read/workbook-state";
import type { FiscalYear } from "../plan/fiscal-year";
import { eraYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";
import { readEntries } from "../sheets/actuals/read-entries";
import { cellNameOf, preferredSheetNames } from "../sheets/book";
import type { CheckedEntries } from "../validation/check-entries";
import { checkEntries as checkSheet } from "../validation/check-entries";
import type { PlanChoice } from "./choose-plan";
import { definitionOf } from "./definition-of";
import { settingsInForce } from "./evaluation-settings";
import type { Failed, Notice, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { recordedPlan } from "./plan-definition";
import { planIdsIn, tableIn } from "./plan-sheets";
import { defaultJudgedYear } from "./settings";

export type CheckedPlan = CheckedEntries & {
  readonly plan: Plan;
  /** Present name of the sheet the entries are on. */
  readonly sheet: string;
  readonly judgedYear: FiscalYear;
  /** One for each row of the plan's sheets, re-listings included. */
  readonly ratings: readonly RowRating[];
  readonly notices: readonly Notice[];
};

export type CheckOutcome =
  { readonly kind: "checked"; readonly plans: readonly CheckedPlan[] } | Refused | Failed;

/** 判定年度 as chosen on 進捗評価; where that cell is gone or names no year of the plan, the last year that ended. */
const judgedYearOf = (
  plan: Plan,
  { judgedYear: cell }: PlanContent,
): { year: FiscalYear; notices: readonly Notice[] } => {
  const chosen = planYears(plan).find((year) => year === cell?.value);
  if (chosen !== undefined) return { year: chosen, notices: [] };
  const year = defaultJudgedYear(plan, new Date());
  return { year, notices: [{ id: "year-unknown", words: { year: eraYear(year) } }] };
};

const checkPlan = (
  state: WorkbookState,
  planId: string,
  knownPlans: readonly Plan[],
  content: PlanContent,
): CheckedPlan | Refused => {
  const { actuals } = content;
  if (actuals === null) return refused("plan-incomplete", { sheets: preferredSheetNames().actuals });
  const definition = definitionOf(state, planId, knownPlans, content);
  if (definition === null) return refused("definition-unknown", { id: planId });
  const { plan } = definition;
  const { year: judgedYear, notices } = judgedYearOf(plan, content);
  const entries = readEntries(plan, actuals);
  return {
    plan,
    sheet: actuals.sheet,
    judgedYear,
    ...checkSheet(plan, entries, { judgedYear }),
    ratings: rateRows(plan, entries.rows, {
      judgedYear,
      settings: settingsInForce(plan, judgedYear, content.settings),
    }),
    notices: [...definition.notices, ...notices],
  };
};

const check = async ({ planId, knownPlans = [] }: PlanChoice): Promise<CheckOutcome> => {
  const state = await readWorkbookState();
  const present = planIdsIn(state);
  const ids = planId === undefined ? present : present.filter((id) => id === planId);
  if (ids.length === 0) return refused("no-plan");
  const contents = await readPlanContents(
    ids.map((id) => ({
      actuals: tableIn(state, id, "actuals"),
      register: recordedPlan(state, id) ? null : tableIn(state, id, "register"),
      criteria: tableIn(state, id, "criteria"),
      judgedYear: cellNameOf(id, "judged-year"),
    })),
  );
  const plans: CheckedPlan[] = [];
  for (const [i, id] of ids.entries()) {
    const content = contents[i];
    const checked = content ? checkPlan(state, id, knownPlans, content) : refused("no-plan");
    if ("kind" in checked) return checked;
    plans.push(checked);
  }
  return { kind: "checked", plans };
};

/**
 * Reads and checks the entries of the plans in the workbook (of all, unless `planId` names one) and rates them as
 * 進捗評価 does. Nothing is written. Two requests.
 */
export const checkEntries = (options: PlanChoice = {}): Promise<CheckOutcome> =>
  outcomeOf(() => check(options));
