import { AIM_CODES } from "./aim-formula";
import { ratingCode } from "./ratings";
import type { Rating } from "./rating";

const SHORT_IN_MID_TERM: readonly Rating[] = ["slightly-behind", "behind", "worse"];
const SHORT_IN_LAST_YEAR: readonly Rating[] = ["improved", "unchanged"];

/** Whether an indicator belongs to 対応が必要な指標. A direction only needs attention where it is worse. */
export const needsAttention = (rating: Rating, directionOnly: boolean): boolean =>
  SHORT_IN_MID_TERM.includes(rating) || (!directionOnly && SHORT_IN_LAST_YEAR.includes(rating));

/**
 * Higher needs attention first: by rating, then by pace (the slower first; of breakdowns the slowest, a
 * missing one counting as 0), then in the plan's order. `order` is the row's place in the plan from 1, below ten thousand.
 */
export const attentionScore = (rating: Rating, pace: number | null, order: number): number =>
  ratingCode(rating) * 10 - (pace === null ? 0 : pace / (1 + Math.abs(pace))) - order / 1e6;

/** The score, "" where no attention is needed or the row does not count (no code, or a re-listing). */
export const attentionScoreFormula = (cells: {
  readonly indicatorCode: string;
  readonly aim: string;
  readonly pace: string;
  readonly order: string;
}): string => {
  const is = (ratings: readonly Rating[]): string =>
    ratings.map((rating) => `${cells.indicatorCode}=${ratingCode(rating)}`).join(",");
  return (
    `IF(OR(${is(SHORT_IN_MID_TERM)},AND(${cells.aim}<>${AIM_CODES.direction},OR(${is(SHORT_IN_LAST_YEAR)}))),` +
    `${cells.indicatorCode}*10-IF(ISNUMBER(${cells.pace}),${cells.pace}/(1+ABS(${cells.pace})),0)-${cells.order}/1E6,"")`
  );
};

/** 1 for the highest score of the column, "" where there is no score. */
export const attentionRankFormula = (score: string, scores: string): string =>
  `IF(${score}="","",RANK(${score},${scores}))`;
