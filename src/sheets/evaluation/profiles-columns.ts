import { columnLetters, quotedSheet } from "../../blueprint/address";
import { PROFILES } from "../../evaluation/profiles";
import {
  outlookHalfFormula,
  outlookLineFormulas,
  outlookValueFormula,
  outlookWordFormula,
} from "../../evaluation/outlook-formula";
import { labelledYearFormula, writtenYearFormula } from "../../evaluation/labelled-year-formula";
import { EXPECTED_STATUS } from "../../evaluation/outlook";
import { RATINGS } from "../../evaluation/ratings";
import { codeFormula } from "../../evaluation/reasons";
import { withinBoundsFormula } from "../../evaluation/used-value";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { EVALUATION, KEY } from "../columns";
import { formulaYears, yearColumns, type YearColumn } from "../year-columns";
import { hasOpenRows } from "../register/open-cells";
import { evaluationPlaces } from "./evaluation-places";
import { filledHeading, verdictHeading, WORKINGS as W } from "./headings";

/** Columns of 評価基準の比較 that its own formulas work with. */
export const OUTLOOK = {
  word: "見通し",
  low: "目標年度の予測（低い側）",
  value: "目標年度の予測",
  high: "目標年度の予測（高い側）",
  row: "進捗評価の行",
  count: "実績の数",
  meanYear: "年の平均",
  meanValue: "実績の平均",
  spread: "年のばらつき",
  slope: "1年当たりの変化",
  error: "直線からの外れ",
  targetYear: "予測する年",
  half: "予測区間の半幅",
} as const;

const actualHeading = ({ value }: YearColumn): string => `${value} 実績`;
const yearHeading = ({ value }: YearColumn): string => `${value} 年`;

/** Hidden columns at the right, in the order they build on each other. */
export const hiddenProfileHeadings = (years: readonly YearColumn[]): readonly string[] => [
  OUTLOOK.row,
  ...years.map(actualHeading),
  ...years.map(yearHeading),
  OUTLOOK.count,
  OUTLOOK.meanYear,
  OUTLOOK.meanValue,
  OUTLOOK.spread,
  OUTLOOK.slope,
  OUTLOOK.error,
  OUTLOOK.targetYear,
  OUTLOOK.half,
];

/** Formula texts of one row by heading; `of` gives the row's own cell of a heading. */
export const profileFormulas = (
  book: BookNames,
  of: (heading: string) => string,
): ReadonlyMap<string, string> => {
  const years = yearColumns(book.plan);
  const { each } = formulaYears(book);
  const labelled = hasOpenRows(book.plan) ? writtenYearFormula : labelledYearFormula;
  const { cells } = evaluationPlaces(book.plan);
  const criteria = (cell: string): string => `${quotedSheet(book.sheet("evaluation"))}!${cell}`;
  const taken = (heading: string): string =>
    `INDEX(${column(book, "evaluation", heading)},${of(OUTLOOK.row)})`;
  const bounds = { min: taken(W.min), max: taken(W.max) };
  const line = {
    values: years.map((year) => of(actualHeading(year))),
    years: years.map((year) => of(yearHeading(year))),
    count: of(OUTLOOK.count),
    meanYear: of(OUTLOOK.meanYear),
    meanValue: of(OUTLOOK.meanValue),
    spread: of(OUTLOOK.spread),
    slope: of(OUTLOOK.slope),
    error: of(OUTLOOK.error),
    targetYear: of(OUTLOOK.targetYear),
    half: of(OUTLOOK.half),
  };
  const parts = outlookLineFormulas(line);
  return new Map([
    ...[EVALUATION.baseline, EVALUATION.target, EVALUATION.used, EVALUATION.usedYear].map(
      (heading) => [heading, `IFERROR(${taken(heading)},"")`] as const,
    ),
    ...PROFILES.map((profile, i) => {
      const place = `${i * RATINGS.length}+${codeFormula(taken(verdictHeading(profile)))}`;
      const symbol = `INDEX(${criteria(cells.allSymbols)},${place})`;
      return [profile.name, `IFERROR(${symbol}&" "&INDEX(${criteria(cells.allWords)},${place}),"")`] as const;
    }),
    [OUTLOOK.row, `IFERROR(MATCH(${of(KEY)},${column(book, "evaluation", KEY)},0),"")`],
    ...years.flatMap((year, i) => {
      const value = taken(year.value);
      const counts = `AND(${taken(filledHeading(year))}>0,${taken(year.status)}<>"${EXPECTED_STATUS}")`;
      return [
        [
          actualHeading(year),
          `IFERROR(IF(${counts},IF(${withinBoundsFormula(value, bounds)},${value},""),""),"")`,
        ] as const,
        [yearHeading(year), `IF(ISNUMBER(${of(actualHeading(year))}),${each[i] ?? `""`},"")`] as const,
      ];
    }),
    [OUTLOOK.count, parts.count],
    [OUTLOOK.meanYear, parts.meanYear],
    [OUTLOOK.meanValue, parts.meanValue],
    [OUTLOOK.spread, parts.spread],
    [OUTLOOK.slope, parts.slope],
    [OUTLOOK.error, parts.error],
    [
      OUTLOOK.targetYear,
      `IFERROR(${labelled(taken(W.targetYear))},IF(ISNUMBER(${criteria(cells.endYear)}),${criteria(cells.endYear)},""))`,
    ],
    [OUTLOOK.half, outlookHalfFormula(line)],
    [OUTLOOK.low, outlookValueFormula(line, -1, bounds)],
    [OUTLOOK.value, outlookValueFormula(line, 0, bounds)],
    [OUTLOOK.high, outlookValueFormula(line, 1, bounds)],
    [
      OUTLOOK.word,
      `IFERROR(${outlookWordFormula({
        low: of(OUTLOOK.low),
        high: of(OUTLOOK.high),
        aim: taken(W.aim),
        sign: taken(W.sign),
        target: of(EVALUATION.target),
      })},"")`,
    ],
  ]);
};

/** `$H7` for a heading of the table, whose columns begin with the sheet's first. */
export const ownCell =
  (headings: readonly string[], sheetRow: number) =>
  (heading: string): string => {
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`No column ${heading}`);
    return `$${columnLetters(at)}${sheetRow + 1}`;
  };
