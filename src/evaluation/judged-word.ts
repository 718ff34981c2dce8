import type { FiscalYear } from "../plan/fiscal-year";
import { kindOfMark, MISSING_MARKS } from "../values/missing-marks";
import { chooseYearFormula } from "./choose-year";
import type { FormulaYears } from "./formula-years";
import type { RatingReason } from "./rating";
import { REASONS } from "./reasons";
import type { YearValue } from "./year-value";

/** What the judged year itself says where it gives no value: its status, or a mark standing in the value cell. */
export const judgedWord = (years: readonly YearValue[], judgedYear: FiscalYear): string => {
  const judged = years.find(({ year }) => year === judgedYear);
  return judged === undefined ? "" : judged.status !== "" ? judged.status : judged.mark;
};

/** "" where the judged year lies outside the plan. Any text counts here: only listed words have a meaning. */
export const judgedWordFormula = (cells: {
  readonly judgedYear: string;
  readonly placeOf: FormulaYears["placeOf"];
  readonly statuses: readonly string[];
  readonly values: readonly string[];
}): string => {
  const place = cells.placeOf(cells.judgedYear);
  const status = chooseYearFormula(place, cells.statuses);
  const value = chooseYearFormula(place, cells.values);
  return `IFERROR(IF(${status}="",T(${value}),${status}),"")`;
};

type OutOfJudgement = { readonly word: string; readonly reason: RatingReason };

const wordsFor = (
  kind: "該当なし" | "事業終了" | "調査なし",
  reason: RatingReason,
): readonly OutOfJudgement[] =>
  [...new Set([kind, ...MISSING_MARKS.filter((mark) => kindOfMark(mark) === kind)])].map((word) => ({
    word,
    reason,
  }));

/** Words that may take a row out of the judgement, statuses and marks that say the same, with their reasons. */
export const OUT_OF_JUDGEMENT: readonly OutOfJudgement[] = [
  ...wordsFor("該当なし", "not-applicable"),
  ...wordsFor("事業終了", "project-ended"),
  ...wordsFor("調査なし", "no-survey"),
];

/** Why the judged year's word takes the row out of the judgement; null where it does not. */
export const outOfJudgement = (word: string): RatingReason | null =>
  OUT_OF_JUDGEMENT.find((entry) => entry.word === word)?.reason ?? null;

/** The words, each with its reason's number, as one text to be looked into: `|該当なし=5|調査なし=7|`. */
export const OUT_OF_JUDGEMENT_LIST: string = `|${OUT_OF_JUDGEMENT.map(
  ({ word, reason }) => `${word}=${REASONS.indexOf(reason) + 1}`,
).join("|")}|`;

/** The reason's number (one digit), 0 where there is none. `list` is a cell with OUT_OF_JUDGEMENT_LIST. */
export const outOfJudgementFormula = (word: string, list: string): string =>
  `IFERROR(MID(${list},FIND("|"&${word}&"=",${list})+LEN(${word})+2,1)+0,0)`;
