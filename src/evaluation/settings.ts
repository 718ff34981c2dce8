import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";

/** 起算点 of the elapsed share. */
export type StartingPoint = "plan-start" | "baseline-year";

/** The words of the starting points in the 評価基準 table, which formulas compare with. */
export const STARTING_POINT_WORDS: Readonly<Record<StartingPoint, string>> = {
  "plan-start": "計画の開始",
  "baseline-year": "当初値の年度",
};

/** What the 評価基準 table holds: staff may change it in the workbook, and every output prints it. */
export type EvaluationSettings = {
  readonly judgedYear: FiscalYear;
  /** The plan's first and last fiscal year; null where the plan states no period. */
  readonly period: { readonly startYear: FiscalYear; readonly endYear: FiscalYear } | null;
  readonly startingPoint: StartingPoint;
  /** 順調 from this pace on (progress ÷ elapsed share), a fraction. */
  readonly onTrackFrom: number;
  /** やや遅れ from this pace on, a fraction. */
  readonly slightlyBehindFrom: number;
  /**
   * A percent indicator may fall short of its baseline by so much, as a fraction (0.03 for 3 points), before it
   * counts as 後退: samples of opinion surveys vary.
   */
  readonly allowance: number;
};

/** The settings a workbook starts with. */
export const initialSettings = (plan: Plan, judgedYear: FiscalYear): EvaluationSettings => ({
  judgedYear,
  period: plan.period === null ? null : { startYear: plan.period.startYear, endYear: plan.period.endYear },
  startingPoint: "plan-start",
  onTrackFrom: 1,
  slightlyBehindFrom: 0.6,
  allowance: 0,
});
