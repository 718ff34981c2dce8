import { isPercentIndicator } from "../../values/percent";
import { dateOfSerial } from "../../values/written-date";
import { isOutOfBounds } from "../bounds";
import { entryRule, writable } from "../entry-rule";
import { placesOfDecimals } from "../places-of-decimals";
import { nearestReference } from "../references";
import type { Reference } from "../references";
import type { CheckedEntry, Remark } from "../rule";
import { shownValue } from "../shown";
import { suspectScale, UNSUSPICIOUS } from "../suspect-scale";

/** From here on a value is questioned even where no shifted point explains it. */
const FAR_OFF = 100;
/** 0 is questioned where the plan's own values lie at least this many of their smallest steps above it. */
const STEPS_ABOVE_ZERO = 10;
/** A number is suspected to be a date only within so many years of the entry's own. */
const YEARS_AROUND = 15;

/** `10`, `11`, `0.1`: how many times the reference a value is, in two digits. */
const times = (value: number, reference: Reference): number =>
  Number(Math.abs(value / reference.value).toPrecision(2));

/** A whole-numbered indicator with decimals is questioned for them, and a percent without its sign for that. */
const isLeftToOtherRules = (checked: CheckedEntry): boolean => {
  const { reading, listed } = checked;
  if (reading.kind !== "number") return true;
  if (reading.notes.includes("percent-scale") || reading.notes.includes("percent-unformatted")) return true;
  return isOutOfBounds(checked) || (listed.indicator.decimals === 0 && placesOfDecimals(reading.value) > 0);
};

const zeroRemark = (checked: CheckedEntry): Remark | null => {
  const { indicator } = checked.listed;
  const { references } = checked;
  const step = 10 ** -(indicator.decimals ?? 0);
  const [first] = references;
  if (first === undefined || references.some(({ value }) => value < step * STEPS_ABOVE_ZERO)) return null;
  return {
    severity: "warning",
    message: { id: "scale-zero", words: { reference: shownValue(first.value, indicator) } },
  };
};

/** What the value is held against in messages. */
const comparison = (value: number, reference: Reference, { listed }: CheckedEntry) => ({
  value: shownValue(value, listed.indicator),
  reference: shownValue(reference.value, listed.indicator),
  times: times(value, reference),
});

/** Excel turns 5-1 into a date; in a cell with a number format it shows as 46143. */
const dateMeant = (value: number, { entry, listed }: CheckedEntry): string | null => {
  if (entry.cell.type !== "number" || entry.cell.formula !== null || isPercentIndicator(listed.indicator))
    return null;
  const date = Number.isInteger(value) ? dateOfSerial(value) : null;
  const years = date === null ? Infinity : Math.abs(Number.parseInt(date, 10) - entry.year);
  return years <= YEARS_AROUND ? date : null;
};

const withoutCandidate = (value: number, reference: Reference, checked: CheckedEntry): Remark => {
  const date = value > Math.abs(reference.value) ? dateMeant(value, checked) : null;
  const words = comparison(value, reference, checked);
  return date === null
    ? { severity: "warning", message: { id: "scale-far-off", words } }
    : { severity: "warning", message: { id: "scale-date", words: { ...words, date } } };
};

/** Far from everything known, and no shifted point explains it. */
const farOffRemark = (value: number, checked: CheckedEntry, known: readonly Reference[]): Remark | null => {
  const { reference, distance } = nearestReference(value, known);
  if (distance <= Math.log10(UNSUSPICIOUS)) return null;
  const limit = dateMeant(value, checked) === null ? FAR_OFF : UNSUSPICIOUS;
  if (reference === null || value < 0 !== reference.value < 0 || distance <= Math.log10(limit)) return null;
  const small = Math.abs(value) < Math.abs(reference.value);
  const towardsZero = known.length < checked.references.length;
  return small && towardsZero ? null : withoutCandidate(value, reference, checked);
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

  const known = checked.sizedReferences;
  const towardsZero = known.length < checked.references.length;
  const suspected = suspectScale(value, known, towardsZero, indicator.decimals);
  if (suspected === null) return farOffRemark(value, checked, known);
  const { candidate, reference } = suspected;
  if (candidate === null) return withoutCandidate(value, reference, checked);
  return {
    severity: "warning",
    message: {
      id: `scale-${reference.kind}`,
      words: { ...comparison(value, reference, checked), candidate: shownValue(candidate, indicator) },
    },
    after: writable(candidate, checked),
  };
});
