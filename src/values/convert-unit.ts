import { withoutNoise } from "./decimal-shift";
import type { Numeral } from "./numeral";
import type { Reading, ReadingNote, Unreadable } from "./reading";
import { unreadable } from "./reading";
import type { Unit } from "./unit";
import { isSameUnit, unitOf } from "./unit";

type NumberReading = Extract<Reading, { kind: "number" }>;

const notesOfUnit = (written: Unit, defined: Unit): readonly ReadingNote[] => [
  "unit-stripped",
  ...(written.perYear ? (["per-year-stripped"] as const) : []),
  ...(written.name === defined.name ? [] : (["unit-synonym"] as const)),
];

const number = (value: number, notes: readonly ReadingNote[]): NumberReading => ({
  kind: "number",
  value,
  notes,
});

const foreign = (written: Unit, value: number, defined: Unit | null): Unreadable => {
  const related = defined !== null && written.quantity === defined.quantity;
  if (!written.known && !related) return unreadable("extra-text");
  return {
    ...unreadable("foreign-unit", related ? withoutNoise((value * written.factor) / defined.factor) : null),
    unit: written.spelling,
    // 倍 and % measure the same thing too, but who mixes them up may mean another figure.
    sameQuantity: related && defined.quantity !== "ratio",
  };
};

/** The base of a unit with a magnitude word: 円 of 万円. Written 431.5万 means 431.5万円. */
const baseName = (unit: Unit): string => unit.name.replace(/^[兆億万千百十]+(?=.)/, "");

/**
 * The value in the indicator's unit, from a number and the folded text behind it. Only the very unit, its synonyms and
 * no unit at all are read as a number; another size or another unit is unreadable, with the converted value offered
 * where the two measure the same.
 */
export const inUnit = (
  numeral: Numeral,
  unitText: string,
  defined: Unit | null,
): NumberReading | Unreadable => {
  const { magnitude } = numeral;
  const spelledOut: readonly ReadingNote[] = magnitude !== null || numeral.parts > 1 ? ["magnitude"] : [];
  if (unitText === "" && magnitude === null) return number(numeral.value, spelledOut);
  if (defined === null) return withoutDefinition(numeral, unitText);

  const unitWord = unitText === "" ? baseName(defined) : unitText;
  if (magnitude !== null) {
    const sized = unitOf(magnitude.word + unitWord);
    if (isSameUnit(sized, defined))
      return number(numeral.coefficient, [
        ...(numeral.parts > 1 ? spelledOut : []),
        ...notesOfUnit(sized, defined),
      ]);
    if (!magnitude.spoken && numeral.parts === 1) return foreign(sized, numeral.coefficient, defined);
  }
  const written = unitOf(unitWord);
  return isSameUnit(written, defined)
    ? number(numeral.value, [...spelledOut, ...notesOfUnit(written, defined)])
    : foreign(written, numeral.value, defined);
};

/** Where the plan names no unit, a plain unit is taken off and noted; 千円 and the like could mean either size. */
const withoutDefinition = (numeral: Numeral, unitText: string): NumberReading | Unreadable => {
  const spoken = numeral.magnitude === null || numeral.magnitude.spoken || numeral.parts > 1;
  if (unitText === "" && spoken) return number(numeral.value, ["magnitude"]);
  const written = unitOf(spoken ? unitText : `${numeral.magnitude?.word ?? ""}${unitText}`);
  const sized = baseName(written) !== written.name;
  if (!spoken || !written.known || sized) return foreign(written, numeral.value, null);
  return number(numeral.value, ["unit-stripped", "unit-undefined"]);
};
