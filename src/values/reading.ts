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
  | "triangle-minus"
  | "parenthesised-minus"
  | "approximate"
  | "line-break"
  | "percent-scale";

/** Why a text cannot be used as the indicator's value. */
export type UnreadableReason =
  | "not-a-number"
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
  | { readonly kind: "missing"; readonly missing: MissingKind }
  | {
      readonly kind: "unreadable";
      readonly reason: UnreadableReason;
      /** The value meant, where a safe guess exists (4,315,000円 → 431.5); only ever offered, never applied. */
      readonly suggestion: number | null;
    };
