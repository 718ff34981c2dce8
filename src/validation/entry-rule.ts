import { isTextFormat } from "../values/number-format";
import { cellNumber } from "../values/percent";
import type { Finding, RuleId } from "./finding";
import type { CheckedEntry, EntryRule, Remark } from "./rule";
import { shownCell } from "./shown";

/** A rule's remark as a finding at the entry's place. */
export const entryFinding = (rule: RuleId, checked: CheckedEntry, remark: Remark): Finding => {
  const { listed, department, entry } = checked;
  const after = remark.after ?? null;
  // A number written into a cell formatted as text would be text again.
  const restoresFormat =
    remark.restoresFormat === true || (typeof after === "number" && isTextFormat(entry.cell.numberFormat));
  return {
    rule,
    severity: remark.severity,
    indicator: listed.indicator.name,
    breakdown: listed.row.breakdown,
    rowKey: listed.key,
    year: entry.year,
    department,
    place: entry.place,
    message: remark.message,
    before: shownCell(entry),
    after,
    ...(restoresFormat ? { restoresFormat } : {}),
  };
};

/** A value in the indicator's unit as it is written into the entry's cell. */
export const writable = (value: number, { listed }: CheckedEntry): number =>
  cellNumber(value, listed.indicator);

/** A rule from what it says of one entry of a first listing; null where it has nothing to say. */
export const entryRule = (id: RuleId, remarkOn: (entry: CheckedEntry) => Remark | null): EntryRule => {
  const checkEntry = (entry: CheckedEntry): Finding | null => {
    const remark = remarkOn(entry);
    return remark === null ? null : entryFinding(id, entry, remark);
  };
  return {
    id,
    checkEntry,
    check: ({ rows }) => {
      // Most of a hundred thousand entries have nothing to be said of: no list is made for each.
      const findings: Finding[] = [];
      for (const { entries } of rows)
        for (const entry of entries) {
          const finding = checkEntry(entry);
          if (finding !== null) findings.push(finding);
        }
      return findings;
    },
  };
};
