import { profileOf } from "../evaluation/profiles";
import type { ProfileId } from "../evaluation/profiles/profile";
import type { WorkbookState } from "../excel/read/workbook-state";
import { setNamedCell } from "../excel/write/named-cell";
import type { FiscalYear } from "../plan/fiscal-year";
import type { NameId } from "../sheets/book";
import { cellNameOf, preferredSheetNames } from "../sheets/book";
import type { PlanChoice } from "./choose-plan";
import { openPlan } from "./open-plan";
import type { Failed, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { standardSheets } from "./plan-sheets";
import { lockedSheet } from "./preconditions";

/** 判定年度 or 評価基準. */
export type EvaluationChoice =
  | { readonly kind: "year"; readonly year: FiscalYear }
  | { readonly kind: "profile"; readonly profile: ProfileId };

export type ChooseOutcome = { readonly kind: "chosen" } | Refused | Failed;

/** The name of the cell a choice is made in, and what is written there. */
const cellOf = (choice: EvaluationChoice): { readonly name: NameId; readonly value: string | number } =>
  choice.kind === "year"
    ? { name: "judged-year", value: choice.year }
    : { name: "profile", value: profileOf(choice.profile).name };

/** True where a name still stands for a cell. */
const stands = ({ names }: WorkbookState, wanted: string): boolean =>
  names.some(
    ({ name, formula }) => name.toLowerCase() === wanted.toLowerCase() && !formula.includes("#REF!"),
  );

const choose = async (choice: EvaluationChoice, { planId }: PlanChoice): Promise<ChooseOutcome> => {
  const open = await openPlan(planId);
  if (open.kind === "refused") return open;
  const { state, id } = open;
  const { name, value } = cellOf(choice);
  const cell = cellNameOf(id, name);
  const sheet = standardSheets(state, id).get("evaluation");
  if (!sheet || !stands(state, cell))
    return refused("plan-incomplete", { sheets: preferredSheetNames().evaluation });
  const locked = lockedSheet(state, [{ sheet: sheet.name }]);
  if (locked !== null) return refused("sheet-protected", { sheet: locked });
  await setNamedCell(cell, value);
  return { kind: "chosen" };
};

/**
 * Chooses 判定年度 or 評価基準 in the cell at the top of 進捗評価, as a person would there: rates, ratings and the
 * council summary are formulas and follow. Two requests.
 */
export const chooseEvaluation = (
  choice: EvaluationChoice,
  options: PlanChoice = {},
): Promise<ChooseOutcome> => outcomeOf(() => choose(choice, options));
