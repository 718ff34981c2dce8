import { yearsAreEntered } from "../../plan/entered-period";
import type { Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { eraYearFormula } from "../era-formula";
import { formulaText } from "../formula-text";
import { judgedKeyFormula } from "../year-columns";

/** True where 進捗評価 has the year judged; without indicators there is none, and the sheet has a cell of its own. */
export const hasJudgedYear = ({ indicators }: Plan): boolean => indicators.length > 0;

/** Cell name of the year assessed. */
const yearName = (book: BookNames): string =>
  book.name(hasJudgedYear(book.plan) ? "judged-year" : "assessed-year");

/** Formula text of the year's name, `令和6年度`. */
export const assessedYearFormula = (book: BookNames): string => eraYearFormula(yearName(book));

/** Formula text for the key of the unit's row in 評価コメント in the year assessed. */
export const assessedKeyFormula = (book: BookNames, unitId: string): string => {
  if (hasJudgedYear(book.plan)) return `${formulaText(`${unitId}/`)}&${judgedKeyFormula(book)}`;
  // Nowhere to enter years: 評価コメント has one row for each unit.
  if (yearsAreEntered(book.plan)) return formulaText(unitId);
  return `${formulaText(`${unitId}/`)}&${yearName(book)}`;
};
