import { readWorkbookState, type WorkbookState } from "../excel/read/workbook-state";
import { STANDARD_SHEETS } from "../sheets/book";
import type { Failed, NamedSheet } from "./outcome";
import { outcomeOf } from "./outcome";
import { recordedPlan } from "./plan-definition";
import { planIdsIn, standardSheets } from "./plan-sheets";

/** A plan whose sheets stand in the workbook. */
export type InsertedPlan = {
  readonly id: string;
  /** `北本市 第2期総合戦略`; the id where the definition is gone from the workbook. */
  readonly title: string;
  /** False: its document names none, so there is nothing to enter, check or rate. True where the definition is gone. */
  readonly hasIndicators: boolean;
  /** Its sheets in the standard's order, under their present names; hidden ones are left out. */
  readonly sheets: readonly NamedSheet[];
};

const insertedPlan = (state: WorkbookState, id: string): InsertedPlan => {
  const plan = recordedPlan(state, id);
  const present = standardSheets(state, id);
  return {
    id,
    title: plan === null ? id : `${plan.municipality.name} ${plan.shortTitle}`,
    hasIndicators: plan === null || plan.indicators.length > 0,
    sheets: STANDARD_SHEETS.flatMap((sheet) => {
      const found = present.get(sheet.id);
      return found?.visible === true ? [{ id: sheet.id, name: found.name }] : [];
    }),
  };
};

/** The plans in this workbook, in the order they were inserted. One request. */
export const plansInWorkbook = (): Promise<
  { readonly kind: "plans"; readonly plans: readonly InsertedPlan[] } | Failed
> =>
  outcomeOf(async () => {
    const state = await readWorkbookState();
    return { kind: "plans", plans: planIdsIn(state).map((id) => insertedPlan(state, id)) };
  });
