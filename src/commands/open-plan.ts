import type { WorkbookState } from "../excel/read/workbook-state";
import { readWorkbookState } from "../excel/read/workbook-state";
import { choosePlanId } from "./choose-plan";
import type { Refused } from "./outcome";
import { obstacle } from "./preconditions";

/** The workbook as it is, and the plan in it that a command which writes is about. */
export type OpenPlan = { readonly kind: "open"; readonly state: WorkbookState; readonly id: string };

/** One request. Refused where nothing may be written now, or it is not clear which plan is meant. */
export const openPlan = async (planId: string | undefined): Promise<OpenPlan | Refused> => {
  const state = await readWorkbookState();
  const blocked = obstacle(state);
  if (blocked) return blocked;
  const chosen = choosePlanId(state, planId);
  return chosen.kind === "refused" ? chosen : { kind: "open", state, id: chosen.id };
};
