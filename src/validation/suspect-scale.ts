import { shiftDecimal } from "../values/decimal-shift";
import { placesOfDecimals } from "./places-of-decimals";
import { nearestReference } from "./references";
import type { Reference } from "./references";

/** A value that is probably another one with the decimal point or the unit shifted. */
export type SuspectedScale = {
  /** The value with the point put back: 431.5 for 4315; null where it would be no value of the indicator (1741.1人). */
  readonly candidate: number | null;
  /** The reference the shifted value comes nearest to. */
  readonly reference: Reference;
};

/** Up to this many times the largest, or down to this part of the smallest reference, nothing is suspected. */
export const UNSUSPICIOUS = 5;
/** A candidate must come this near to the references to be offered. */
const NEAR = 2;
/** Counts as small as this grow tenfold without a slip: 1件, then 15件. */
const SMALL_COUNT = 10;
/** Points slip by 1 to 4 places: a missed point, 千円 for 円, 万円 for 円. */
const SLIPS = [1, 2, 3, 4, -1, -2, -3, -4];

/**
 * Whether a value other than 0 looks like one of the plan's own size times 10, 100, 1000 or 10000 (or divided by them).
 * The thresholds are ours: real figures of one indicator seldom move by more than five times within a plan, and the
 * finding is a question, not a correction.
 * @param references values other than 0; none: nothing can be suspected.
 * @param towardsZero the plan knows 0 as a good value, so small values are no slip.
 * @param decimals decimal places the indicator's values have at most; null: any.
 */
export const suspectScale = (
  value: number,
  references: readonly Reference[],
  towardsZero: boolean,
  decimals: number | null,
): SuspectedScale | null => {
  if (references.length === 0) return null;
  let smallest = Infinity;
  let largest = 0;
  for (const reference of references) {
    smallest = Math.min(smallest, Math.abs(reference.value));
    largest = Math.max(largest, Math.abs(reference.value));
  }
  const size = Math.abs(value);
  const tooLarge = size > largest * UNSUSPICIOUS;
  const tooSmall = !towardsZero && size < smallest / UNSUSPICIOUS;
  if (!tooLarge && !tooSmall) return null;

  let best: (SuspectedScale & { readonly distance: number }) | null = null;
  for (const places of SLIPS) {
    const candidate = shiftDecimal(value, -places);
    if (tooLarge !== places > 0) continue;
    if (Math.abs(candidate) < smallest / NEAR || Math.abs(candidate) > largest * NEAR) continue;
    const fits = decimals === null || placesOfDecimals(candidate) <= decimals;
    if (!fits && Math.abs(candidate) < SMALL_COUNT) continue;
    const { reference, distance } = nearestReference(candidate, references);
    if (reference !== null && (best === null || distance < best.distance))
      best = { candidate: fits ? candidate : null, reference, distance };
  }
  return best;
};
