import { listedRows } from "../plan/listed-rows";
import type { Plan } from "../plan/plan";
import type { Rating, RowRating } from "./rating";
import { rollUp } from "./roll-up";

/** A whole indicator as listed under a goal. */
export type IndicatorRating = {
  readonly indicatorId: string;
  readonly goalId: string;
  /** 1 first listing; re-listings are shown but not counted in totals. */
  readonly listingNo: number;
  /** Only a direction is wanted (↗): counted apart. */
  readonly directionOnly: boolean;
  readonly rating: Rating;
  readonly rows: readonly [RowRating, ...RowRating[]];
};

/** Ratings of the plan's listings, each the severest of its rows. Rows without rating are left out. */
export const rateIndicators = (plan: Plan, rowRatings: readonly RowRating[]): readonly IndicatorRating[] => {
  const byKey = new Map(rowRatings.map((rating) => [rating.rowKey, rating]));
  const listings = new Map<string, IndicatorRating>();
  for (const { key, indicator, goal, row, listingNo } of listedRows(plan)) {
    const rating = byKey.get(key);
    if (rating === undefined) continue;
    const id = `${indicator.id}#${listingNo}`;
    const before = listings.get(id);
    listings.set(id, {
      indicatorId: indicator.id,
      goalId: goal.id,
      listingNo,
      directionOnly: row.target.kind === "direction",
      rating: before ? rollUp([before.rating, rating.rating]) : rating.rating,
      rows: before ? [...before.rows, rating] : [rating],
    });
  }
  return [...listings.values()];
};

/** How many indicators have each rating. */
export type RatingCounts = Readonly<Partial<Record<Rating, number>>>;

export const countRatings = (indicators: readonly IndicatorRating[]): RatingCounts =>
  indicators.reduce<Partial<Record<Rating, number>>>((counts, { rating }) => {
    counts[rating] = (counts[rating] ?? 0) + 1;
    return counts;
  }, {});

/** Counts of a goal's own listings, re-listings included. */
export const countGoal = (indicators: readonly IndicatorRating[], goalId: string): RatingCounts =>
  countRatings(indicators.filter((indicator) => indicator.goalId === goalId));

/** Counts of the whole plan: each indicator once. */
export const countPlan = (indicators: readonly IndicatorRating[]): RatingCounts =>
  countRatings(indicators.filter(({ listingNo }) => listingNo === 1));
