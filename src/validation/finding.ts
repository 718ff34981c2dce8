import type { FiscalYear } from "../plan/fiscal-year";
import type { Place } from "../values/entry";
import type { MessageId } from "./message-id";

/** 重要度: error cannot be used, warning is suspicious, info is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** The closed list of rule ids; each has one module in this folder and a line in docs/rules.md. */
export const RULE_IDS = [
  "unreadable",
  "stored-as-text",
  "out-of-bounds",
  "unit",
  "scale",
  "missing",
  "breakdown-incomplete",
  "relisted-differ",
  "key-lost",
  "row-unknown",
  "row-missing",
  "row-duplicate",
  "percent-format",
  "decimals",
  "status-unknown",
  "status-contradicts",
  "provisional-too-old",
  "future-year",
  "first-year",
  "outside-period",
  "column-missing",
  "cumulative-falls",
  "breakdown-swapped",
  "breakdown-sum",
  "definition-changed",
  "definition-unusable",
  "formula-overwritten",
  "formula-error",
  "published-changed",
  "prose-contradicts-rating",
  "own-assessment-unexplained",
  "small-sample",
  "rule-off",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Whether a text (of a record, of a command line) is a rule's id. */
export const isRuleId = (text: string): text is RuleId => RULE_IDS.some((id) => id === text);

/** 確認事項: what a rule has to say of one cell or row. Plain data; the sentence is made by i18n from `message`. */
export type Finding = {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Indicator name as printed; null for findings about the whole sheet. */
  readonly indicator: string | null;
  readonly breakdown: string | null;
  /** Row key as in `listedRows`. */
  readonly rowKey: string | null;
  readonly year: FiscalYear | null;
  /** What else tells the finding from others of its rule, row and year: a column, a goal, a foreign row's text. */
  readonly about?: string;
  readonly department: string;
  readonly place: Place | null;
  readonly message: FindingMessage;
  /** What stands in the cell, as a person sees it; null where nothing is to be replaced. */
  readonly before: string | number | null;
  /** What the rule offers instead, ready to be written (percent as fraction in a percent cell); null: no offer. */
  readonly after: string | number | null;
  /** Present where writing `after` only helps if the cell also gets the indicator's own number format back. */
  readonly restoresFormat?: true;
};

/** Key of a sentence in i18n with the words that fill its gaps. */
export type FindingMessage = {
  readonly id: MessageId;
  readonly words: Readonly<Record<string, string | number>>;
};
