import type { Indicator } from "../plan/plan";
import { REGISTER } from "../sheets/columns";
import type { Finding } from "../validation/finding";
import { isPercentIndicator, pointsOfFraction } from "../values/percent";

/** What a rule offers, as a person would write it: 0.382 for a percent cell is 38.2%. Null: no offer. */
export const shownOffer = (
  { after, indicator: name, about }: Finding,
  indicators: readonly Indicator[],
): string | null => {
  if (after === null || typeof after === "string") return after;
  const indicator = indicators.find((candidate) => candidate.name === name);
  // 小数桁 is no value of the indicator: it has no unit.
  if (indicator === undefined || about === REGISTER.decimals) return String(after);
  return isPercentIndicator(indicator) ? `${pointsOfFraction(after)}%` : `${after}${indicator.unit ?? ""}`;
};
