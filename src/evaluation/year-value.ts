import type { FiscalYear } from "../plan/fiscal-year";
import type { Cell } from "../values/cell";
import { STATUSES } from "../values/status";

/** One year of a row as formulas see it. */
export type YearValue = {
  readonly year: FiscalYear;
  /** A number in cell units; null: blank or a mark of "no value"; anything else in the cell is `not-a-number`. */
  readonly value: number | null | "not-a-number";
  /** The status beside the value, "" where blank. */
  readonly status: string;
  /** The text of a mark of "no value" standing in the value cell; "" where none does. */
  readonly mark: string;
};

/** The statuses that say there is no value for the year, whatever stands in the cell. */
export const VALUELESS_STATUSES: readonly string[] = STATUSES.filter((status) => !status.hasValue).map(
  (status) => status.word,
);

const isBlankText = (text: string): boolean => /^[ \u3000]*$/.test(text);

/**
 * A cell of 実績入力 as it is rated. Only a real number is a value: `18.9年` stays the text it was typed as until it
 * is made a number. `marks` are the exact texts that mean "no value".
 */
export const yearValue = (
  year: FiscalYear,
  cell: Cell,
  status: string,
  marks: ReadonlySet<string>,
): YearValue => {
  const none = { year, value: null, status, mark: "" };
  if (cell.type === "empty") return none;
  if (cell.type === "number" && typeof cell.value === "number" && Number.isFinite(cell.value))
    return { ...none, value: cell.value };
  if (cell.type === "text" && typeof cell.value === "string") {
    if (isBlankText(cell.value)) return none;
    if (marks.has(cell.value)) return { ...none, mark: cell.value };
  }
  return { ...none, value: "not-a-number" };
};

/** True where the year has something to be rated or confirmed: neither blank nor a mark nor a status without value. */
export const isFilled = ({ value, status }: YearValue): boolean =>
  value !== null && !VALUELESS_STATUSES.includes(status);

/** Words as one text to be looked into: `|集計中|未公表|`. Exact, with neither wildcards nor array evaluation. */
export const wordList = (words: readonly string[]): string => `|${words.join("|")}|`;

/** True where a cell's text is one of the words of a list made by `wordList`. */
export const listedFormula = (text: string, list: string): string =>
  `ISNUMBER(FIND("|"&${text}&"|",${list}))`;

/** A list like `wordList`'s out of the cells of a named range, so that staff may extend or change them. */
export const wordListFormula = (range: string, count: number): string =>
  `"|"&${Array.from({ length: count }, (_, i) => `INDEX(${range},${i + 1})&"|"`).join("&")}`;

export type FilledCells = {
  readonly value: string;
  readonly status: string;
  readonly judgedYear: string;
  /** Cell with the list of statuses without value. */
  readonly valuelessStatuses: string;
  /** Cell with the list of marks of "no value". */
  readonly marks: string;
};

/** The year itself where it is filled and not after the year judged, else 0. */
export const filledYearFormula = (year: string, cells: FilledCells): string =>
  `IF(OR(${year}>${cells.judgedYear},TRIM(SUBSTITUTE(${cells.value},"\u3000",""))="",` +
  `${listedFormula(cells.status, cells.valuelessStatuses)},${listedFormula(cells.value, cells.marks)}),0,${year})`;
