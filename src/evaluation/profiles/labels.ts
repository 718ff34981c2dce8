import type { Rating } from "../rating";
import { RATINGS } from "../ratings";
import type { RatingLabels } from "./profile";

type Label = readonly [symbol: string, word: string];

const usual = (rating: Rating): { symbol: string; word: string } => {
  const { symbol, word } = RATINGS.find((entry) => entry.rating === rating) ?? { symbol: "", word: "" };
  return { symbol, word };
};

/** A profile's own symbols and words; ratings it does not name (or never gives) keep the usual ones. */
export const labels = (own: Readonly<Partial<Record<Rating, Label>>>): RatingLabels => {
  const label = (rating: Rating): { symbol: string; word: string } => {
    const named = own[rating];
    return named ? { symbol: named[0], word: named[1] } : usual(rating);
  };
  return {
    "not-subject": label("not-subject"),
    achieved: label("achieved"),
    improved: label("improved"),
    "on-track": label("on-track"),
    unchanged: label("unchanged"),
    "slightly-behind": label("slightly-behind"),
    behind: label("behind"),
    worse: label("worse"),
    awaiting: label("awaiting"),
    unconfirmed: label("unconfirmed"),
  };
};
