import type { Measures } from "../measures";
import { verdict, type Verdict } from "../reasons";
import { MET_WORDS } from "../target-met";
import { byDirection, directionFormula } from "./direction";
import { labels } from "./labels";
import type { Profile, VerdictCells } from "./profile";
import { as } from "./verdict-text";

const judge = ({ againstBaseline, input, met }: Measures): Verdict =>
  input.aim.kind === "direction"
    ? byDirection(againstBaseline)
    : verdict(met === true ? "achieved" : "behind");

const verdictFormula = (c: VerdictCells): string =>
  directionFormula(
    c.aim,
    c.againstBaseline,
    `IF(${c.met}="${MET_WORDS.met}",${as("achieved")},${as("behind")})`,
  );

/** 達否基準: the target is met or it is not (箱根町 and others). */
export const metOrNot: Profile = {
  id: "met-or-not",
  name: "達否基準",
  labels: labels({
    achieved: ["○", "達成"],
    behind: ["×", "未達"],
    improved: ["○", "改善"],
    unchanged: ["×", "横ばい"],
    worse: ["×", "後退"],
  }),
  judge,
  verdictFormula,
};
