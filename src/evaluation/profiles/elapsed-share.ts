import { AIM_CODES } from "../aim-formula";
import type { Measures } from "../measures";
import { verdict, type Verdict } from "../reasons";
import type { Rating } from "../rating";
import type { EvaluationSettings } from "../settings";
import { MET_WORDS } from "../target-met";
import { reaches, reachesFormula } from "../tolerance";
import { byDirection, directionFormula } from "./direction";
import { labels } from "./labels";
import { withoutLine, withoutLineFormula } from "./line";
import type { Profile, VerdictCells } from "./profile";
import { as } from "./verdict-text";

/** A to E; each reaches one step further below the elapsed share than the one before. */
const GRADES: readonly Rating[] = ["achieved", "on-track", "slightly-behind", "behind"];
const LOWEST: Rating = "worse";

/** Progress from the baseline, where there is a way from it to the target; of cumulative values actual ÷ target. */
const rateOf = ({ achievementRate, input, pace, progressRate }: Measures): number | null =>
  input.cumulative && achievementRate !== null ? achievementRate : pace === null ? null : progressRate;

const judge = (measures: Measures, settings: EvaluationSettings): Verdict => {
  const { againstBaseline, elapsedShare, input, met } = measures;
  if (input.aim.kind === "direction") return byDirection(againstBaseline);
  if (met === true) return verdict("achieved");
  if (input.aim.kind === "maintain") return verdict(LOWEST);
  const rate = rateOf(measures);
  if (rate !== null && elapsedShare !== null && elapsedShare > 0)
    return verdict(GRADES.find((_, i) => reaches(rate + i * settings.elapsedStep, elapsedShare)) ?? LOWEST);
  if (rate === null && input.baseline === null) return verdict("not-subject", "no-baseline-target-not-met");
  return withoutLine(measures, settings) ?? verdict(LOWEST);
};

const gradeFormula = (rate: string, c: VerdictCells): string =>
  GRADES.reduceRight<string>(
    (otherwise, grade, i) =>
      `IF(${reachesFormula(i === 0 ? rate : `${rate}+${i}*${c.elapsedStep}`, c.elapsedShare)},${as(grade)},${otherwise})`,
    String(as(LOWEST)),
  );

const verdictFormula = (c: VerdictCells): string => {
  const elapsed = (yes: string): string =>
    `IF(N(${c.elapsedShare})>0,${yes},${withoutLineFormula(c, as(LOWEST))})`;
  return directionFormula(
    c.aim,
    c.againstBaseline,
    `IF(${c.met}="${MET_WORDS.met}",${as("achieved")},IF(${c.aim}=${AIM_CODES.maintain},${as(LOWEST)},` +
      `IF(AND(${c.cumulative}=1,ISNUMBER(${c.achievementRate})),${elapsed(gradeFormula(c.achievementRate, c))},` +
      `IF(ISNUMBER(${c.pace}),${elapsed(gradeFormula(c.progressRate, c))},` +
      `IF(ISNUMBER(${c.baseline}),${withoutLineFormula(c, as(LOWEST))},${as("not-subject", "no-baseline-target-not-met")})))))`,
  );
};

/**
 * 経過率対比基準: progress beside the share of the plan that has passed, A at or above it, then five points a grade down
 * to E; cumulative indicators by actual ÷ target. Grades as in the evaluation of 本宮市.
 */
export const byElapsedShare: Profile = {
  id: "elapsed-share",
  name: "経過率対比基準",
  labels: labels({
    achieved: ["A", "計画以上"],
    "on-track": ["B", "ほぼ計画どおり"],
    "slightly-behind": ["C", "やや遅れ"],
    behind: ["D", "遅れ"],
    worse: ["E", "大きく遅れ・後退"],
  }),
  judge,
  verdictFormula,
};
