import type { Indicator, Plan, Source } from "../../src/plan/plan";

const source: Source = { document: "made-up", line: 1 };

/** A plan with so many indicators to reach, spread over five goals, with measures and departments. */
export const madeUpPlan = (indicators: number): Plan => {
  const numbers = Array.from({ length: indicators }, (_, i) => i + 1);
  return {
    format: 1,
    id: "made-up",
    municipality: { name: "見本町", code: "123456", source },
    title: { text: "見本町総合戦略", basis: "inferred", source },
    shortTitle: "総合戦略",
    term: null,
    status: "adopted",
    verified: true,
    period: { startYear: 2018, endYear: 2022, text: "平成30年度から令和4年度まで", source },
    documents: [{ id: "made-up", title: "見本", file: "made-up.txt", kind: "plan-summary" }],
    goals: [1, 2, 3, 4, 5].map((n) => ({
      id: `goal-${n}`,
      kind: "goal",
      label: `基本目標${n}`,
      titles: [{ text: `目標その${n}`, source }],
    })),
    measures: [1, 2, 3, 4, 5].map((n) => ({
      id: `measure-${n}`,
      goalId: `goal-${n}`,
      no: `施策${n}`,
      name: "施策の名称",
      department: "企画課",
      subMeasures: ["①", "②"].map((no, i) => ({
        id: `sub-${n}-${i + 1}`,
        no,
        name: "個別施策の名称",
        source,
      })),
      source,
    })),
    indicators: numbers.map((n): Indicator => ({
      id: `indicator-${n}`,
      kind: "kpi",
      code: `${n}`,
      name: `指標その${n}`,
      unit: "件",
      direction: "up",
      periodKind: "fiscal-year",
      aggregation: "annual",
      bounds: { min: 0, max: null },
      decimals: 0,
      department: n % 2 === 0 ? "産業課" : "福祉課",
      method: null,
      dataSource: null,
      publishedMonth: null,
      planPage: null,
      rows: [
        {
          key: `indicator-${n}`,
          breakdown: null,
          baseline: { state: "value", value: 100, text: "100件", year: 2017, source },
          target: {
            kind: "reach",
            comparator: ">=",
            value: 200,
            text: "200件",
            perYear: false,
            year: null,
            source,
          },
          guides: n === 1 ? [{ year: 2019, value: 120, text: "120件" }] : [],
        },
      ],
    })),
    listings: numbers.map((n) => ({
      indicatorId: `indicator-${n}`,
      goalId: `goal-${(n % 5) + 1}`,
      measureId: `measure-${(n % 5) + 1}`,
      source,
    })),
    notes: [
      {
        kind: "suspected-misreading",
        text: "「見すえた」の誤読か",
        original: "見ずえた",
        result: null,
        source,
      },
    ],
  };
};
