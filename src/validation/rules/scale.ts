import { isOutOfBounds } from "../bounds";
import { entryRule, writable } from "../entry-rule";
import { placesOfDecimals } from "../places-of-decimals";
import { allReferencesOf, nearestReference, referencesOf } from "../references";
import type { Reference } from "../references";
import type { CheckedEntry, Remark } from "../rule";
import { shownValue } from "../shown";
import { suspectScale } from "../suspect-scale";

/** From here on a value is questioned even where no shifted point explains it. */
const FAR_OFF = 100;
/** 0 is questioned where the plan's own values lie at least this many of their smallest steps above it. */
const STEPS_ABOVE_ZERO = 10;

/** `10`, `11.3`, `0.1`: how many times the reference a value is. */
const times = (value: number, reference: Reference): number =>
  Number(Math.abs(value / reference.value).toPrecision(3));

/** A whole-numbered indicator with decimals is questioned for them, and a percent without its sign for that. */
const isLeftToOtherRules = (checked: CheckedEntry): boolean => {
  const { reading, listed } = checked;
  if (reading.kind !== "number") return true;
  if (reading.notes.includes("percent-scale") || reading.notes.includes("percent-unformatted")) return true;
  return isOutOfBounds(checked) || (listed.indicator.decimals === 0 && placesOfDecimals(reading.value) > 0);
};

const zeroRemark = (checked: CheckedEntry): Remark | null => {
  const { indicator } = checked.listed;
  const references = allReferencesOf(checked);
  const step = 10 ** -(indicator.decimals ?? 0);
  const [first] = references;
  if (first === undefined || references.some(({ value }) => value < step * STEPS_ABOVE_ZERO)) return null;
  return {
    severity: "warning",
    message: { id: "scale-zero", words: { reference: shownValue(first.value, indicator) } },
  };
};

const farOffRemark = (value: number, checked: CheckedEntry, known: readonly Reference[]): Remark | null => {
  const { indicator } = checked.listed;
  const { reference, distance } = nearestReference(value, known);
  if (reference === null || value < 0 !== reference.value < 0 || distance <= Math.log10(FAR_OFF)) return null;
  if (Math.abs(value) < Math.abs(reference.value) && known.length < allReferencesOf(checked).length)
    return null;
  return {
    severity: "warning",
    message: {
      id: "scale-far-off",
      words: {
        value: shownValue(value, indicator),
        reference: shownValue(reference.value, indicator),
        times: times(value, reference),
      },
    },
  };
};

/**
 * A value ten, a hundred, a thousand or ten thousand times what the plan or last year's entry leads to expect, far off
 * in another way, or 0 where only large values are known: warning, with the value meant where a shifted point explains it.
 */
export const scaleRule = entryRule("scale", (checked) => {
  if (isLeftToOtherRules(checked) || checked.reading.kind !== "number") return null;
  const { indicator } = checked.listed;
  const { value } = checked.reading;
  if (value === 0) return zeroRemark(checked);

  const known = referencesOf(checked);
  const towardsZero = known.length < allReferencesOf(checked).length;
  const suspected = suspectScale(value, known, towardsZero, indicator.decimals);
  if (suspected === null) return farOffRemark(value, checked, known);
  const { candidate, reference } = suspected;
  return {
    severity: "warning",
    message: {
      id: `scale-${reference.kind}`,
      words: {
        value: shownValue(value, indicator),
        reference: shownValue(reference.value, indicator),
        times: times(value, reference),
        candidate: shownValue(candidate, indicator),
      },
    },
    after: writable(candidate, checked),
  };
});
