import type { PlanContent } from "../excel/read/plan-content";
import { readPlanContents } from "../excel/read/plan-content";
import type { WorkbookState } from "../excel/read/workbook-state";
import { preferredSheetNames } from "../sheets/book";
import type { TableContent } from "../values/table-content";
import { checkRequest } from "./check-input/check-input";
import type { PlanChoice } from "./choose-plan";
import { openPlan } from "./open-plan";
import { definitionOf } from "./definition-of";
import type { Definition } from "./definition-of";
import type { Refused } from "./outcome";
import { refused } from "./outcome";
import { tableIn } from "./plan-sheets";

/** A plan with what staff have entered into its sheets. */
export type EnteredPlan = Definition & {
  readonly kind: "entered";
  readonly state: WorkbookState;
  readonly content: PlanContent & { readonly actuals: TableContent };
};

/**
 * Reads the plan that a command makes something of, in two requests.
 * @param also a table that is read as `check` besides. @returns refused where a command that writes may not begin, or
 * there is no such plan, no 実績入力 or no definition.
 */
export const readEnteredPlan = async (
  { planId, knownPlans = [] }: PlanChoice,
  also: "publication" | null = null,
): Promise<EnteredPlan | Refused> => {
  const open = await openPlan(planId);
  if (open.kind === "refused") return open;
  const { state, id } = open;
  const wanted = checkRequest(state, id, knownPlans);
  const [content] = await readPlanContents([also ? { ...wanted, check: tableIn(state, id, also) } : wanted]);
  if (!content?.actuals) return refused("plan-incomplete", { sheets: preferredSheetNames().actuals });
  const definition = definitionOf(state, id, knownPlans, content);
  if (definition === null) return refused("definition-unknown", { id });
  return { ...definition, kind: "entered", state, content: { ...content, actuals: content.actuals } };
};
