import type { Indicator, IndicatorRow, Plan } from "../plan/plan";
import { REGISTER } from "../sheets/columns";
import { AGGREGATION_WORDS, DIRECTION_WORDS, PERIOD_WORDS } from "../sheets/register/words";
import { isPercentIndicator, pointsOfFraction } from "../values/percent";
import type { TableContent } from "../values/table-content";
import type { RegisterColumn, RegisterRow } from "./register-rows";
import { baselineOf, registerRowsByKey, targetOf, textOrNull, wordFor } from "./register-rows";

const completedRow = (
  row: IndicatorRow,
  entered: RegisterRow | undefined,
  inUnit: (value: number) => number,
): IndicatorRow => {
  if (entered === undefined) return row;
  const baseline = row.baseline.state === "value" ? row.baseline : baselineOf(entered, inUnit);
  const target = row.target.kind === "none" ? targetOf(entered, inUnit) : row.target;
  return {
    ...row,
    baseline: row.baseline.state !== "value" && baseline.state !== "value" ? row.baseline : baseline,
    target: target.kind === "none" && !target.lacksDirection ? row.target : target,
  };
};

const completedIndicator = (indicator: Indicator, rows: ReadonlyMap<string, RegisterRow>): Indicator => {
  const first = rows.get(indicator.rows[0].key);
  if (first === undefined) return indicator;
  const unit = indicator.unit ?? textOrNull(first.text(REGISTER.unit));
  const percent = isPercentIndicator({ unit });
  const inUnit = (value: number): number => (percent ? pointsOfFraction(value) : value);
  const bound = (stated: number | null, column: RegisterColumn): number | null => {
    const value = first.number(column);
    return stated ?? (value === null ? null : inUnit(value));
  };
  const completed = (row: IndicatorRow): IndicatorRow => completedRow(row, rows.get(row.key), inUnit);
  const [own, ...others] = indicator.rows;
  return {
    ...indicator,
    unit,
    department: textOrNull(first.text(REGISTER.department)) ?? indicator.department,
    direction:
      indicator.direction === "unknown"
        ? (wordFor(DIRECTION_WORDS, first.text(REGISTER.direction)) ?? "unknown")
        : indicator.direction,
    periodKind: indicator.periodKind ?? wordFor(PERIOD_WORDS, first.text(REGISTER.periodKind)),
    aggregation: indicator.aggregation ?? wordFor(AGGREGATION_WORDS, first.text(REGISTER.aggregation)),
    bounds: {
      min: bound(indicator.bounds.min, REGISTER.min),
      max: bound(indicator.bounds.max, REGISTER.max),
    },
    decimals: indicator.decimals ?? wholeNumber(first.number(REGISTER.decimals)),
    rows: [completed(own), ...others.map(completed)],
  };
};

/** 小数桁 is a count; anything else leaves the decimals free. */
const wholeNumber = (value: number | null): number | null =>
  value !== null && Number.isInteger(value) && value >= 0 && value <= 10 ? value : null;

/**
 * The plan with what staff entered on 指標台帳 where its document says nothing. What the document says stays as it is:
 * a cell that differs from it is a finding, not a definition. Only 担当課 is theirs to change.
 */
export const completedPlan = (plan: Plan, register: TableContent | null): Plan => {
  if (register === null) return plan;
  const rows = registerRowsByKey(register);
  return { ...plan, indicators: plan.indicators.map((indicator) => completedIndicator(indicator, rows)) };
};
