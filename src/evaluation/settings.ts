import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { ROUNDING_WORDS, type Rounding } from "./rounding";

/** 起算点 of the elapsed share. */
export type StartingPoint = "plan-start" | "baseline-year";

/** The words of the starting points in the 評価基準 table, which formulas compare with. */
export const STARTING_POINT_WORDS: Readonly<Record<StartingPoint, string>> = {
  "plan-start": "計画の開始",
  "baseline-year": "当初値の年度",
};

/** The bands of all profiles as first set, fractions (0.05 for five points). */
export const INITIAL_BANDS = {
  /** plan-pace: 順調 from this pace on (progress ÷ elapsed share). */
  onTrackFrom: 1,
  /** plan-pace: やや遅れ from this pace on. */
  slightlyBehindFrom: 0.6,
  /** against-expected: A, B+ and B from this share of the expected value on. */
  expectedAFrom: 1,
  expectedBPlusFrom: 0.8,
  expectedBFrom: 0.5,
  /** guide-value: おおむね順調 from this progress rate on. */
  guideMostlyFrom: 0.8,
  /** baseline-change: no change within this share of the baseline. */
  noChangeWithin: 0.05,
  /** elapsed-share: each grade below A reaches so far further below the elapsed share. */
  elapsedStep: 0.05,
} as const;

export type BandId = keyof typeof INITIAL_BANDS;
export const BAND_IDS: readonly BandId[] = [
  "onTrackFrom",
  "slightlyBehindFrom",
  "expectedAFrom",
  "expectedBPlusFrom",
  "expectedBFrom",
  "guideMostlyFrom",
  "noChangeWithin",
  "elapsedStep",
];

/** What the 評価基準 table holds: staff may change it in the workbook, and every output prints it. */
export type EvaluationSettings = Readonly<Record<BandId, number>> & {
  readonly judgedYear: FiscalYear;
  /** The plan's first and last fiscal year; null where the plan states no period. */
  readonly period: { readonly startYear: FiscalYear; readonly endYear: FiscalYear } | null;
  readonly startingPoint: StartingPoint;
  /**
   * A percent indicator may fall short of its baseline by so much, as a fraction (0.03 for 3 points), before it
   * counts as 後退: samples of opinion surveys vary.
   */
  readonly allowance: number;
  /** How shown rates are shortened; nothing is judged by a shortened one. */
  readonly rounding: Rounding;
};

/** The settings a workbook starts with. */
export const initialSettings = (plan: Plan, judgedYear: FiscalYear): EvaluationSettings => ({
  ...INITIAL_BANDS,
  judgedYear,
  period: plan.period === null ? null : { startYear: plan.period.startYear, endYear: plan.period.endYear },
  startingPoint: "plan-start",
  allowance: 0,
  rounding: "half-up",
});

/** The word that stands for a choice in the 評価基準 table, back to the choice; the first where it is none of them. */
export const startingPointOf = (word: unknown): StartingPoint =>
  word === STARTING_POINT_WORDS["baseline-year"] ? "baseline-year" : "plan-start";
export const roundingOf = (word: unknown): Rounding =>
  word === ROUNDING_WORDS.truncate ? "truncate" : "half-up";
