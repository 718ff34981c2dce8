import type { MissingStatus } from "./status";

/** Why there is no value: nothing entered, a mark such as `-` or `…`, or one of the missing statuses. */
export type MissingKind = "blank" | "mark" | MissingStatus;

/** What was understood beyond the bare digits; each may lead to a finding. */
export type ReadingNote =
  | "stored-as-text"
  | "full-width"
  | "unit-stripped"
  | "per-year-stripped"
  | "unit-synonym"
  | "unit-undefined" // the plan names no unit for the indicator, the cell does
  | "triangle-minus"
  | "parenthesised-minus"
  | "approximate"
  | "prefix-word" // 延べ, 計 …
  | "remark" // a note behind the number: ※, （速報）
  | "magnitude" // 億, 万 … written out
  | "line-break"
  | "percent-scale" // percent points in a cell that takes fractions: 57.6 without a percent format
  | "percent-unformatted" // the right fraction in a cell without a percent format
  | "percent-foreign"; // a percent format in the cell of an indicator that is no percentage

/** Why a text cannot be used as the indicator's value. */
export type UnreadableReason =
  | "not-a-number"
  | "extra-text"
  | "foreign-unit"
  | "two-values"
  | "range"
  | "bounded-word"
  | "bad-grouping"
  | "kanji-number"
  | "arrow"
  | "boolean"
  | "error-value"
  | "date"
  | "year"
  | "not-finite";

/**
 * What a cell means for its indicator. Exactly one of three; downstream code never looks at raw text again.
 * `value` is in the indicator's unit (percent in points), always finite.
 */
export type Reading =
  | { readonly kind: "number"; readonly value: number; readonly notes: readonly ReadingNote[] }
  | {
      readonly kind: "missing";
      readonly missing: MissingKind;
      /** The text of MISSING_MARKS that the cell's text means but does not equal (`ーー` → `-`; line breaks alone → ""). */
      readonly unlistedMarkFor?: string;
    }
  | {
      readonly kind: "unreadable";
      readonly reason: UnreadableReason;
      /** The value meant, where a safe guess exists (4,315,000円 → 431.5); only ever offered, never applied. */
      readonly suggestion: number | null;
      /** For a foreign unit: its spelling in the cell. */
      readonly unit?: string;
      /** For a foreign unit: whether it measures the same thing in another size (円 and 万円). */
      readonly sameQuantity?: boolean;
    };

export type Unreadable = Extract<Reading, { kind: "unreadable" }>;

export const unreadable = (reason: UnreadableReason, suggestion: number | null = null): Unreadable => ({
  kind: "unreadable",
  reason,
  suggestion,
});
