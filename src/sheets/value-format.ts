import type { NumberFormat } from "../blueprint/cell";
import type { Indicator } from "../plan/plan";
import { isPercentIndicator } from "../values/percent";

/** 57.6 → 0.576 without a binary tail (57.6 / 100 may be 0.5760000000000001): Excel keeps 15 digits. */
const hundredth = (points: number): number => Number((points / 100).toPrecision(15));

/** A value in the indicator's unit (percent in points) as the number that stands in a cell. */
export const cellValue = (indicator: Indicator, value: number | null): number | null =>
  value !== null && isPercentIndicator(indicator) ? hundredth(value) : value;

const decimalsIn = (value: number): number => String(value).split(".")[1]?.length ?? 0;

const definedValues = ({ rows }: Indicator): readonly number[] =>
  rows.flatMap(({ baseline, target }) => [
    ...(baseline.state === "value" ? [baseline.value] : []),
    ...(target.kind === "reach" || target.kind === "maintain" ? [target.value] : []),
  ]);

/**
 * Decimal places the indicator's numbers are shown with: as defined, else as many as its baselines and targets
 * need, and one for a percentage of which nothing is known. Null: free.
 */
export const shownDecimals = (indicator: Indicator): number | null => {
  if (indicator.decimals !== null) return indicator.decimals;
  const values = definedValues(indicator);
  if (values.length > 0) return Math.max(...values.map(decimalsIn));
  return isPercentIndicator(indicator) ? 1 : null;
};

/** Number format of the indicator's values: `0.0%`, `#,##0`, `#,##0.00` …; `General` where nothing is known. */
export const valueFormat = (indicator: Indicator): NumberFormat => {
  const decimals = shownDecimals(indicator);
  if (decimals === null) return "General";
  const tail = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  return isPercentIndicator(indicator) ? `0${tail}%` : `#,##0${tail}`;
};
