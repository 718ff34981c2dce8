import type { Aim } from "./input";
import { slack, slackFormula } from "./tolerance";

/** 1 better than, 0 no worse than, −1 worse than. */
export type Comparison = 1 | 0 | -1;

/** A value beside an earlier one, in the direction the indicator should go; `allowance` in cell units, 0 or more. */
export const comparison = (value: number, earlier: number, sign: 1 | -1, allowance: number): Comparison => {
  const gain = sign * (value - earlier);
  const equal = slack(value, earlier);
  return gain > equal ? 1 : gain < -allowance - equal ? -1 : 0;
};

/** The same over cells that hold numbers; `allowance` null where there never is one. */
export const comparisonFormula = (
  value: string,
  earlier: string,
  sign: string,
  allowance: string | null,
): string => {
  const equal = slackFormula(value, earlier);
  if (allowance === null) return `IF(ABS(${value}-${earlier})<=${equal},0,${sign}*SIGN(${value}-${earlier}))`;
  const gain = `${sign}*(${value}-${earlier})`;
  return `IF(${gain}>${equal},1,IF(${gain}<-${allowance}-${equal},-1,0))`;
};

/** The value used beside the baseline; null where either is missing or no direction is wanted. */
export const againstBaseline = (
  value: number | null,
  baseline: number | null,
  aim: Aim,
  allowance: number,
): Comparison | null =>
  value === null || baseline === null || aim.sign === 0
    ? null
    : comparison(value, baseline, aim.sign, allowance);

/** Only percent indicators have an allowance: its cell, null for the others. */
export const againstBaselineFormula = (cells: {
  readonly used: string;
  readonly baseline: string;
  readonly sign: string;
  readonly allowance: string | null;
}): string =>
  `IF(AND(${cells.sign}<>0,COUNT(${cells.used},${cells.baseline})=2),` +
  `${comparisonFormula(cells.used, cells.baseline, cells.sign, cells.allowance)},"")`;
