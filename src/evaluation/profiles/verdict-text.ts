import type { Rating, RatingReason } from "../rating";
import { REASONS, verdict, verdictNumber } from "../reasons";

/** A verdict as the number worksheet formulas give. */
export const as = (rating: Rating, reason: RatingReason | null = null): number =>
  verdictNumber(verdict(rating, reason));

export const reasonNumber = (reason: RatingReason): number => REASONS.indexOf(reason) + 1;
