import { rateRows } from "../evaluation/rate-rows";
import type { RowRating } from "../evaluation/rating";
import type { PlanContent } from "../excel/read/plan-content";
import { readPlanContents } from "../excel/read/plan-content";
import type { WorkbookState } from "../excel/read/workbook-state";
import { readWorkbookState } from "../excel/read/workbook-state";
import { planRecord } from "../excel/record/workbook-record";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { readEntries } from "../sheets/actuals/read-entries";
import { preferredSheetNames } from "../sheets/book";
import type { CheckedWorkbook } from "../validation/check-entries";
import { checkWorkbook } from "../validation/check-entries";
import type { RuleSettings } from "../validation/rule-settings";
import { checkInput, checkRequest } from "./check-input/check-input";
import type { PlanChoice } from "./choose-plan";
import { definitionOf } from "./definition-of";
import { ratingInForce } from "./evaluation-settings";
import { judgedYearOf } from "./judged-year";
import type { Failed, Notice, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { planChecks } from "./plan-checks";
import { recordedPlan } from "./plan-definition";
import { lostSheets, planIdsIn } from "./plan-sheets";
import { insertionSettings } from "./settings";

export type CheckedPlan = CheckedWorkbook & {
  readonly plan: Plan;
  /** Present name of the sheet the entries are on. */
  readonly sheet: string;
  /** Null where staff have not entered which years the plan covers. */
  readonly judgedYear: FiscalYear | null;
  /** One for each row of the plan's sheets, re-listings included. */
  readonly ratings: readonly RowRating[];
  readonly notices: readonly Notice[];
  /** Rules this workbook does without, with the reasons. */
  readonly settings: RuleSettings;
  /** Presses of 適用 that `undoApplied` can take back. */
  readonly undoable: number;
};

/** A plan among several that was not checked. */
export type SkippedPlan = {
  readonly planId: string;
  /** Its title; its id where the definition is gone. */
  readonly title: string;
  /** `nothing-to-check`: it has no indicators. Else why it could not be checked. */
  readonly why: Refused;
};

export type CheckOutcome =
  | {
      readonly kind: "checked";
      readonly plans: readonly CheckedPlan[];
      readonly skipped: readonly SkippedPlan[];
    }
  | Refused
  | Failed;

/** What could not be checked because it is not there. */
const lostNotices = (state: WorkbookState, plan: Plan): readonly Notice[] => {
  const names = preferredSheetNames();
  const kept = planRecord(state.record, plan.id)?.settings ?? {};
  const { leftOut } = insertionSettings(plan, kept, new Date());
  const lost = lostSheets(state, plan, leftOut).map((id) => names[id]);
  return lost.length === 0 ? [] : [{ id: "sheets-missing", words: { sheets: lost.join("、") } }];
};

const titleOf = (state: WorkbookState, planId: string, knownPlans: readonly Plan[]): string => {
  const plan = recordedPlan(state, planId) ?? knownPlans.find(({ id }) => id === planId);
  return plan ? `${plan.municipality.name} ${plan.shortTitle}` : planId;
};

/** Checks one plan from what was read of it. */
export const checkContent = (
  state: WorkbookState,
  planId: string,
  knownPlans: readonly Plan[],
  content: PlanContent,
): CheckedPlan | Refused => {
  const { actuals } = content;
  const known = recordedPlan(state, planId) ?? knownPlans.find(({ id }) => id === planId);
  if (actuals === null && known?.indicators.length === 0)
    return refused("nothing-to-check", { plan: titleOf(state, planId, knownPlans) });
  if (actuals === null) return refused("plan-incomplete", { sheets: preferredSheetNames().actuals });
  const definition = definitionOf(state, planId, knownPlans, content);
  if (definition === null) return refused("definition-unknown", { id: planId });
  const { plan } = definition;
  const { year: judgedYear, notices } = judgedYearOf(plan, content);
  const { dismissals, off, published, applied } = planChecks(state, planId);
  const entries = readEntries(plan, actuals);
  const ratings = rateRows(plan, entries.rows, {
    judgedYear,
    ...ratingInForce(plan, judgedYear, content.settings),
  });
  const settings = { off };
  const input = checkInput({ definition, content, entries, ratings, published });
  return {
    plan,
    sheet: actuals.sheet,
    judgedYear,
    ...checkWorkbook(plan, input, { judgedYear, settings, dismissals }),
    ratings,
    notices: [...definition.notices, ...notices, ...lostNotices(state, plan)],
    settings,
    undoable: new Set(applied.map(({ batch }) => batch)).size,
  };
};

const check = async ({ planId, knownPlans = [] }: PlanChoice): Promise<CheckOutcome> => {
  const state = await readWorkbookState();
  const present = planIdsIn(state);
  const ids = planId === undefined ? present : present.filter((id) => id === planId);
  if (ids.length === 0) return refused("no-plan");
  const contents = await readPlanContents(ids.map((id) => checkRequest(state, id, knownPlans)));
  const plans: CheckedPlan[] = [];
  const skipped: SkippedPlan[] = [];
  for (const [i, id] of ids.entries()) {
    const content = contents[i];
    const checked = content ? checkContent(state, id, knownPlans, content) : refused("no-plan");
    if (!("kind" in checked)) plans.push(checked);
    else skipped.push({ planId: id, title: titleOf(state, id, knownPlans), why: checked });
  }
  // One plan that cannot be checked must not keep the others from it; where it is the only one, it is the answer.
  const [first, ...others] = skipped;
  return plans.length === 0 && first && others.length === 0 ? first.why : { kind: "checked", plans, skipped };
};

/**
 * Reads and checks the plans in the workbook (all, unless `planId` names one) and rates them as 進捗評価 does. Findings
 * that were confirmed as they stand come apart. Nothing is written. Two requests.
 */
export const checkEntries = (options: PlanChoice = {}): Promise<CheckOutcome> =>
  outcomeOf(() => check(options));
