import { AIM_CODES } from "../aim-formula";
import type { Measures } from "../measures";
import { verdict, type Verdict } from "../reasons";
import type { EvaluationSettings } from "../settings";
import { MET_WORDS } from "../target-met";
import { reaches, reachesFormula } from "../tolerance";
import { byDirection, directionFormula } from "./direction";
import { labels } from "./labels";
import type { Profile, VerdictCells } from "./profile";
import { as } from "./verdict-text";

const judge = (
  { againstBaseline, expectedMet, expectedRate, input: { aim }, met }: Measures,
  settings: EvaluationSettings,
): Verdict => {
  if (aim.kind === "direction") return byDirection(againstBaseline);
  if (met === true) return verdict("achieved");
  if (expectedRate !== null) {
    if (reaches(expectedRate, settings.expectedAFrom)) return verdict("achieved");
    if (reaches(expectedRate, settings.expectedBPlusFrom)) return verdict("on-track");
    return verdict(reaches(expectedRate, settings.expectedBFrom) ? "slightly-behind" : "behind");
  }
  if (expectedMet === true) return verdict("achieved");
  // What is to be kept is met or not, never a percentage.
  return aim.kind === "maintain" ? verdict("behind") : verdict("not-subject", "no-rate");
};

const verdictFormula = (c: VerdictCells): string =>
  directionFormula(
    c.aim,
    c.againstBaseline,
    `IF(${c.met}="${MET_WORDS.met}",${as("achieved")},` +
      `IF(ISNUMBER(${c.expectedRate}),IF(${reachesFormula(c.expectedRate, c.expectedAFrom)},${as("achieved")},` +
      `IF(${reachesFormula(c.expectedRate, c.expectedBPlusFrom)},${as("on-track")},` +
      `IF(${reachesFormula(c.expectedRate, c.expectedBFrom)},${as("slightly-behind")},${as("behind")}))),` +
      `IF(${c.expectedMet}="${MET_WORDS.met}",${as("achieved")},` +
      `IF(${c.aim}=${AIM_CODES.maintain},${as("behind")},${as("not-subject", "no-rate")}))))`,
  );

/**
 * 期待値対比基準: actual ÷ the expected value of its year, the target where the plan sets none. Bands and words as on
 * the KPI sheets of 茨城県 (A 100 %, B+ 80 %, B 50 %, C below).
 */
export const againstExpected: Profile = {
  id: "against-expected",
  name: "期待値対比基準",
  labels: labels({
    achieved: ["A", "順調"],
    "on-track": ["B+", "概ね順調"],
    "slightly-behind": ["B", "やや遅れ"],
    behind: ["C", "遅れ"],
  }),
  judge,
  verdictFormula,
};
