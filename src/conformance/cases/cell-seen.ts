import type { Json } from "../json";
import { asJson } from "../json";
import type { Scratch } from "../run/scratch";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const isDateFormat = (format: string): boolean =>
  /[ymdge]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/General|E\+0+/gi, ""));

const dateOf = (serial: number): string => {
  const iso = new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
  return iso.startsWith(String(new Date().getFullYear())) ? `this year${iso.slice(4)}` : iso;
};

/** What a loaded cell holds, said so that a table of expectations can be read: a date is a date, this year or not. */
export const cellSeen = (range: Excel.Range): Json => {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  const format = String(range.numberFormat[0]?.[0]);
  const type = range.valueTypes[0]?.[0];
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return { formula, value: asJson(value) };
  if (type === "Error") return { error: asJson(value) };
  if (typeof value === "number") return isDateFormat(format) ? { date: dateOf(value) } : { number: value };
  if (typeof value === "boolean") return { boolean: value };
  return type === "Empty" ? "empty" : { text: asJson(value) };
};

export const SEEN_OF_CELL = "values,formulas,valueTypes,numberFormat";

export type Writing = {
  readonly input: string | number | boolean;
  readonly through: "values" | "formulas";
  /** Set before writing; General unless given. */
  readonly numberFormat?: string;
};

/** Writes one cell and reads it back, in one request. */
export const writeAndRead = (
  scratch: Scratch,
  { input, through, numberFormat }: Writing,
): Promise<Excel.Range> =>
  scratch.request((sheet) => {
    const cell = sheet.getRange("B2");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell[through] = [[input]];
    return cell.load(SEEN_OF_CELL);
  });
