import type { ListedRow } from "../plan/listed-rows";
import type { Place } from "../values/entry";
import type { Finding, FindingMessage, RuleId, Severity } from "./finding";

/** What a finding about something other than a year's entry is about. */
export type Subject = {
  /** Null: the plan has no such row, or the finding is about the sheet. */
  readonly listed: ListedRow | null;
  readonly key: string | null;
  readonly department?: string;
  readonly place: Place | null;
} & Partial<Pick<Finding, "year" | "about" | "before" | "after">>;

/** A finding about a row, a column or a sheet as a whole. */
export const rowFinding = (
  rule: RuleId,
  severity: Severity,
  { listed, key, department, place, year, about, before, after }: Subject,
  message: FindingMessage,
): Finding => ({
  rule,
  severity,
  indicator: listed?.indicator.name ?? null,
  breakdown: listed?.row.breakdown ?? null,
  rowKey: key,
  year: year ?? null,
  ...(about === undefined ? {} : { about }),
  department: department || (listed?.indicator.department ?? ""),
  place,
  message,
  before: before ?? null,
  after: after ?? null,
});
