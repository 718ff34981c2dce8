import type { Aim } from "./input";
import { rateOrNull } from "./tolerance";

/**
 * ペース比 = progress rate ÷ elapsed share, a fraction. Null where one of them is missing, where no time has
 * elapsed, and where the baseline already lay beyond the target: then there is no way to be paced.
 */
export const pace = (
  progress: number | null,
  elapsed: number | null,
  baseline: number | null,
  aim: Aim,
): number | null =>
  progress === null ||
  elapsed === null ||
  elapsed <= 0 ||
  baseline === null ||
  aim.kind !== "reach" ||
  aim.sign * (aim.value - baseline) <= 0
    ? null
    : rateOrNull(progress / elapsed);

export const paceFormula = (cells: {
  readonly progressRate: string;
  readonly elapsedShare: string;
  readonly sign: string;
  readonly baseline: string;
  readonly target: string;
}): string =>
  `IF(COUNT(${cells.progressRate},${cells.elapsedShare})=2,` +
  `IF(AND(${cells.elapsedShare}>0,${cells.sign}*(${cells.target}-${cells.baseline})>0),` +
  `IFERROR(${cells.progressRate}/${cells.elapsedShare},""),""),"")`;
