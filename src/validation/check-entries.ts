import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { Cell } from "../values/cell";
import type { EntrySheet } from "../values/entry";
import type { Reading } from "../values/reading";
import { checkContext } from "./check-context";
import type { Finding } from "./finding";
import { RULES } from "./rules";
import { sortFindings } from "./sort-findings";

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

/**
 * Reads and checks all entries of 実績入力. Nothing is changed: what could be put right is offered in the findings,
 * which come in the order of the sheet. Re-listed rows are checked but not read.
 * @param options.judgedYear 判定年度: what is missing matters in this year most.
 */
export const checkEntries = (
  plan: Plan,
  sheet: EntrySheet,
  options: { readonly judgedYear: FiscalYear },
): CheckedEntries => {
  const context = checkContext(plan, sheet, options.judgedYear);
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
    findings: sortFindings(RULES.flatMap((rule) => rule.check(context))),
  };
};
