import type { PlanContent } from "../excel/read/plan-content";
import type { WorkbookState } from "../excel/read/workbook-state";
import type { Plan } from "../plan/plan";
import type { Notice } from "./outcome";
import { recordedPlan } from "./plan-definition";
import { rebuildPlan } from "./rebuild-plan";

/** A plan as entries are held against it, and what is worth knowing about where it came from. */
export type Definition = { readonly plan: Plan; readonly notices: readonly Notice[] };

/** The definition from the workbook's record, else the caller's, else put together from 指標台帳. */
export const definitionOf = (
  state: WorkbookState,
  planId: string,
  knownPlans: readonly Plan[],
  content: Pick<PlanContent, "register" | "actuals">,
): Definition | null => {
  const recorded = recordedPlan(state, planId);
  if (recorded) return { plan: recorded, notices: [] };
  const known = knownPlans.find((plan) => plan.id === planId);
  if (known) return { plan: known, notices: [{ id: "record-lost", words: {} }] };
  const rebuilt =
    content.register && content.actuals ? rebuildPlan(planId, content.register, content.actuals) : null;
  return rebuilt && { plan: rebuilt, notices: [{ id: "definition-rebuilt", words: {} }] };
};
