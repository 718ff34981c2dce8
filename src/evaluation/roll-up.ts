import { ratingCode, RATINGS } from "./ratings";
import type { Rating } from "./rating";

/**
 * The rating of an indicator with breakdowns: the severest of its rows, so that it is not judged before all of them
 * are (実績待ち and 確認待ち outrank every judgement).
 */
export const rollUp = (ratings: readonly [Rating, ...Rating[]]): Rating =>
  RATINGS[Math.max(...ratings.map(ratingCode)) - 1]?.rating ?? ratings[0];

/** The same over the rows' code cells. */
export const rollUpFormula = (codes: readonly [string, ...string[]]): string =>
  codes.length === 1 ? codes[0] : `MAX(${codes.join(",")})`;
