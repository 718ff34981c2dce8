import { withoutNoise } from "./decimal-shift";
import type { Magnitude } from "./magnitude";
import { magnitudeAt } from "./magnitude";

/** A number written at the start of a text. */
export type Numeral = {
  readonly kind: "numeral";
  /** All parts together: 28億2,951万 is 2829510000. */
  readonly value: number;
  /** The value counted in the last magnitude word (282,951 万); equals `value` where there is none. */
  readonly coefficient: number;
  /** The magnitude word the numeral ends with, which may belong to the unit (30,000千円). */
  readonly magnitude: Magnitude | null;
  /** How many numbers with magnitude words make up the value. */
  readonly parts: number;
  /** What follows, without leading blanks. */
  readonly rest: string;
};
export type NumeralFault = { readonly kind: "fault"; readonly reason: "bad-grouping" | "not-finite" };

const DIGITS = /^(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:e[+-]?\d+(?![a-z\d]))?/i;
/** Groups of three, or no commas: 17,41 and 1,7411 are slips, 38,2 is another country's decimal comma. */
const GROUPED = /^(?:\d*|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

type Part = { readonly number: number; readonly rest: string };

const partAt = (text: string): Part | NumeralFault | null => {
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return null;
  const rest = text.slice(digits.length);
  if (!GROUPED.test(digits) || /^[.,]\d/.test(rest)) return { kind: "fault", reason: "bad-grouping" };
  const number = Number(digits.replace(/,/g, ""));
  return Number.isFinite(number)
    ? { number, rest: rest.trimStart() }
    : { kind: "fault", reason: "not-finite" };
};

const isFault = (part: Part | NumeralFault): part is NumeralFault => "kind" in part;

/**
 * The number that goes on after a magnitude word: 3億6,000万, 1万2. Not 5万3億, and not 50万 30: those are two numbers,
 * left for the caller to find.
 */
const continuationOf = (rest: string, above: Magnitude): Part | NumeralFault | null => {
  const next = partAt(rest.trimStart());
  if (next === null || isFault(next)) return next;
  const below = magnitudeAt(next.rest);
  const adjacent = below !== null || !/^\s/.test(rest);
  return adjacent && next.number < above.value && (below?.value ?? 1) < above.value ? next : null;
};

/**
 * The number a folded text begins with, digits with commas and 兆・億・万・千・百 from large to small; no sign.
 * Null where the text does not begin with a digit.
 */
export const numeralAt = (text: string): Numeral | NumeralFault | null => {
  const first = partAt(text);
  if (first === null || isFault(first)) return first;
  let part = first;
  let total = 0;
  for (let parts = 1; ; parts += 1) {
    const magnitude = magnitudeAt(part.rest);
    if (magnitude === null) {
      const value = parts === 1 ? part.number : withoutNoise(total + part.number);
      return { kind: "numeral", value, coefficient: value, magnitude, parts, rest: part.rest };
    }
    total = withoutNoise(total + part.number * magnitude.value);
    const rest = part.rest.slice(magnitude.length);
    const next = continuationOf(rest, magnitude);
    if (next === null) {
      const coefficient = parts === 1 ? part.number : withoutNoise(total / magnitude.value);
      return { kind: "numeral", value: total, coefficient, magnitude, parts, rest: rest.trimStart() };
    }
    if (isFault(next)) return next;
    part = next;
  }
};
