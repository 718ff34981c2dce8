import type { ModelSheet } from "../../model/contract";

/** A percent typed into the bar again must come to the same number: 15 digits are what Excel keeps. */
const DIGITS = 15;
/** Date formats have a year, month or day outside quoted text and brackets. */
export const isDateFormat = (format: string): boolean =>
  /[ymdg]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && !/general/i.test(format);

/** What Excel puts into the cell editor and the formula bar: what a person would type to get this very content. */
export function entryText(sheet: ModelSheet, row: number, column: number): string {
  const { value, formula, format } = sheet.cell(row, column);
  if (formula !== null) return formula;
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return format.quotePrefix === true ? `'${value}` : value;
  const numberFormat = format.numberFormat ?? "General";
  if (isDateFormat(numberFormat)) return sheet.text(row, column);
  if (numberFormat.includes("%")) return `${Number((value * 100).toPrecision(DIGITS))}%`;
  return String(value);
}
