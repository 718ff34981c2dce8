import { formulaText } from "../formula-text";
import type { YearColumn } from "../year-columns";

/** Key of a row of 評価コメント: `goal-1/2024`, `goal-1/3年目`. */
export const commentKey = (goalId: string, { key }: Pick<YearColumn, "key">): string => `${goalId}/${key}`;

/** The same as formula text, for the goal's row of the year whose key a formula gives. */
export const commentKeyFormula = (goalId: string, year: string): string =>
  `${formulaText(`${goalId}/`)}&${year}`;
