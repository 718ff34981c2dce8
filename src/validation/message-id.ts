/** What a finding says; each id has its sentence in i18n, so a sentence that is missing there is a type error. */
export type MessageId =
  | `unreadable-${UnreadableMessage}`
  | `stored-as-text${"" | "-triangle" | "-parenthesised" | "-approximate" | "-words"}`
  | `out-of-bounds-${"below" | "above" | "between" | "negative" | "percent-scale"}`
  | `unit-${"convertible" | "foreign" | "undefined" | "size-unclear"}`
  | `scale-${"baseline" | "target" | "guide" | "previous" | "far-off" | "date" | "zero"}`
  | `missing-${"blank" | "mark" | "word-in-value" | "unlisted-mark" | "awaiting" | "out-of-judgement"}`
  | "breakdown-incomplete"
  | "relisted-differ"
  | "relisted-erased"
  | "key-lost"
  | "row-unknown"
  | "row-missing"
  | "row-duplicate"
  | `percent-format-${"scale" | "bare" | "foreign"}`
  | `decimals-${"whole" | "whole-grouping" | "too-many"}`
  | "status-unknown"
  | `status-contradicts-${"value" | "blank"}`
  | `provisional-too-old-${"preliminary" | "expected"}`
  | `future-year${"" | "-shifted"}`
  | `first-year-${"blank" | "blank-filled" | "unreadable" | "written"}`
  | `outside-period-${"column" | "judged-year"}`
  | "column-missing"
  | "cumulative-falls"
  | "breakdown-swapped"
  | "breakdown-sum"
  | `definition-${"changed" | "missing" | "added"}`
  | `definition-${"text" | "percent" | "unreadable" | "year" | "year-written" | "word"}`
  | `formula-overwritten${"" | "-column" | "-relisted"}`
  | `formula-error${"" | "-column"}`
  | `published-${"changed" | "removed"}`
  | `prose-${"too-good" | "too-bad"}`
  | "own-assessment-unexplained"
  | `small-sample${"" | "-percent"}`
  | "rule-off";

/** The reasons why a text is unreadable, but for a foreign unit, which has a rule of its own. */
type UnreadableMessage =
  | "not-a-number"
  | "extra-text"
  | "two-values"
  | "range"
  | "bounded-word"
  | "bad-grouping"
  | "kanji-number"
  | "kanji-number-unclear"
  | "arrow"
  | "boolean"
  | "error-value"
  | "date"
  | "year"
  | "not-finite";
