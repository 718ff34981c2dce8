import type { ListedRow } from "../plan/listed-rows";
import type { Place } from "../values/entry";
import type { Finding, FindingMessage, RuleId, Severity } from "./finding";

/** A finding about a row of 実績入力 as a whole. */
export const rowFinding = (
  rule: RuleId,
  severity: Severity,
  row: {
    readonly listed: ListedRow | null;
    readonly key: string | null;
    readonly department?: string;
    readonly place: Place | null;
  },
  message: FindingMessage,
): Finding => ({
  rule,
  severity,
  indicator: row.listed?.indicator.name ?? null,
  breakdown: row.listed?.row.breakdown ?? null,
  rowKey: row.key,
  year: null,
  department: row.department ?? row.listed?.indicator.department ?? "",
  place: row.place,
  message,
  before: null,
  after: null,
});
