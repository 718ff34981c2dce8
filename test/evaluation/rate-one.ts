import { evaluationInput } from "../../src/evaluation/input";
import { measures, type Measures } from "../../src/evaluation/measures";
import { profileOf } from "../../src/evaluation/profiles";
import { judgeRow } from "../../src/evaluation/profiles/judge-row";
import type { ProfileId } from "../../src/evaluation/profiles/profile";
import type { Verdict } from "../../src/evaluation/reasons";
import { INITIAL_BANDS, type EvaluationSettings } from "../../src/evaluation/settings";
import type { YearValue } from "../../src/evaluation/year-value";
import type { Indicator, Target } from "../../src/plan/plan";

const SOURCE = { document: "test", line: 1 };

export const reach = (
  comparator: ">=" | "<=",
  value: number,
  kind: "reach" | "maintain" = "reach",
): Target => ({ kind, comparator, value, text: String(value), perYear: false, year: null, source: SOURCE });
export const up: Target = { kind: "direction", direction: "up", text: "↗", source: SOURCE };
export const none: Target = { kind: "none", text: null, source: null };

/** A value of one year; a text is a status, `?` a cell that holds no number. */
export type Given = number | string;

export type Trial = {
  readonly baseline: number | null;
  readonly target: Target;
  /** Values from 令和4年度 (2022) on, in the indicator's unit. */
  readonly values: readonly Given[];
  readonly judgedYear?: number;
  readonly unit?: string;
  readonly bounds?: Indicator["bounds"];
  readonly baselineYear?: number;
  readonly settings?: Partial<EvaluationSettings>;
  /** plan-pace where not given. */
  readonly profile?: ProfileId;
  /** 目安値 from 令和4年度 on, in the indicator's unit; null: none for the year. */
  readonly guides?: readonly (number | null)[];
  readonly aggregation?: Indicator["aggregation"];
};

const yearOf = (given: Given, year: number, unit: string): YearValue => {
  const none = { year, value: null, status: "", mark: "" };
  if (typeof given === "number") return { ...none, value: unit === "%" ? given / 100 : given };
  return given === "?" ? { ...none, value: "not-a-number" } : { ...none, status: given };
};

/** Judges one row of a plan of 令和4–7年度. */
export const rateOne = (trial: Trial): { readonly measures: Measures; readonly verdict: Verdict } => {
  const { unit = "人", baseline, target, values, judgedYear = 2024 } = trial;
  const row = {
    key: "i",
    breakdown: null,
    baseline:
      baseline === null
        ? ({ state: "missing", text: "-", source: SOURCE } as const)
        : ({
            state: "value",
            value: baseline,
            text: String(baseline),
            year: trial.baselineYear ?? null,
            source: SOURCE,
          } as const),
    target,
    guides: (trial.guides ?? []).flatMap((guide, i) =>
      guide === null ? [] : [{ year: 2022 + i, value: guide, text: String(guide) }],
    ),
  };
  const indicator: Indicator = {
    id: "i",
    kind: "numerical-target",
    code: null,
    name: "指標",
    unit,
    direction: "unknown",
    periodKind: null,
    aggregation: trial.aggregation ?? null,
    bounds: trial.bounds ?? { min: null, max: null },
    decimals: null,
    department: null,
    method: null,
    dataSource: null,
    publishedMonth: null,
    planPage: null,
    rows: [row],
  };
  const settings: EvaluationSettings = {
    judgedYear,
    period: { startYear: 2022, endYear: 2025 },
    startingPoint: "plan-start",
    ...INITIAL_BANDS,
    allowance: 0,
    rounding: "half-up",
    ...trial.settings,
  };
  const found = measures(
    evaluationInput(
      indicator,
      row,
      values.map((given, i) => yearOf(given, 2022 + i, unit)),
    ),
    settings,
  );
  return { measures: found, verdict: judgeRow(profileOf(trial.profile), found, settings) };
};
