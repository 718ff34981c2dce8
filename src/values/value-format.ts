import type { Indicator } from "../plan/plan";
import { isPercentIndicator } from "./percent";

/**
 * The number format of an indicator's value cells: its decimals, digits in groups of three, percents as Excel percents
 * (`0.0%`). Without stated decimals: one for percents, as many as there are for others.
 */
export const valueNumberFormat = (indicator: Pick<Indicator, "unit" | "decimals">): string => {
  const places = (decimals: number): string => (decimals > 0 ? `.${"0".repeat(decimals)}` : "");
  if (isPercentIndicator(indicator)) return `0${places(indicator.decimals ?? 1)}%`;
  return indicator.decimals === null ? "General" : `#,##0${places(indicator.decimals)}`;
};
