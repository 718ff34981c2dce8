import type { Indicator } from "../plan/plan";
import type { CheckedEntry } from "./rule";

/** Whether a value in the indicator's unit lies within its bounds, both inclusive; null bounds are open. */
export const isWithin = (value: number, { min, max }: Indicator["bounds"]): boolean =>
  (min === null || value >= min) && (max === null || value <= max);

/** Whether the entry is a number outside its indicator's bounds. */
export const isOutOfBounds = ({ reading, listed }: CheckedEntry): boolean =>
  reading.kind === "number" && !isWithin(reading.value, listed.indicator.bounds);
