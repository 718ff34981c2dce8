import type { TermComparison } from "../../plan/term-comparison";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { formulaText } from "../formula-text";
import { COMPARISON, termHeading } from "./comparison-headings";
import type { Term, TermPart } from "./comparison-headings";
import { CERTAINTY_WORDS } from "./fate-words";

/** Counts over 新旧対照表, as formulas; a sub-measure that stands on several lines counts once. */
export type CountFormulas = {
  /** Measures of a term under the goal whose label stands in a cell. */
  readonly measures: (term: Term, goalCell: string) => string;
  /** Sub-measures of a term under that goal. */
  readonly subMeasures: (term: Term, goalCell: string) => string;
  /** Sub-measures of a term with the class that stands in a cell, of all goals or of one. */
  readonly ofFate: (term: Term, fateCell: string, goalCell: string | null) => string;
  /** Those of them whose class is inferred. */
  readonly inferred: (term: Term, fateCell: string) => string;
};

export const countFormulas = (book: BookNames, comparison: TermComparison): CountFormulas => {
  const data = (term: Term, part: TermPart): string =>
    column(book, "comparison", termHeading(comparison, term, part));
  const certainty = column(book, "comparison", COMPARISON.certainty);
  const count = (...conditions: readonly string[]): string =>
    `=SUMPRODUCT(${conditions.map((condition) => `(${condition})`).join("*")}*1)`;
  return {
    measures: (term, goalCell) =>
      `=SUMPRODUCT((${data(term, "goal")}=${goalCell})*${data(term, "measureCounted")})`,
    subMeasures: (term, goalCell) =>
      count(`${data(term, "goal")}=${goalCell}`, `${data(term, "counted")}<>""`),
    ofFate: (term, fateCell, goalCell) =>
      count(
        `${data(term, "counted")}=${fateCell}`,
        ...(goalCell === null ? [] : [`${data(term, "goal")}=${goalCell}`]),
      ),
    inferred: (term, fateCell) =>
      count(`${data(term, "counted")}=${fateCell}`, `${certainty}=${formulaText(CERTAINTY_WORDS.inferred)}`),
  };
};
