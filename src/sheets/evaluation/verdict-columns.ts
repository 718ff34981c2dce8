import { PROFILES } from "../../evaluation/profiles";
import { withoutValueFormula } from "../../evaluation/profiles/preconditions";
import type { VerdictCells } from "../../evaluation/profiles/profile";
import { verdict, verdictNumber } from "../../evaluation/reasons";
import { yearsAreEntered } from "../../plan/entered-period";
import { EVALUATION } from "../columns";
import type { CellRule, Context } from "./formula-context";
import { verdictHeading, WORKINGS as W } from "./headings";
import type { RowCells } from "./row-cells";

/** A row the register does not define is not judged. */
const UNDEFINED_ROW = verdictNumber(verdict("unconfirmed", "row-missing"));

/** Nor is any row before staff have entered the plan's years. */
const NO_PERIOD = verdictNumber(verdict("not-subject", "no-period"));

const cellsFor = ({ criteria }: Context, { of }: RowCells): VerdictCells => ({
  ...criteria,
  actualsRow: of(W.actualsRow),
  baseline: of(EVALUATION.baseline),
  target: of(EVALUATION.target),
  aim: of(W.aim),
  cumulative: of(W.cumulative),
  outOfJudgement: of(W.outOfJudgement),
  latestYear: of(W.latestYear),
  latestValue: of(W.latestValue),
  used: of(EVALUATION.used),
  met: of(EVALUATION.met),
  achievementRate: of(W.achievementRate),
  progressRate: of(W.progressRate),
  againstBaseline: of(W.againstBaseline),
  clearChange: of(W.clearChange),
  elapsedShare: of(W.elapsedShare),
  pace: of(W.pace),
  expectedMet: of(W.expectedMet),
  expectedRate: of(W.expectedRate),
  expectedProgress: of(W.expectedProgress),
});

/**
 * Verdicts under every profile side by side, and the one of the profile in force: choosing another profile only picks
 * another column.
 */
export const verdictRules = (context: Context): readonly (readonly [string, CellRule])[] => [
  [
    W.precondition,
    (_, cells) => {
      const otherwise = withoutValueFormula(cellsFor(context, cells));
      const inPeriod = yearsAreEntered(context.book.plan)
        ? `IF(ISNUMBER(${context.formulaYears.each[0] ?? `""`}),${otherwise},${NO_PERIOD})`
        : otherwise;
      return `IF(${cells.of(W.registerRow)}="",${UNDEFINED_ROW},${inPeriod})`;
    },
  ],
  ...PROFILES.map((profile): readonly [string, CellRule] => [
    verdictHeading(profile),
    (_, cells) => {
      const precondition = cells.of(W.precondition);
      return `IF(${precondition}<>"",${precondition},${profile.verdictFormula(cellsFor(context, cells))})`;
    },
  ]),
  [
    W.verdict,
    (_, { of }) =>
      `CHOOSE(${context.criteria.profileNo},${PROFILES.map((profile) => of(verdictHeading(profile))).join(",")})`,
  ],
];
