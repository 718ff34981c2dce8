import { withoutPrefix, withoutSuffix } from "./affixes";
import { inUnit } from "./convert-unit";
import { fold } from "./fold";
import { kanjiNumberAt } from "./kanji-number";
import { kindOfMark, similarMark } from "./missing-marks";
import { numeralAt } from "./numeral";
import type { Reading, ReadingNote, UnreadableReason } from "./reading";
import { unreadable } from "./reading";
import { secondNumber } from "./second-number";
import { signOf } from "./sign";
import type { Unit } from "./unit";
import { wholeTextFault } from "./whole-text-fault";

/** -0 is no value anyone typed. */
const signed = (value: number, negative: boolean): number => (negative && value !== 0 ? -value : value);

const missingOf = (text: string, folded: string): Reading | null => {
  if (/^[ \u3000]*$/.test(text)) return { kind: "missing", missing: "blank" };
  if (folded === "") return { kind: "missing", missing: "blank", unlistedMarkFor: "" };
  const exact = kindOfMark(text);
  if (exact !== null) return { kind: "missing", missing: exact };
  const similar = kindOfMark(text.trim()) === null ? similarMark(folded) : text.trim();
  const missing = similar === null ? null : kindOfMark(similar);
  return similar === null || missing === null ? null : { kind: "missing", missing, unlistedMarkFor: similar };
};

const notesOfSpelling = (text: string): readonly ReadingNote[] => [
  "stored-as-text",
  ...(/[\uFF01-\uFF5E]/.test(text) ? (["full-width"] as const) : []),
  ...(/[\r\n]/.test(text.trim()) ? (["line-break"] as const) : []),
];

/** 三百四十 and the like: never taken as the value, but offered where the unit fits or can be converted. */
const kanjiNumber = (text: string, negative: boolean, defined: Unit | null): Reading | null => {
  const kanji = kanjiNumberAt(text);
  if (kanji === null) return null;
  const numeral = { kind: "numeral", coefficient: kanji.value, magnitude: null, parts: 1, ...kanji } as const;
  const reading = inUnit(numeral, kanji.rest, defined);
  const value =
    reading.kind === "number" ? reading.value : reading.sameQuantity === true ? reading.suggestion : null;
  return value === null ? null : unreadable("kanji-number", signed(value, negative));
};

/** A text that does not begin with a number may still hold one (第3回) or two (男18.9 女20.1). */
const withoutNumeral = (text: string): UnreadableReason => {
  const numbers = text.match(/\d[\d,.]*/g)?.length ?? 0;
  return numbers > 1 ? "two-values" : numbers === 1 ? "extra-text" : "not-a-number";
};

/**
 * What a text in a value cell means. Everything in it must be understood: a number, its sign, its unit and a few words
 * around it; anything left over makes it unreadable.
 * @param defined the indicator's unit; null where the plan names none.
 */
export const readText = (text: string, defined: Unit | null): Reading => {
  const folded = fold(text);
  const missing = missingOf(text, folded);
  if (missing) return missing;
  const fault = wholeTextFault(folded);
  if (fault) return unreadable(fault);

  const before = withoutPrefix(folded);
  if (before.bounded) return unreadable(/\d/.test(before.text) ? "bounded-word" : "not-a-number");
  const sign = signOf(before.text);
  const yen = sign.text.startsWith("¥") ? "円" : "";
  const numeral = numeralAt(yen === "" ? sign.text : sign.text.slice(1).trimStart());
  if (numeral === null)
    return kanjiNumber(sign.text, sign.negative, defined) ?? unreadable(withoutNumeral(sign.text));
  if (numeral.kind === "fault") return unreadable(numeral.reason);

  const behind = withoutSuffix(numeral.rest);
  if (behind.bounded) return unreadable(/\d/.test(behind.text) ? "two-values" : "bounded-word");
  const second = secondNumber(behind.text);
  if (second) return unreadable(second);
  const reading = inUnit(numeral, behind.text === "" ? yen : behind.text, defined);
  if (reading.kind !== "number")
    return {
      ...reading,
      suggestion: reading.suggestion === null ? null : signed(reading.suggestion, sign.negative),
    };
  const notes = [...notesOfSpelling(text), ...before.notes, ...sign.notes, ...behind.notes, ...reading.notes];
  const value = signed(reading.value, sign.negative);
  return Number.isFinite(value) ? { kind: "number", value, notes } : unreadable("not-finite");
};
