import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { Cell } from "../values/cell";
import type { EntrySheet } from "../values/entry";
import type { Reading } from "../values/reading";
import { checkContext } from "./check-context";
import type { CheckInput } from "./check-input";
import { entriesOnly } from "./check-input";
import type { Dismissal, DismissedFinding } from "./dismissal";
import { sortOutDismissed } from "./dismissal";
import type { Finding } from "./finding";
import type { RuleSettings } from "./rule-settings";
import { allRulesOn } from "./rule-settings";
import { RULES } from "./rules";
import { sortFindings } from "./sort-findings";
import { withoutSwitchedOff } from "./switched-off";

/** What one entry of a first listing was read as. */
export type EntryReading = {
  readonly rowKey: string;
  /** Indicator name as printed. */
  readonly indicator: string;
  readonly breakdown: string | null;
  readonly year: FiscalYear;
  /** The cell's value as Excel holds it; "" where empty. */
  readonly raw: Cell["value"];
  /** Percent values in points. */
  readonly reading: Reading;
  readonly unit: string | null;
};

export type CheckedEntries = {
  readonly readings: readonly EntryReading[];
  readonly findings: readonly Finding[];
};

export type CheckedWorkbook = CheckedEntries & {
  /** Findings confirmed by staff (確認済み) whose value has not changed since. */
  readonly dismissed: readonly DismissedFinding[];
};

export type CheckOptions = {
  /** 判定年度: what is missing matters in this year most. Null: none is chosen. */
  readonly judgedYear: FiscalYear | null;
  /** Rules switched off in this workbook; without: all are on. */
  readonly settings?: RuleSettings;
  readonly dismissals?: readonly Dismissal[];
};

/**
 * Reads and checks a workbook. Nothing is changed: what could be put right is offered in the findings, which come in
 * the order of the sheet. Re-listed rows are checked but not read.
 */
export const checkWorkbook = (
  plan: Plan,
  input: CheckInput,
  { judgedYear, settings = allRulesOn, dismissals = [] }: CheckOptions,
): CheckedWorkbook => {
  const context = checkContext(plan, input, judgedYear);
  const found = RULES.flatMap((rule) => rule.check(context));
  const { open, dismissed } = sortOutDismissed(withoutSwitchedOff(found, settings), dismissals);
  return {
    readings: context.rows.flatMap(({ listed, entries }) =>
      entries.map(({ entry, reading }) => ({
        rowKey: listed.key,
        indicator: listed.indicator.name,
        breakdown: listed.row.breakdown,
        year: entry.year,
        raw: entry.cell.value,
        reading,
        unit: listed.indicator.unit,
      })),
    ),
    findings: sortFindings(open, input.entries.rows[0]?.place.sheet ?? ""),
    dismissed,
  };
};

/** The same for the entries of 実績入力 alone. */
export const checkEntries = (plan: Plan, sheet: EntrySheet, options: CheckOptions): CheckedEntries =>
  checkWorkbook(plan, entriesOnly(sheet), options);
