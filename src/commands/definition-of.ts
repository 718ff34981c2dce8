import type { PlanContent } from "../excel/read/plan-content";
import type { WorkbookState } from "../excel/read/workbook-state";
import type { Plan } from "../plan/plan";
import type { Notice } from "./outcome";
import { planRecord } from "../excel/record/workbook-record";
import { recordedPlan } from "./plan-definition";
import { planInForce } from "./plan-in-force";
import { rebuildPlan } from "./rebuild-plan";

/** A plan as entries are held against it, and what is worth knowing about where it came from. */
export type Definition = {
  /** With what staff entered where the document leaves it open. */
  readonly plan: Plan;
  /** As it was inserted. */
  readonly inserted: Plan;
  readonly notices: readonly Notice[];
};

/** The definition from the workbook's record, else the caller's, else put together from 指標台帳. */
export const definitionOf = (
  state: WorkbookState,
  planId: string,
  knownPlans: readonly Plan[],
  content: Pick<PlanContent, "register" | "actuals" | "firstYear">,
): Definition | null => {
  const settings = planRecord(state.record, planId)?.settings ?? {};
  const inForce = (inserted: Plan, notices: readonly Notice[]): Definition => ({
    plan: planInForce(inserted, settings, content),
    inserted,
    notices,
  });
  const recorded = recordedPlan(state, planId);
  if (recorded) return inForce(recorded, []);
  const known = knownPlans.find((plan) => plan.id === planId);
  if (known) return inForce(known, [{ id: "record-lost", words: {} }]);
  const rebuilt =
    content.register && content.actuals ? rebuildPlan(planId, content.register, content.actuals) : null;
  return rebuilt && inForce(rebuilt, [{ id: "definition-rebuilt", words: {} }]);
};
