import type { EngineScalar } from "../engine-values";
import { asNumber, asText, errorIn, logical, number, text } from "./coerce";
import { VALUE_ERROR, type ScalarFunction, type Values } from "./lift";
import { wildcardPattern } from "./wildcard";

/** A function of text; `count` reads a whole number argument, null when it is not given as one. */
const ofText =
  (
    work: (
      first: string,
      args: Values,
      count: (index: number, otherwise: number) => number | null,
    ) => EngineScalar,
  ): ScalarFunction =>
  (args) => {
    const error = errorIn(args);
    if (error !== null) return error;
    const count = (index: number, otherwise: number): number | null => {
      if (args[index] === undefined) return otherwise;
      const value = asNumber(args[index]);
      return value === null ? null : Math.trunc(value);
    };
    return work(asText(args[0]), args, count);
  };

const part = (take: (whole: string, length: number) => string): ScalarFunction =>
  ofText((whole, _args, count) => {
    const length = count(1, 1);
    return length === null || length < 0 ? VALUE_ERROR : text(take(whole, length));
  });

const position = (find: (wanted: string, within: string, from: number) => number): ScalarFunction =>
  ofText((wanted, args, count) => {
    const start = count(2, 1);
    const within = asText(args[1]);
    if (start === null || start < 1 || start > within.length + 1) return VALUE_ERROR;
    const found = find(wanted, within, start - 1);
    return found < 0 ? VALUE_ERROR : number(found + 1);
  });

function substituted(whole: string, old: string, by: string, nth: number | null): string {
  if (old === "") return whole;
  if (nth === null) return whole.split(old).join(by);
  let at = -1;
  for (let seen = 0; seen < nth; seen++) {
    at = whole.indexOf(old, at + 1);
    if (at < 0) return whole;
  }
  return whole.slice(0, at) + by + whole.slice(at + old.length);
}

/** Functions of text, element by element in arrays. Lengths count UTF-16 units, as Excel's do. */
export const TEXTS: Readonly<Record<string, ScalarFunction>> = {
  LEN: ofText((whole) => number(whole.length)),
  LEFT: part((whole, length) => whole.slice(0, length)),
  RIGHT: part((whole, length) => (length === 0 ? "" : whole.slice(-length))),
  MID: ofText((whole, _args, count) => {
    const [start, length] = [count(1, 1), count(2, 0)];
    if (start === null || length === null || start < 1 || length < 0) return VALUE_ERROR;
    return text(whole.slice(start - 1, start - 1 + length));
  }),
  TRIM: ofText((whole) => text(whole.replace(/^ +| +$/g, "").replace(/ {2,}/g, " "))),
  EXACT: ofText((whole, args) => logical(whole === asText(args[1]))),
  SUBSTITUTE: ofText((whole, args, count) => {
    const nth = args[3] === undefined ? null : count(3, 1);
    if (args[3] !== undefined && (nth === null || nth < 1)) return VALUE_ERROR;
    return text(substituted(whole, asText(args[1]), asText(args[2]), nth));
  }),
  VALUE: (args) => {
    const error = errorIn(args);
    const value = error === null ? asNumber(args[0]) : null;
    return error ?? (value === null || args[0]?.kind === 3 ? VALUE_ERROR : number(value));
  },
  FIND: position((wanted, within, from) => within.indexOf(wanted, from)),
  SEARCH: position((wanted, within, from) => {
    const found = within.slice(from).search(wildcardPattern(wanted, false));
    return found < 0 ? -1 : found + from;
  }),
};
