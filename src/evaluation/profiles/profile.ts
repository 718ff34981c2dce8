import type { Measures } from "../measures";
import type { Verdict } from "../reasons";
import type { EvaluationSettings } from "../settings";

/** 評価基準: there is no national standard, so profiles are named and printed on every output. */
export type ProfileId = "plan-pace";

/** Cells of one row that a profile's formula judges by, and of the settings. */
export type VerdictCells = {
  readonly actualsRow: string;
  readonly baseline: string;
  readonly aim: string;
  /** Number of the reason why the judged year's word takes the row out of the judgement, 0 for none. */
  readonly outOfJudgement: string;
  readonly latestYear: string;
  /** The value in the latest filled year, usable or not. */
  readonly latestValue: string;
  readonly used: string;
  readonly met: string;
  readonly againstBaseline: string;
  readonly elapsedShare: string;
  readonly pace: string;
  readonly judgedYear: string;
  readonly endYear: string;
  readonly onTrackFrom: string;
  readonly slightlyBehindFrom: string;
};

/** One way to judge, once as TypeScript and once as a worksheet formula giving the verdict's number. */
export type Profile = {
  readonly id: ProfileId;
  /** As printed: `計画経過ペース基準`. */
  readonly name: string;
  readonly judge: (measures: Measures, settings: EvaluationSettings) => Verdict;
  readonly verdictFormula: (cells: VerdictCells) => string;
};
