import type { NamedCell } from "../excel/read/named-values";
import { readPlanContents } from "../excel/read/plan-content";
import type { WorkbookState } from "../excel/read/workbook-state";
import { readWorkbookState } from "../excel/read/workbook-state";
import type { Plan } from "../plan/plan";
import { readEntries } from "../sheets/actuals/read-entries";
import { cellNameOf, preferredSheetNames } from "../sheets/book";
import type { EntrySheet } from "../values/entry";
import type { TableContent } from "../values/table-content";
import type { PlanChoice } from "./choose-plan";
import { choosePlanId } from "./choose-plan";
import { definitionOf } from "./definition-of";
import type { Refused } from "./outcome";
import { refused } from "./outcome";
import { tableIn } from "./plan-sheets";

/** 実績入力 and 指標台帳 of one plan as they stand now. */
export type PlanEntries = {
  readonly kind: "entries";
  readonly state: WorkbookState;
  /** As it holds in this workbook. */
  readonly plan: Plan;
  /** As it was inserted. */
  readonly inserted: Plan;
  readonly actuals: TableContent;
  readonly entries: EntrySheet;
  /** Null where the table of 指標台帳 is gone. */
  readonly register: TableContent | null;
  /** The cell of the plan's first year; null where the plan's document states its period. */
  readonly firstYear: NamedCell | null;
};

/**
 * Reads 実績入力 and 指標台帳 of the one plan a command is about. Two requests.
 * @param blocked why the command may not begin in this workbook; null: it may.
 */
export const readPlanEntries = async (
  { planId, knownPlans = [] }: PlanChoice,
  blocked: (state: WorkbookState) => Refused | null,
): Promise<PlanEntries | Refused> => {
  const state = await readWorkbookState();
  const obstacle = blocked(state);
  if (obstacle) return obstacle;
  const chosen = choosePlanId(state, planId);
  if (chosen.kind === "refused") return chosen;
  const { id } = chosen;
  const [content] = await readPlanContents([
    {
      actuals: tableIn(state, id, "actuals"),
      register: tableIn(state, id, "register"),
      criteria: null,
      judgedYear: cellNameOf(id, "judged-year"),
      firstYear: cellNameOf(id, "first-year"),
    },
  ]);
  if (!content?.actuals) return refused("plan-incomplete", { sheets: preferredSheetNames().actuals });
  const definition = definitionOf(state, id, knownPlans, content);
  if (definition === null) return refused("definition-unknown", { id });
  const { plan, inserted } = definition;
  return {
    kind: "entries",
    state,
    plan,
    inserted,
    actuals: content.actuals,
    entries: readEntries(plan, content.actuals),
    register: content.register,
    firstYear: content.firstYear,
  };
};
