import type { Comparison } from "./against-baseline";
import type { EvaluationInput } from "./input";
import { slack, slackFormula } from "./tolerance";

/**
 * The value beside the baseline, 0 where they differ by no more than a share of the baseline (0.05 for 5 %); null where
 * either is missing or no direction is wanted.
 */
export const clearChange = (
  value: number | null,
  { aim, baseline }: Pick<EvaluationInput, "aim" | "baseline">,
  share: number,
): Comparison | null => {
  if (value === null || baseline === null || aim.sign === 0) return null;
  const difference = value - baseline;
  if (Math.abs(difference) <= share * Math.abs(baseline) + slack(value, baseline)) return 0;
  return difference * aim.sign > 0 ? 1 : -1;
};

export const clearChangeFormula = (cells: {
  readonly used: string;
  readonly baseline: string;
  readonly sign: string;
  readonly share: string;
}): string =>
  `IF(AND(${cells.sign}<>0,COUNT(${cells.used},${cells.baseline})=2),` +
  `IF(ABS(${cells.used}-${cells.baseline})<=${cells.share}*ABS(${cells.baseline})+${slackFormula(cells.used, cells.baseline)},0,` +
  `${cells.sign}*SIGN(${cells.used}-${cells.baseline})),"")`;
