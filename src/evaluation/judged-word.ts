import type { FiscalYear } from "../plan/fiscal-year";
import { kindOfMark, MISSING_MARKS } from "../values/missing-marks";
import { chooseYearFormula } from "./choose-year";
import type { YearValue } from "./year-value";

/** What the judged year itself says where it gives no value: its status, or a mark standing in the value cell. */
export const judgedWord = (years: readonly YearValue[], judgedYear: FiscalYear): string => {
  const judged = years.find(({ year }) => year === judgedYear);
  return judged === undefined ? "" : judged.status !== "" ? judged.status : judged.mark;
};

/** "" where the judged year lies outside the plan. A text that is no mark never equals one of the words asked for. */
export const judgedWordFormula = (cells: {
  readonly judgedYear: string;
  readonly firstYear: FiscalYear;
  readonly statuses: readonly string[];
  readonly values: readonly string[];
}): string => {
  const status = chooseYearFormula(cells.judgedYear, cells.firstYear, cells.statuses);
  const value = chooseYearFormula(cells.judgedYear, cells.firstYear, cells.values);
  return `IF(${status}="",IF(ISTEXT(${value}),${value},""),${status})`;
};

const wordsOf = (kind: "該当なし" | "調査なし" | "事業終了"): readonly string[] => [
  ...new Set([kind, ...MISSING_MARKS.filter((mark) => kindOfMark(mark) === kind)]),
];

/** Words that take a row out of the judgement: statuses and the marks that say the same. */
export const OUT_OF_JUDGEMENT_WORDS = {
  notApplicable: wordsOf("該当なし"),
  projectEnded: wordsOf("事業終了"),
  noSurvey: wordsOf("調査なし"),
} as const;
