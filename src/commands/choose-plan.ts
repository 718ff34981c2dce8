import type { WorkbookState } from "../excel/read/workbook-state";
import type { Plan } from "../plan/plan";
import type { Refused } from "./outcome";
import { refused } from "./outcome";
import { recordedPlan } from "./plan-definition";
import { planIdsIn } from "./plan-sheets";

export type PlanChoice = {
  /** Needed only where a workbook holds several plans. */
  readonly planId?: string;
  /** Definitions the caller has, for workbooks whose own record is gone (saved again by another program). */
  readonly knownPlans?: readonly Plan[];
};

/** The id of the one plan a command is about. */
export const choosePlanId = (
  state: WorkbookState,
  planId: string | undefined,
): { readonly kind: "id"; readonly id: string } | Refused => {
  const ids = planIdsIn(state);
  const id = planId ?? (ids.length === 1 ? ids[0] : undefined);
  if (ids.length === 0 || (planId !== undefined && !ids.includes(planId))) return refused("no-plan");
  return id === undefined ? refused("several-plans", { plans: ids.join("、") }) : { kind: "id", id };
};

/** The one plan a command is about, with its definition. */
export const choosePlan = (
  state: WorkbookState,
  { planId, knownPlans = [] }: PlanChoice,
): { readonly kind: "plan"; readonly plan: Plan } | Refused => {
  const chosen = choosePlanId(state, planId);
  if (chosen.kind === "refused") return chosen;
  const { id } = chosen;
  const plan = recordedPlan(state, id) ?? knownPlans.find((known) => known.id === id);
  return plan ? { kind: "plan", plan } : refused("definition-unknown", { id });
};
