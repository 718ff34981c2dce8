import { AIM_CODES } from "./aim-formula";
import type { Aim } from "./input";
import { rateOrNull } from "./tolerance";

/**
 * 達成率 = actual ÷ target, a fraction. Only for targets to be reached from below with a positive number:
 * lower-is-better, zero and negative targets turn it into nonsense, and what is to be maintained is met or not.
 */
export const achievementRate = (value: number | null, aim: Aim): number | null =>
  value !== null && aim.kind === "reach" && aim.sign === 1 && aim.value > 0
    ? rateOrNull(value / aim.value)
    : null;

export const achievementRateFormula = (cells: {
  readonly used: string;
  readonly aim: string;
  readonly sign: string;
  readonly target: string;
}): string =>
  `IF(AND(ISNUMBER(${cells.used}),${cells.aim}=${AIM_CODES.reach},${cells.sign}=1),` +
  `IF(${cells.target}>0,IFERROR(${cells.used}/${cells.target},""),""),"")`;
