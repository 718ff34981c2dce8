import type { Goal, Indicator, Plan, Source } from "../../src/plan/plan";

const SOURCE: Source = { document: "synthetic", line: 1 };
const DEPARTMENTS = ["企画課", "産業振興課", "子育て支援課", "環境課", "健康づくり課"];
const UNITS = ["人", "%", "万円", "件", "t-CO2"];

const goal = (no: number): Goal => ({
  id: `goal-${no}`,
  kind: "goal",
  label: `基本目標${no}`,
  titles: [{ text: `架空の目標その${no}を着実に実現する`, source: SOURCE }],
});

/** Of every ten, one has no baseline, one only a direction and one is better when lower. */
const indicator = (no: number): Indicator => {
  const unit = UNITS[no % UNITS.length] ?? "人";
  const baseline = unit === "%" ? 30 + (no % 40) : 100 + no * 7;
  const lower = no % 10 === 3;
  return {
    id: `indicator-${no}`,
    kind: no % 4 === 0 ? "numerical-target" : "kpi",
    code: `${(no % 9) + 1}-${(no % 7) + 1}`,
    name: `架空の指標その${no}（住民の活動と満足の度合い）`,
    unit,
    direction: lower ? "down" : "up",
    periodKind: "fiscal-year",
    aggregation: "annual",
    bounds: { min: 0, max: unit === "%" ? 100 : null },
    decimals: unit === "%" ? 1 : 0,
    department: DEPARTMENTS[no % DEPARTMENTS.length] ?? null,
    method: null,
    dataSource: "架空の統計調査",
    publishedMonth: null,
    planPage: null,
    rows: [
      {
        key: `indicator-${no}`,
        breakdown: null,
        baseline:
          no % 10 === 1
            ? { state: "missing", text: "-", source: SOURCE }
            : { state: "value", value: baseline, text: `${baseline}${unit}(R3)`, year: 2021, source: SOURCE },
        target:
          no % 10 === 2
            ? { kind: "direction", direction: "up", text: "↗", source: SOURCE }
            : {
                kind: "reach",
                comparator: lower ? "<=" : ">=",
                value: lower ? baseline - 20 : baseline + 20,
                text: `${lower ? baseline - 20 : baseline + 20}${unit}`,
                perYear: false,
                year: null,
                source: SOURCE,
              },
        guides: [],
      },
    ],
  };
};

/** A made-up plan of any size, with five goals and the kinds of indicator real plans have. */
export const syntheticPlan = (indicators: number, id = `synthetic-${indicators}`): Plan => ({
  format: 1,
  id,
  municipality: { name: "架空市", code: null, source: SOURCE },
  title: { text: "架空市総合戦略", basis: "stated", source: SOURCE },
  shortTitle: "総合戦略",
  term: null,
  status: "adopted",
  verified: false,
  period: { startYear: 2022, endYear: 2025, text: "令和4年度～令和7年度", source: SOURCE },
  documents: [{ id: "synthetic", title: "架空市総合戦略", file: "synthetic.txt", kind: "plan-summary" }],
  goals: [1, 2, 3, 4, 5].map(goal),
  measures: [],
  indicators: Array.from({ length: indicators }, (_, i) => indicator(i)),
  listings: Array.from({ length: indicators }, (_, i) => ({
    indicatorId: `indicator-${i}`,
    goalId: `goal-${(i % 5) + 1}`,
    measureId: null,
    source: SOURCE,
  })),
  notes: [],
});
