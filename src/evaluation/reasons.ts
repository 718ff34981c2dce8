import { ratingCode } from "./ratings";
import type { Rating, RatingReason } from "./rating";

/** All reasons. A reason's number is its position from 1; worksheet formulas carry it beside the rating's code. */
export const REASONS: readonly RatingReason[] = [
  "no-baseline-and-target",
  "no-target",
  "no-baseline",
  "no-baseline-target-not-met",
  "not-applicable",
  "project-ended",
  "no-survey",
  "no-value",
  "not-a-number",
  "out-of-bounds",
  "row-missing",
  "no-elapsed-time",
  "no-period",
  "no-rate",
  "no-direction",
];

/** A rating with the reason it may need. */
export type Verdict = { readonly rating: Rating; readonly reason: RatingReason | null };

export const verdict = (rating: Rating, reason: RatingReason | null = null): Verdict => ({ rating, reason });

const REASON_PLACES = 100;

/** One number for rating and reason, as the worksheet works with it: code × 100 + the reason's number (0: none). */
export const verdictNumber = ({ rating, reason }: Verdict): number =>
  ratingCode(rating) * REASON_PLACES + (reason === null ? 0 : REASONS.indexOf(reason) + 1);

/** The rating's code, 1…10, out of a cell holding a verdict number. */
export const codeFormula = (verdictCell: string): string => `INT(${verdictCell}/${REASON_PLACES})`;

/** The reason's number, 0 where there is none, out of a cell holding a verdict number. */
export const reasonNumberFormula = (verdictCell: string): string => `MOD(${verdictCell},${REASON_PLACES})`;
