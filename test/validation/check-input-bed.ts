import { loadPlan } from "../../src/plan/load-plan";
import kitamoto from "../../seeds/kitamoto-2.json";
import type { Indicator, IndicatorRow, Plan } from "../../src/plan/plan";
import { checkWorkbook } from "../../src/validation/check-entries";
import type { CheckOptions, CheckedWorkbook } from "../../src/validation/check-entries";
import type { CheckInput } from "../../src/validation/check-input";
import { entriesOnly } from "../../src/validation/check-input";
import type { RuleId, Severity } from "../../src/validation/finding";
import type { Cell } from "../../src/values/cell";
import type { EntrySheet } from "../../src/values/entry";
import { entrySheet, JUDGED } from "./entry-sheet";

const PLAN = loadPlan(kitamoto);

export const plainCell = (value: Cell["value"], more: Partial<Cell> = {}): Cell => ({
  value,
  type:
    value === ""
      ? "empty"
      : typeof value === "number"
        ? "number"
        : typeof value === "string" && value.startsWith("#")
          ? "error"
          : "text",
  numberFormat: "General",
  formula: null,
  ...more,
});

/** A check of the 北本市 plan with some of a workbook's other contents beside the entries. */
export const checkWith = (
  input: Partial<CheckInput>,
  options: Partial<CheckOptions> = {},
  plan: Plan = PLAN,
): CheckedWorkbook =>
  checkWorkbook(plan, { ...entriesOnly(entrySheet({}, plan)), ...input }, { judgedYear: JUDGED, ...options });

export type Brief = readonly [
  severity: Severity,
  message: string,
  rowKey: string | null,
  year: number | null,
];

/** The findings of one rule, in short. */
export const found = (rule: RuleId, { findings }: CheckedWorkbook): readonly Brief[] =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message, rowKey, year }) => [severity, message.id, rowKey, year] as const);

/** The 北本市 plan with one indicator defined otherwise. */
export const planWith = (name: string, change: (indicator: Indicator) => Indicator): Plan => ({
  ...PLAN,
  indicators: PLAN.indicators.map((indicator) => (indicator.name === name ? change(indicator) : indicator)),
});

/** An indicator whose rows are these breakdowns, by name, with their baselines; keys are `<id>/<name>`. */
export const withBreakdowns = (
  indicator: Indicator,
  baselines: Readonly<Record<string, number | null>>,
): Indicator => {
  const [model] = indicator.rows;
  const rows = Object.entries(baselines).map(([breakdown, value]): IndicatorRow => ({
    ...model,
    key: `${indicator.id}/${breakdown}`,
    breakdown,
    target: { kind: "none", text: null, source: null },
    baseline:
      value === null
        ? { state: "not-in-source" }
        : { state: "value", value, text: String(value), year: null, source: { document: "d", line: 1 } },
  }));
  const [first, ...rest] = rows;
  if (first === undefined) throw new Error("no breakdowns");
  return { ...indicator, rows: [first, ...rest] };
};

/** 実績入力 with another 備考 in one row. */
export const withRemark = (sheet: EntrySheet, rowKey: string, remark: string): EntrySheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => (row.key === rowKey ? { ...row, remark } : row)),
});
