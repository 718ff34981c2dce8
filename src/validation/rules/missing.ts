import type { MissingKind } from "../../values/reading";
import { statusClaimsValue } from "../status-claims-value";
import { entryRule } from "../entry-rule";
import type { Severity } from "../finding";
import type { CheckedEntry, Remark } from "../rule";
import { shownOnOneLine } from "../shown";

/** 集計中 and 未公表 will become values; the other statuses take the row out of the judgement for good. */
const isAwaiting = (missing: MissingKind): boolean => missing === "集計中" || missing === "未公表";

/** What matters for the year judged is only worth knowing for the years before. */
const severityFor = ({ timing }: CheckedEntry): Severity => (timing === "judged" ? "warning" : "info");

/** The status column says why there is no value: nothing is wrong, but the judged year's list should show it. */
const explained = ({ entry, timing }: CheckedEntry, missing: MissingKind): Remark | null => {
  if (timing === "later" || (timing === "earlier" && !isAwaiting(missing))) return null;
  const id = isAwaiting(missing) ? "missing-awaiting" : "missing-out-of-judgement";
  return { severity: "info", message: { id, words: { status: entry.status } } };
};

/**
 * No value. Blank without a status: warning in the year judged, info in earlier years, nothing for years to come. A
 * status that explains it: info. A mark in the value cell says "no value" but not why: as blank; a mark that formulas do
 * not know is offered as the one they do. A status that claims a value (確定) is left to `status-contradicts`.
 */
export const missingRule = entryRule("missing", (checked) => {
  const { reading, entry, timing } = checked;
  if (reading.kind !== "missing") return null;
  const severity = severityFor(checked);
  const raw = shownOnOneLine(entry);
  const listedMark = reading.unlistedMarkFor;
  if (listedMark !== undefined)
    return {
      severity,
      message: { id: "missing-unlisted-mark", words: { raw, mark: listedMark } },
      after: listedMark,
    };
  if (reading.missing === entry.status) return explained(checked, reading.missing);
  if (timing === "later" || statusClaimsValue(checked)) return null;
  if (reading.missing === "blank") return { severity, message: { id: "missing-blank", words: {} } };
  return reading.missing === "mark"
    ? { severity, message: { id: "missing-mark", words: { raw } } }
    : { severity, message: { id: "missing-word-in-value", words: { raw, status: reading.missing } } };
});
