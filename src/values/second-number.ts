import type { UnreadableReason } from "./reading";
import { unitOf } from "./unit";

/** 350~380, 350人-380人, 100から200; and the open 380~. */
const RANGE = /^[^\d~]{0,8}?\s*(?:~|-|から)\s*(?:約?\s*[-▲△]?\s*[\d.].*)?$/;

/**
 * What the text behind a number says of another one: a range, or a second value (a digit anywhere that is no part of
 * the unit, as the 2 of t-CO2 is). Null where there is none.
 */
export const secondNumber = (rest: string): Extract<UnreadableReason, "range" | "two-values"> | null => {
  if (rest === "" || unitOf(rest).known) return null;
  if (RANGE.test(rest)) return "range";
  return /\d/.test(rest) ? "two-values" : null;
};
