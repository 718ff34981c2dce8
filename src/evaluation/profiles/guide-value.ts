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
  { againstBaseline, expectedMet, expectedProgress, input: { aim, baseline }, met }: Measures,
  { guideMostlyFrom }: EvaluationSettings,
): Verdict => {
  if (aim.kind === "direction") return byDirection(againstBaseline);
  if (met === true || expectedMet === true) return verdict("achieved");
  if (aim.kind === "maintain") return verdict("behind");
  if (baseline === null) return verdict("not-subject", "no-baseline-target-not-met");
  return verdict(
    expectedProgress !== null && reaches(expectedProgress, guideMostlyFrom) ? "on-track" : "behind",
  );
};

const verdictFormula = (c: VerdictCells): string =>
  directionFormula(
    c.aim,
    c.againstBaseline,
    `IF(OR(${c.met}="${MET_WORDS.met}",${c.expectedMet}="${MET_WORDS.met}"),${as("achieved")},` +
      `IF(${c.aim}=${AIM_CODES.maintain},${as("behind")},` +
      `IF(ISNUMBER(${c.baseline}),IF(ISNUMBER(${c.expectedProgress}),` +
      `IF(${reachesFormula(c.expectedProgress, c.guideMostlyFrom)},${as("on-track")},${as("behind")}),${as("behind")}),` +
      `${as("not-subject", "no-baseline-target-not-met")})))`,
  );

/**
 * 目安値基準: the 目安値 of the value's year is met, or 80 % of the way to it are done, or effort is needed; where the
 * plan sets no 目安値 the target stands in. Grades as in the yearly evaluation of 長野県.
 */
export const guideValue: Profile = {
  id: "guide-value",
  name: "目安値基準",
  labels: labels({
    achieved: ["○", "順調"],
    "on-track": ["△", "おおむね順調"],
    behind: ["×", "努力を要する"],
    awaiting: ["－", "実績待ち"],
  }),
  judge,
  verdictFormula,
};
