import { AIM_CODES } from "./aim-formula";
import type { Aim } from "./input";
import { rateOrNull, slack, slackFormula } from "./tolerance";

/**
 * 進捗率 = (actual − baseline) ÷ (target − baseline), a fraction; right for lower-is-better and for negatives.
 * Null without baseline, where the baseline equals the target, and for targets that are not to be reached.
 */
export const progressRate = (value: number | null, baseline: number | null, aim: Aim): number | null =>
  value === null ||
  baseline === null ||
  aim.kind !== "reach" ||
  Math.abs(aim.value - baseline) <= slack(aim.value, baseline)
    ? null
    : rateOrNull((value - baseline) / (aim.value - baseline));

export const progressRateFormula = (cells: {
  readonly used: string;
  readonly aim: string;
  readonly baseline: string;
  readonly target: string;
}): string =>
  `IF(AND(${cells.aim}=${AIM_CODES.reach},COUNT(${cells.used},${cells.baseline})=2),` +
  `IF(ABS(${cells.target}-${cells.baseline})<=${slackFormula(cells.target, cells.baseline)},"",` +
  `IFERROR((${cells.used}-${cells.baseline})/(${cells.target}-${cells.baseline}),"")),"")`;
