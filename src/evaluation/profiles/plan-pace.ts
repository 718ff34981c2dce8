import type { Measures } from "../measures";
import { verdict, type Verdict } from "../reasons";
import type { EvaluationSettings } from "../settings";
import { MET_WORDS } from "../target-met";
import { reaches, reachesFormula } from "../tolerance";
import { byBaseline, byBaselineFormula, byDirection, directionFormula } from "./direction";
import { labels } from "./labels";
import { withoutLine, withoutLineFormula } from "./line";
import type { Profile, VerdictCells } from "./profile";
import { as } from "./verdict-text";

/** The bands, for values short of their target and no worse than the baseline. */
const byPace = (measures: Measures, settings: EvaluationSettings): Verdict => {
  const { pace } = measures;
  if (pace !== null)
    return verdict(
      reaches(pace, settings.onTrackFrom)
        ? "on-track"
        : reaches(pace, settings.slightlyBehindFrom)
          ? "slightly-behind"
          : "behind",
    );
  // The baseline already met the target and the allowance covers what was lost since.
  return withoutLine(measures, settings) ?? verdict("unchanged");
};

const judge = (measures: Measures, settings: EvaluationSettings): Verdict => {
  const { againstBaseline, input, lastYear, met } = measures;
  if (input.aim.kind === "direction") return byDirection(againstBaseline);
  if (met === true) return verdict("achieved");
  if (againstBaseline === null) return verdict("not-subject", "no-baseline-target-not-met");
  if (againstBaseline === -1 || lastYear) return byBaseline(againstBaseline);
  return byPace(measures, settings);
};

const byPaceFormula = (c: VerdictCells): string =>
  `IF(ISNUMBER(${c.pace}),IF(${reachesFormula(c.pace, c.onTrackFrom)},${as("on-track")},` +
  `IF(${reachesFormula(c.pace, c.slightlyBehindFrom)},${as("slightly-behind")},${as("behind")})),` +
  `${withoutLineFormula(c, as("unchanged"))})`;

const verdictFormula = (c: VerdictCells): string =>
  directionFormula(
    c.aim,
    c.againstBaseline,
    `IF(${c.met}="${MET_WORDS.met}",${as("achieved")},` +
      `IF(${c.againstBaseline}="",${as("not-subject", "no-baseline-target-not-met")},` +
      `IF(OR(${c.againstBaseline}=-1,AND(${c.endYear}<>"",${c.judgedYear}>=${c.endYear})),${byBaselineFormula(c.againstBaseline)},` +
      `${byPaceFormula(c)})))`,
  );

/**
 * 計画経過ペース基準: progress from the baseline beside the share of the plan's time that has passed. The linear
 * pace and the split at 60 % come from a draft of 多摩市, 後退 as a grade of its own from 福岡市.
 */
export const planPace: Profile = {
  id: "plan-pace",
  name: "計画経過ペース基準",
  labels: labels({}),
  judge,
  verdictFormula,
};
