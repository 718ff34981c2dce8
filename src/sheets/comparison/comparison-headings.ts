import type { TermComparison } from "../../plan/term-comparison";
import { KEY } from "../columns";

/** What both terms' columns are called after the term. */
const PART_WORDS = {
  goal: "目標",
  measure: "施策",
  no: "番号",
  name: "個別施策",
  /** Hidden: the line's class for counting the term's sub-measures, blank on lines that repeat one. */
  counted: "計上",
  /** Hidden: 1 on the first line of each of the term's measures, 0 on its others. */
  measureCounted: "施策の計上",
} as const;
export type TermPart = keyof typeof PART_WORDS;
export const TERM_PARTS = ["goal", "measure", "no", "name"] as const satisfies readonly TermPart[];

export const COMPARISON = {
  key: KEY,
  fate: "区分",
  certainty: "確定・推定",
  reason: "理由",
  source: "文書・行",
} as const;

/** Letters and digits only: other characters would have to be escaped where formulas name a column. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

export type Term = "earlier" | "current";

/** The terms as their columns name them: `第1期`; words of our own where the printed ones cannot stand in formulas. */
export const termWords = ({ earlierTerm, currentTerm }: TermComparison): Readonly<Record<Term, string>> => {
  const plain = PLAIN.test(earlierTerm) && PLAIN.test(currentTerm) && earlierTerm !== currentTerm;
  return plain ? { earlier: earlierTerm, current: currentTerm } : { earlier: "前期", current: "今期" };
};

/** Head of a term's column: `第1期 目標`. */
export const termHeading = (comparison: TermComparison, term: Term, part: TermPart): string =>
  `${termWords(comparison)[term]} ${PART_WORDS[part]}`;
