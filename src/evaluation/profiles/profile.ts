import type { Measures } from "../measures";
import type { Rating } from "../rating";
import type { Verdict } from "../reasons";
import type { BandId, EvaluationSettings } from "../settings";

/** 評価基準: there is no national standard, so profiles are named and printed on every output. */
export type ProfileId =
  "plan-pace" | "against-expected" | "guide-value" | "baseline-change" | "elapsed-share" | "met-or-not";

/** Cells of one row that a profile's formula judges by, and of the settings. */
export type VerdictCells = Readonly<Record<BandId, string>> & {
  readonly actualsRow: string;
  readonly baseline: string;
  readonly target: string;
  readonly aim: string;
  /** 1 where the indicator is 累計, else 0. */
  readonly cumulative: string;
  /** Number of the reason why the judged year's word takes the row out of the judgement, 0 for none. */
  readonly outOfJudgement: string;
  readonly latestYear: string;
  /** The value in the latest filled year, usable or not. */
  readonly latestValue: string;
  readonly used: string;
  readonly met: string;
  readonly achievementRate: string;
  readonly progressRate: string;
  readonly againstBaseline: string;
  /** The same with values within the no-change share counting as unchanged. */
  readonly clearChange: string;
  readonly elapsedShare: string;
  readonly pace: string;
  readonly expectedMet: string;
  readonly expectedRate: string;
  readonly expectedProgress: string;
  readonly judgedYear: string;
  readonly endYear: string;
};

/** How a profile calls the ratings: symbol and word. */
export type RatingLabels = Readonly<Record<Rating, { readonly symbol: string; readonly word: string }>>;

/** One way to judge, once as TypeScript and once as a worksheet formula giving the verdict's number. */
export type Profile = {
  readonly id: ProfileId;
  /** As printed: `計画経過ペース基準`. */
  readonly name: string;
  readonly labels: RatingLabels;
  /** Judges a row that has a target and a usable value; `judgeRow` sees to the others. */
  readonly judge: (measures: Measures, settings: EvaluationSettings) => Verdict;
  readonly verdictFormula: (cells: VerdictCells) => string;
};
