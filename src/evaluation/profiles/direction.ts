import type { Comparison } from "../against-baseline";
import { AIM_CODES } from "../aim-formula";
import { verdict, type Verdict } from "../reasons";
import { as } from "./verdict-text";

const AGAINST_BASELINE = { [-1]: "worse", 0: "unchanged", 1: "improved" } as const;

/** worse, unchanged or improved. */
export const byBaseline = (change: Comparison): Verdict => verdict(AGAINST_BASELINE[change]);

export const byBaselineFormula = (change: string): string =>
  `CHOOSE(${change}+2,${as("worse")},${as("unchanged")},${as("improved")})`;

/**
 * Targets that only name a direction (↗): better, same or worse than the baseline under every profile, counted apart;
 * one more case than the baseline is not 達成. Without baseline the first actual is only a provisional reference.
 */
export const byDirection = (change: Comparison | null): Verdict =>
  change === null ? verdict("not-subject", "no-baseline") : byBaseline(change);

/** The same where only a direction is wanted, `otherwise` where not. */
export const directionFormula = (aim: string, change: string, otherwise: string): string =>
  `IF(${aim}=${AIM_CODES.direction},IF(${change}="",${as("not-subject", "no-baseline")},${byBaselineFormula(change)}),${otherwise})`;
