import { looksLikeYear } from "./era-year";
import type { UnreadableReason } from "./reading";
import { looksLikeDate } from "./written-date";

const DIRECTION_WORDS = /^(?:増加|減少|上昇|低下|増|減|横ばい|改善|悪化|維持|向上|拡大|縮小)$/;

/** Texts that are something other than a value as a whole, in the order they are asked for. */
const FAULTS: readonly (readonly [UnreadableReason, (text: string) => boolean])[] = [
  ["error-value", (text) => /^#(?:[A-Z]+[/A-Z0-9_]*[!?]?|N\/A)$/i.test(text)],
  ["not-finite", (text) => /^[+-]?(?:nan|inf|infinity|∞)$/i.test(text)],
  ["boolean", (text) => /^(?:true|false)$/i.test(text)],
  ["year", looksLikeYear],
  ["date", looksLikeDate],
  // Up to 340: a range without its beginning.
  ["range", (text) => /^~ ?[\d.,]+/.test(text)],
  ["arrow", (text) => /^[\u2190-\u21FF\u27F0-\u27FF\u2900-\u297F\u2794-\u27BE\u2B05-\u2B0D]+$/.test(text)],
  ["arrow", (text) => DIRECTION_WORDS.test(text)],
];

/** Why a folded text cannot be a value whatever its indicator: an error, a year, a date, an arrow; null otherwise. */
export const wholeTextFault = (folded: string): UnreadableReason | null =>
  FAULTS.find(([, test]) => test(folded))?.[0] ?? null;
