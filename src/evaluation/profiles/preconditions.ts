import { AIM_CODES } from "../aim-formula";
import { outOfJudgement } from "../judged-word";
import type { Measures } from "../measures";
import type { RatingReason } from "../rating";
import { verdict, type Verdict } from "../reasons";
import type { VerdictCells } from "./profile";
import { as, reasonNumber } from "./verdict-text";

const withoutAim = ({ aim, baseline }: Measures["input"]): RatingReason => {
  if (aim.kind === "none" && aim.lacksDirection) return "no-direction";
  return baseline === null ? "no-baseline-and-target" : "no-target";
};

/** Verdicts alike under every profile, which need no value: nothing to judge by, or nothing to judge. */
export const withoutValue = ({ input, judgedWord, used }: Measures): Verdict | null => {
  if (input.aim.kind === "none") return verdict("not-subject", withoutAim(input));
  const out = outOfJudgement(judgedWord);
  if (out === "not-applicable" || out === "project-ended") return verdict("not-subject", out);
  if (used.state === "unusable") return verdict("unconfirmed", used.reason);
  if (used.state === "none")
    return out === "no-survey" ? verdict("not-subject", "no-survey") : verdict("awaiting", "no-value");
  return null;
};

type Cells = Pick<
  VerdictCells,
  "aim" | "baseline" | "target" | "outOfJudgement" | "actualsRow" | "latestYear" | "latestValue" | "used"
>;

/** The same as a worksheet formula: the verdict's number, "" where a profile is to judge. */
export const withoutValueFormula = (c: Cells): string => {
  const out = (reason: RatingReason): string => `${c.outOfJudgement}=${reasonNumber(reason)}`;
  return (
    `IF(${c.aim}=${AIM_CODES.none},IF(ISNUMBER(${c.target}),${as("not-subject", "no-direction")},IF(ISNUMBER(${c.baseline}),${as("not-subject", "no-target")},${as("not-subject", "no-baseline-and-target")})),` +
    `IF(OR(${out("not-applicable")},${out("project-ended")}),${as("not-subject")}+${c.outOfJudgement},` +
    `IF(${c.actualsRow}="",${as("unconfirmed", "row-missing")},` +
    `IF(${c.latestYear}=0,IF(${out("no-survey")},${as("not-subject", "no-survey")},${as("awaiting", "no-value")}),` +
    `IF(${c.used}="",IF(AND(ISNUMBER(${c.latestValue}),NOT(ISLOGICAL(${c.latestValue}))),${as("unconfirmed", "out-of-bounds")},${as("unconfirmed", "not-a-number")}),` +
    `"")))))`
  );
};
