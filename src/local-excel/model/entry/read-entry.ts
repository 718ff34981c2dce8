import type { Entry } from "./entry";
import { halfWidth } from "./half-width";
import { readDate } from "./read-date";
import { readFraction } from "./read-fraction";
import { hundredth, readNumber } from "./read-number";
import { readTime } from "./read-time";

const ERRORS = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

const isPercent = (format: string): boolean => /%/.test(format.replace(/"[^"]*"|\\./g, ""));

/**
 * Numbers typed into a percent cell get their % by themselves: 38.2 is 38.2 %, 0.1 is 0.1 %;
 * only those that begin with the point are fractions: .1 is 10 % (Microsoft KB 215203).
 */
function inPercentCell(typed: string, entry: Entry): Entry {
  if (typeof entry.value !== "number" || typed.includes("%") || /^\s*[+-]?\./.test(typed)) return entry;
  return { ...entry, value: hundredth(entry.value) };
}

/** What Excel (ja-JP) makes of typed text that is no formula, in a cell with this number format. */
export function readEntry(typed: string, numberFormat: string, today: Date): Entry {
  if (numberFormat === "@" || typed === "") return { value: typed, numberFormat: null };
  const text = halfWidth(typed);
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE", numberFormat: null };
  if (ERRORS.has(upper)) return { value: { error: upper }, numberFormat: null };
  const number = readNumber(text);
  const entry =
    (number !== null && isPercent(numberFormat) ? inPercentCell(text, number) : number) ??
    readFraction(text) ??
    readDate(text, today) ??
    readTime(text, today);
  if (entry === null) return { value: typed, numberFormat: null };
  // A typed format shows only where the cell had none of its own.
  return numberFormat === "General" ? entry : { ...entry, numberFormat: null };
}
