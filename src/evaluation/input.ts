import type { FiscalYear } from "../plan/fiscal-year";
import type { Indicator, IndicatorRow, Target } from "../plan/plan";
import type { YearValue } from "./year-value";
import { isPercentIndicator } from "../values/percent";
import { inCellUnit } from "./cell-unit";

/** What a row strives for, in cell units. `sign` is 1 where more is better, −1 where less is. */
export type Aim =
  | {
      readonly kind: "reach" | "maintain";
      readonly sign: 1 | -1;
      readonly value: number;
      /** Fiscal year the target is set for; null: the plan's last year. */
      readonly year: FiscalYear | null;
    }
  | { readonly kind: "direction"; readonly sign: 1 | -1 }
  | { readonly kind: "none"; readonly sign: 0; readonly lacksDirection?: true };

/**
 * What is known of one row when it is judged, as the worksheet sees it: numbers in cell units, that is percent
 * values as fractions (0.576).
 */
export type EvaluationInput = {
  readonly baseline: number | null;
  readonly baselineYear: FiscalYear | null;
  readonly aim: Aim;
  /** Inclusive; values outside are never rated. */
  readonly bounds: { readonly min: number | null; readonly max: number | null };
  readonly percent: boolean;
  /** 累計: the value is the sum since the plan began. */
  readonly cumulative: boolean;
  /** 目安値 (期待値) of single years. */
  readonly guides: readonly { readonly year: FiscalYear; readonly value: number }[];
  /** The plan's years in order; null where 実績入力 has no row for this one. */
  readonly years: readonly YearValue[] | null;
};

const aimOf = (target: Target, percent: boolean): Aim => {
  switch (target.kind) {
    case "reach":
    case "maintain":
      return {
        kind: target.kind,
        sign: target.comparator === ">=" ? 1 : -1,
        value: inCellUnit(target.value, percent),
        year: target.year,
      };
    case "direction":
      return { kind: "direction", sign: target.direction === "up" ? 1 : -1 };
    case "none":
      return { kind: "none", sign: 0, ...(target.lacksDirection ? { lacksDirection: true } : {}) };
  }
};

/** A row's definition and its yearly values, ready to be judged. */
export const evaluationInput = (
  indicator: Indicator,
  row: IndicatorRow,
  years: readonly YearValue[] | null,
): EvaluationInput => {
  const percent = isPercentIndicator(indicator);
  const scaled = (value: number | null): number | null =>
    value === null ? null : inCellUnit(value, percent);
  return {
    baseline: row.baseline.state === "value" ? scaled(row.baseline.value) : null,
    baselineYear: row.baseline.state === "value" ? row.baseline.year : null,
    aim: aimOf(row.target, percent),
    bounds: { min: scaled(indicator.bounds.min), max: scaled(indicator.bounds.max) },
    percent,
    cumulative: indicator.aggregation === "cumulative",
    guides: row.guides.map(({ year, value }) => ({ year, value: inCellUnit(value, percent) })),
    years,
  };
};
