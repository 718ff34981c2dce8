import type { EvaluationInput } from "./input";
import type { EvaluationSettings } from "./settings";
import { slack } from "./tolerance";
import { withinBounds } from "./used-value";
import { isFilled } from "./year-value";

/** Fewer actuals make no line. */
export const OUTLOOK_MINIMUM = 3;
/** A value staff expect is no actual. */
export const EXPECTED_STATUS = "見込";

/** Two-sided 80 % points of Student's t for 1, 2 … degrees of freedom; the last one stands for all above. */
export const T_80: readonly number[] = [
  3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.4149, 1.3968, 1.383, 1.3722,
];

/**
 * What the target year may bring if things go on as they did: a line through the actuals by least squares, and the 80 %
 * prediction interval around it, cut off at the indicator's bounds. In cell units. `standing` null: no number to reach.
 */
export type Outlook = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly standing: "likely" | "open" | "unlikely" | null;
};

type Point = { readonly x: number; readonly y: number };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const actuals = ({ years, bounds }: EvaluationInput, { judgedYear }: EvaluationSettings): readonly Point[] =>
  (years ?? []).flatMap((year) =>
    year.year <= judgedYear &&
    isFilled(year) &&
    year.status !== EXPECTED_STATUS &&
    typeof year.value === "number" &&
    withinBounds(year.value, bounds)
      ? [{ x: year.year, y: year.value }]
      : [],
  );

const standing = ({ aim }: EvaluationInput, low: number, high: number): Outlook["standing"] => {
  if (aim.kind === "none" || aim.kind === "direction") return null;
  const meets = (value: number): boolean => aim.sign * (value - aim.value) >= -slack(value, aim.value);
  return meets(aim.sign === 1 ? low : high)
    ? "likely"
    : meets(aim.sign === 1 ? high : low)
      ? "open"
      : "unlikely";
};

/** Null where it cannot be told: fewer than three actuals, no target year, or none ahead of the last actual. */
export const outlook = (input: EvaluationInput, settings: EvaluationSettings): Outlook | null => {
  const points = actuals(input, settings);
  const n = points.length;
  const year = ("year" in input.aim ? input.aim.year : null) ?? settings.period?.endYear ?? null;
  const last = points[n - 1];
  if (year === null || n < OUTLOOK_MINIMUM || last === undefined || year <= last.x) return null;
  const meanX = sum(points.map(({ x }) => x)) / n;
  const meanY = sum(points.map(({ y }) => y)) / n;
  const spread = sum(points.map(({ x }) => (x - meanX) ** 2));
  const slope = sum(points.map(({ x, y }) => (x - meanX) * (y - meanY))) / spread;
  const at = (x: number): number => meanY + slope * (x - meanX);
  const error = Math.sqrt(sum(points.map(({ x, y }) => (y - at(x)) ** 2)) / (n - 2));
  const t = T_80[Math.min(n - 2, T_80.length) - 1] ?? 0;
  const half = t * error * Math.sqrt(1 + 1 / n + (year - meanX) ** 2 / spread);
  const { min, max } = input.bounds;
  const atLeast = (value: number): number => (min === null ? value : Math.max(min, value));
  const bounded = (value: number): number => (max === null ? atLeast(value) : Math.min(max, atLeast(value)));
  const value = bounded(at(year));
  const low = bounded(at(year) - half);
  const high = bounded(at(year) + half);
  return [value, low, high].every(Number.isFinite)
    ? { value, low, high, standing: standing(input, low, high) }
    : null;
};
