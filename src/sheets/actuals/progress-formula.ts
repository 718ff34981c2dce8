import { cellAddress } from "../../blueprint/address";
import { chooseYearFormula } from "../../evaluation/choose-year";
import { listedFormula, wordList } from "../../evaluation/year-value";
import type { BookNames } from "../book";
import { byKey } from "../by-key";
import { REGISTER } from "../columns";
import { formulaYears } from "../year-columns";

/** Words of 入力状況, in the order the sheets count them. */
export const PROGRESS_WORDS = [
  "済",
  "未入力",
  "公表待ち",
  "値なし",
  "対象外",
  "数値でない",
  "範囲外",
] as const;
export type ProgressWord = (typeof PROGRESS_WORDS)[number];

const word = (of: ProgressWord): string => `"${of}"`;

/** Where the row's cells stand: zero-based columns. */
export type ProgressCells = {
  readonly row: number;
  readonly key: number;
  readonly values: readonly number[];
  readonly statuses: readonly number[];
};

/**
 * 入力状況 of a row in the judged year: what is still to do before the value can be rated. Each year's cell is
 * named by itself, so that columns may be moved apart. Blank when the judged year is none of the plan's.
 */
export const progressFormula = (book: BookNames, { row, key, values, statuses }: ProgressCells): string => {
  if (values.length === 0) return '=""';
  const at = (columnIndex: number): string => `$${cellAddress(row, columnIndex)}`;
  const judged = book.name("judged-year");
  const ofYear = (cells: readonly number[]): string =>
    chooseYearFormula(formulaYears(book).placeOf(judged), cells.map(at));
  const value = ofYear(values);
  const status = ofYear(statuses);
  const statusIn = (words: readonly string[]): string => listedFormula(status, `"${wordList(words)}"`);
  const bound = (header: string): string => byKey(book, "register", header, at(key));
  const beyond = (header: string, sign: string): string =>
    `AND(ISNUMBER(${bound(header)}),${value}${sign}${bound(header)})`;

  return (
    `=IF(OR(NOT(ISNUMBER(${judged})),COUNTIF(${book.name("plan-years")},${judged})=0),"",IFERROR(` +
    `IF(${statusIn(["集計中", "未公表"])},${word("公表待ち")},` +
    `IF(${statusIn(["調査なし", "該当なし", "事業終了"])},${word("対象外")},` +
    `IF(ISNUMBER(${value}),` +
    `IF(OR(${beyond(REGISTER.min, "<")},${beyond(REGISTER.max, ">")}),${word("範囲外")},${word("済")}),` +
    `IF(TRIM(SUBSTITUTE(${value},"\u3000",""))="",${word("未入力")},` +
    `IF(${listedFormula(value, book.name("mark-list"))},${word("値なし")},${word("数値でない")}))))),` +
    `${word("数値でない")}))`
  );
};
