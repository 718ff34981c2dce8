import type { Indicator } from "../plan/plan";
import { shiftDecimal } from "./decimal-shift";
import { referenceValues } from "./reference-values";

/**
 * Whether the indicator's cells are Excel percents: 57.6 % is 0.576 in the cell and 57.6 (points) everywhere
 * else: in plans, readings, findings and messages.
 */
export const isPercentIndicator = ({ unit }: Pick<Indicator, "unit">): boolean =>
  unit === "%" || unit === "％";

/** 0.576 → 57.6. */
export const pointsOfFraction = (fraction: number): number => shiftDecimal(fraction, 2);
/** 57.6 → 0.576. */
export const fractionOfPoints = (points: number): number => shiftDecimal(points, -2);

/** What goes into the indicator's cell for a value in its unit: percent points as a fraction, others as they are. */
export const cellNumber = (value: number, indicator: Pick<Indicator, "unit">): number =>
  isPercentIndicator(indicator) ? fractionOfPoints(value) : value;

const distance = (a: number, b: number): number => Math.abs(Math.log10(Math.abs(a / b)));

/**
 * What a bare number means for a percent indicator where neither a percent sign nor the cell's format tells: points
 * (57.6) or a fraction (0.576). The one nearer in scale to the plan's own values; without any, up to 1 a fraction.
 * A guess, to be confirmed by a person.
 */
export const barePercent = (
  value: number,
  indicator: Indicator,
): { readonly points: number; readonly meant: "points" | "fraction" } => {
  const asFraction = pointsOfFraction(value);
  const known = referenceValues(indicator).filter((reference) => reference !== 0);
  const nearest = (points: number): number => Math.min(...known.map((known) => distance(points, known)));
  const fraction = known.length > 0 ? nearest(asFraction) < nearest(value) : Math.abs(value) <= 1;
  return fraction ? { points: asFraction, meant: "fraction" } : { points: value, meant: "points" };
};
