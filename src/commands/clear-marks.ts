import { readPlanContents } from "../excel/read/plan-content";
import { markStep } from "../excel/write/mark-steps";
import { runSteps } from "../excel/write/steps";
import { cellNameOf, preferredSheetNames } from "../sheets/book";
import { isMark } from "../sheets/check-result/mark-formats";
import type { PlanChoice } from "./choose-plan";
import { openPlan } from "./open-plan";
import type { Failed, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { tableIn } from "./plan-sheets";

export type ClearOutcome = { readonly kind: "cleared" } | Refused | Failed;

const clear = async ({ planId }: PlanChoice): Promise<ClearOutcome> => {
  const open = await openPlan(planId);
  if (open.kind === "refused") return open;
  const { state, id } = open;
  const [content] = await readPlanContents([
    {
      actuals: tableIn(state, id, "actuals"),
      register: null,
      criteria: null,
      judgedYear: cellNameOf(id, "judged-year"),
      formats: true,
    },
  ]);
  if (!content?.actuals) return refused("plan-incomplete", { sheets: preferredSheetNames().actuals });
  const { sheet } = content.actuals;
  if (state.sheets.some(({ name, protected: locked }) => name === sheet && locked))
    return refused("sheet-protected", { sheet });
  const ours = content.formats.filter(
    ({ formula }) => formula !== null && isMark(formula, (name) => cellNameOf(id, name)),
  );
  if (ours.length > 0) await runSteps([markStep({ sheet, staying: [], remove: ours, add: [] })]);
  return { kind: "cleared" };
};

/** Takes the marks of `writeCheckResult` off 実績入力; formats of staff stay. At most three requests. */
export const clearMarks = (choice: PlanChoice = {}): Promise<ClearOutcome> => outcomeOf(() => clear(choice));
