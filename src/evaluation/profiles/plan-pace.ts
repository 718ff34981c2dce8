import { AIM_CODES } from "../aim-formula";
import { outOfJudgement } from "../judged-word";
import type { Measures } from "../measures";
import { REASONS, verdict, verdictNumber, type Verdict } from "../reasons";
import type { Rating, RatingReason } from "../rating";
import type { EvaluationSettings } from "../settings";
import { MET_WORDS } from "../target-met";
import { reaches, reachesFormula } from "../tolerance";
import type { Profile, VerdictCells } from "./profile";

const AGAINST_BASELINE = { [-1]: "worse", 0: "unchanged", 1: "improved" } as const;

/** Verdicts that need no value: nothing to judge by, or nothing to judge. */
const withoutValue = ({ input, judgedWord, used }: Measures): Verdict | null => {
  if (input.aim.kind === "none")
    return verdict("not-subject", input.baseline === null ? "no-baseline-and-target" : "no-target");
  const out = outOfJudgement(judgedWord);
  if (out === "not-applicable" || out === "project-ended") return verdict("not-subject", out);
  if (used.state === "unusable") return verdict("unconfirmed", used.reason);
  if (used.state === "none")
    return out === "no-survey" ? verdict("not-subject", "no-survey") : verdict("awaiting", "no-value");
  return null;
};

/** The bands, for values short of their target and no worse than the baseline. */
const byPace = ({ pace, elapsedShare }: Measures, settings: EvaluationSettings): Verdict => {
  if (pace !== null)
    return verdict(
      reaches(pace, settings.onTrackFrom)
        ? "on-track"
        : reaches(pace, settings.slightlyBehindFrom)
          ? "slightly-behind"
          : "behind",
    );
  if (settings.period === null) return verdict("not-subject", "no-period");
  return elapsedShare === null || elapsedShare <= 0
    ? verdict("not-subject", "no-elapsed-time")
    : verdict("unchanged"); // the baseline already met the target and the allowance covers what was lost since
};

const judge = (measures: Measures, settings: EvaluationSettings): Verdict => {
  const early = withoutValue(measures);
  if (early !== null) return early;
  const { againstBaseline, input, lastYear, met } = measures;
  if (input.aim.kind === "direction")
    return againstBaseline === null
      ? verdict("not-subject", "no-baseline")
      : verdict(AGAINST_BASELINE[againstBaseline]);
  if (met === true) return verdict("achieved");
  if (againstBaseline === null) return verdict("not-subject", "no-baseline-target-not-met");
  if (againstBaseline === -1 || lastYear) return verdict(AGAINST_BASELINE[againstBaseline]);
  return byPace(measures, settings);
};

const as = (rating: Rating, reason: RatingReason | null = null): number =>
  verdictNumber(verdict(rating, reason));

/** worse, unchanged or improved. */
const byBaselineFormula = (againstBaseline: string): string =>
  `CHOOSE(${againstBaseline}+2,${as("worse")},${as("unchanged")},${as("improved")})`;

const reasonNumber = (reason: RatingReason): number => REASONS.indexOf(reason) + 1;

const withoutValueFormula = (c: VerdictCells, otherwise: string): string => {
  const out = (reason: RatingReason): string => `${c.outOfJudgement}=${reasonNumber(reason)}`;
  return (
    `IF(${c.aim}=${AIM_CODES.none},IF(ISNUMBER(${c.baseline}),${as("not-subject", "no-target")},${as("not-subject", "no-baseline-and-target")}),` +
    `IF(OR(${out("not-applicable")},${out("project-ended")}),${as("not-subject")}+${c.outOfJudgement},` +
    `IF(${c.actualsRow}="",${as("unconfirmed", "row-missing")},` +
    `IF(${c.latestYear}=0,IF(${out("no-survey")},${as("not-subject", "no-survey")},${as("awaiting", "no-value")}),` +
    `IF(${c.used}="",IF(AND(ISNUMBER(${c.latestValue}),NOT(ISLOGICAL(${c.latestValue}))),${as("unconfirmed", "out-of-bounds")},${as("unconfirmed", "not-a-number")}),` +
    `${otherwise})))))`
  );
};

const byPaceFormula = (c: VerdictCells): string =>
  `IF(ISNUMBER(${c.pace}),IF(${reachesFormula(c.pace, c.onTrackFrom)},${as("on-track")},` +
  `IF(${reachesFormula(c.pace, c.slightlyBehindFrom)},${as("slightly-behind")},${as("behind")})),` +
  `IF(${c.endYear}="",${as("not-subject", "no-period")},` +
  `IF(N(${c.elapsedShare})>0,${as("unchanged")},${as("not-subject", "no-elapsed-time")})))`;

const verdictFormula = (c: VerdictCells): string =>
  withoutValueFormula(
    c,
    `IF(${c.aim}=${AIM_CODES.direction},IF(${c.againstBaseline}="",${as("not-subject", "no-baseline")},${byBaselineFormula(c.againstBaseline)}),` +
      `IF(${c.met}="${MET_WORDS.met}",${as("achieved")},` +
      `IF(${c.againstBaseline}="",${as("not-subject", "no-baseline-target-not-met")},` +
      `IF(OR(${c.againstBaseline}=-1,AND(${c.endYear}<>"",${c.judgedYear}>=${c.endYear})),${byBaselineFormula(c.againstBaseline)},` +
      `${byPaceFormula(c)}))))`,
  );

/**
 * 計画経過ペース基準: progress from the baseline beside the share of the plan's time that has passed. The linear
 * pace and the split at 60 % come from a draft of 多摩市, 後退 as a grade of its own from 福岡市.
 */
export const planPace: Profile = { id: "plan-pace", name: "計画経過ペース基準", judge, verdictFormula };
