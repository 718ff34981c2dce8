import { AIM_CODES } from "./aim-formula";
import type { Aim } from "./input";
import { slack, slackFormula } from "./tolerance";

/**
 * 達否, asked before any rate: by the target's comparator, also where a value is to be maintained. Null where there
 * is no number to meet: a direction (↗) is never 達成, one more case than the baseline is only 改善.
 */
export const targetMet = (value: number | null, aim: Aim): boolean | null =>
  value === null || aim.kind === "none" || aim.kind === "direction"
    ? null
    : aim.sign * (value - aim.value) >= -slack(value, aim.value);

/** What the 達否 column says. */
export const MET_WORDS = { met: "達成", notMet: "未達" } as const;

export const targetMetFormula = (cells: {
  readonly used: string;
  readonly aim: string;
  readonly sign: string;
  readonly target: string;
}): string =>
  `IF(OR(${cells.used}="",${cells.aim}=${AIM_CODES.none},${cells.aim}=${AIM_CODES.direction}),"",` +
  `IF(${cells.sign}*(${cells.used}-${cells.target})>=-${slackFormula(cells.used, cells.target)},` +
  `"${MET_WORDS.met}","${MET_WORDS.notMet}"))`;
