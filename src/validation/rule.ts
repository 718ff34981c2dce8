import type { FiscalYear } from "../plan/fiscal-year";
import type { ListedRow } from "../plan/listed-rows";
import type { Plan } from "../plan/plan";
import type { Entry, EntryRow, EntrySheet } from "../values/entry";
import type { Reading } from "../values/reading";
import type { CheckInput, PublishedValue } from "./check-input";
import type { Reference } from "./references";
import type { Finding, FindingMessage, RuleId, Severity } from "./finding";

/** One year's entry with what it means and what stands around it. */
export type CheckedEntry = {
  readonly listed: ListedRow;
  readonly department: string;
  readonly entry: Entry;
  readonly reading: Reading;
  /** The entry's year against the year judged. */
  readonly timing: "earlier" | "judged" | "later";
  /** How many years the entry's year lies before the year judged; negative: after it. */
  readonly yearsBefore: number;
  /** The entry's year on the day of the check: over, under way, or not begun. Where the day is unknown, over. */
  readonly course: "over" | "running" | "ahead";
  /** The entry of the year before in the same row; null: none. */
  readonly yearBefore: CheckedEntry | null;
  /** What was published of this year; null: nothing. */
  readonly published: PublishedValue | null;
  /** 備考 of the row. */
  readonly remark: string;
  /** The last number of an earlier year in the same row, in the indicator's unit. */
  readonly previous: number | null;
  /** The values the entry can be held against, and those of them that have a size to compare with: not 0. */
  readonly references: readonly Reference[];
  readonly sizedReferences: readonly Reference[];
};

export type CheckedRow = {
  readonly listed: ListedRow;
  readonly entryRow: EntryRow;
  readonly entries: readonly CheckedEntry[];
};

/** All a rule may look at. Everything is read once, before the first rule runs. */
export type CheckContext = {
  readonly plan: Plan;
  /** All that was read back; `sheet` is its entries. */
  readonly input: CheckInput;
  readonly sheet: EntrySheet;
  /** Null: none is chosen, and nothing is missing in it. */
  readonly judgedYear: FiscalYear | null;
  /** All rows of the plan's sheets by key. */
  readonly listed: ReadonlyMap<string, ListedRow>;
  /** Rows of first listings, in sheet order: what is entered. */
  readonly rows: readonly CheckedRow[];
  /** Rows of re-listings (再掲): what should only repeat. */
  readonly relisted: readonly CheckedRow[];
};

/** One rule: what it finds in a workbook's entries. Rules know nothing of each other. */
export type Rule = { readonly id: RuleId; readonly check: (context: CheckContext) => readonly Finding[] };

/** What a rule says of one entry; the place and the indicator are the entry's own. */
export type Remark = {
  readonly severity: Severity;
  readonly message: FindingMessage;
  readonly after?: string | number | null;
  readonly restoresFormat?: true;
};

/** A rule that looks at one entry at a time, so that a single edited cell can be checked by itself. */
export type EntryRule = Rule & { readonly checkEntry: (entry: CheckedEntry) => Finding | null };
