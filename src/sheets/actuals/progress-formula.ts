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

/** Where the row's key stands, zero-based, and the columns of the years. */
export type ProgressCells = {
  readonly row: number;
  readonly key: number;
  readonly values: readonly string[];
  readonly statuses: readonly string[];
};

/**
 * 入力状況 of a row in the judged year: what is still to do before the value can be rated. Each year's cell is named by
 * its column, so that columns may be moved apart, and values be cut and pasted: a reference to the cell itself would go
 * along with the value, or be lost where another one is pasted over it. Blank when the judged year is none of the plan's.
 */
export const progressFormula = (book: BookNames, { row, key, values, statuses }: ProgressCells): string => {
  if (values.length === 0) return '=""';
  const keyCell = `$${cellAddress(row, key)}`;
  const inThisRow = (header: string): string => `${book.table("actuals")}[[#This Row],[${header}]]`;
  const judged = book.name("judged-year");
  const ofYear = (headers: readonly string[]): string =>
    chooseYearFormula(formulaYears(book).placeOf(judged), headers.map(inThisRow));
  const value = ofYear(values);
  const status = ofYear(statuses);
  const statusIn = (words: readonly string[]): string => listedFormula(status, `"${wordList(words)}"`);
  const bound = (header: string): string => byKey(book, "register", header, keyCell);
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
