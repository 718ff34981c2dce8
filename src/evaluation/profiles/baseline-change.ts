import type { Measures } from "../measures";
import { verdict, type Verdict } from "../reasons";
import type { EvaluationSettings } from "../settings";
import { MET_WORDS } from "../target-met";
import { reaches, reachesFormula } from "../tolerance";
import { clearChange } from "../clear-change";
import { byDirection, directionFormula } from "./direction";
import { labels } from "./labels";
import { withoutLine, withoutLineFormula } from "./line";
import type { Profile, VerdictCells } from "./profile";
import { as } from "./verdict-text";

const judge = (measures: Measures, settings: EvaluationSettings): Verdict => {
  const { input, met, pace, used } = measures;
  const change = clearChange(used.state === "value" ? used.value : null, input, settings.noChangeWithin);
  if (input.aim.kind === "direction") return byDirection(change);
  if (met === true) return verdict("achieved");
  if (change === null) return verdict("not-subject", "no-baseline-target-not-met");
  if (change === -1) return verdict("worse");
  if (change === 0) return verdict("behind");
  if (pace !== null) return verdict(reaches(pace, 1) ? "on-track" : "slightly-behind");
  return withoutLine(measures, settings) ?? verdict("slightly-behind");
};

const verdictFormula = (c: VerdictCells): string =>
  directionFormula(
    c.aim,
    c.clearChange,
    `IF(${c.met}="${MET_WORDS.met}",${as("achieved")},` +
      `IF(${c.clearChange}="",${as("not-subject", "no-baseline-target-not-met")},` +
      `IF(${c.clearChange}=-1,${as("worse")},IF(${c.clearChange}=0,${as("behind")},` +
      `IF(ISNUMBER(${c.pace}),IF(${reachesFormula(c.pace, "1")},${as("on-track")},${as("slightly-behind")}),` +
      `${withoutLineFormula(c, as("slightly-behind"))})))))`,
  );

/**
 * 当初値比較基準, as in 健康日本21: better or worse than the baseline by more than a share of it (5 % relative, where
 * there is no test of significance), and whether an improvement keeps to the line from baseline to target (B, else B*).
 */
export const baselineChange: Profile = {
  id: "baseline-change",
  name: "当初値比較基準",
  labels: labels({
    achieved: ["A", "目標値に達した"],
    "on-track": ["B", "改善傾向"],
    "slightly-behind": ["B*", "達成が危ぶまれる"],
    behind: ["C", "変わらない"],
    worse: ["D", "悪化"],
    improved: ["B", "改善"],
    unchanged: ["C", "横ばい"],
    "not-subject": ["E", "評価困難"],
  }),
  judge,
  verdictFormula,
};
