import type { FiscalYear } from "../../plan/fiscal-year";
import { formulaText } from "../formula-text";

/** Key of a row of 評価コメント: `goal-1/2024`. */
export const commentKey = (goalId: string, year: FiscalYear): string => `${goalId}/${year}`;

/** The same as formula text, for the goal's row of the year named by a cell or name. */
export const commentKeyFormula = (goalId: string, year: string): string =>
  `${formulaText(`${goalId}/`)}&${year}`;
