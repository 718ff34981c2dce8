import type { Plan } from "../plan/plan";
import type { PlanFault } from "../plan/plan-fault";
import type { PlanChoice } from "./plan-choices";

/** What came of opening a municipality's own plan file. */
export type PlanFileOutcome =
  | { readonly kind: "opened"; readonly choice: PlanChoice }
  | { readonly kind: "faulty"; readonly file: string; readonly faults: readonly PlanFault[] }
  /** The text is not UTF-8: saved as Shift_JIS, or no text at all. */
  | { readonly kind: "not-utf-8"; readonly file: string };

/** What the browser puts in for bytes that are no UTF-8. */
const REPLACED = "\ufffd";

const choiceOf = (plan: Plan): PlanChoice => ({
  id: plan.id,
  municipality: plan.municipality.name,
  title: plan.shortTitle,
  load: () => Promise.resolve(plan),
});

/** Reads and checks a plan file a person chose. */
export const openPlanFile = async (file: Pick<File, "name" | "text">): Promise<PlanFileOutcome> => {
  const [text, { parsePlan }, { PlanFileError }] = await Promise.all([
    file.text(),
    import("../plan/load-plan"),
    import("../plan/plan-fault"),
  ]);
  if (text.includes(REPLACED)) return { kind: "not-utf-8", file: file.name };
  try {
    return { kind: "opened", choice: choiceOf(parsePlan(text)) };
  } catch (error) {
    if (!(error instanceof PlanFileError)) throw error;
    return { kind: "faulty", file: file.name, faults: error.faults };
  }
};
