import ninohe from "../../seeds/ninohe-2.json";
import { loadPlan } from "../../src/plan/load-plan";
import { GOALS, LINKAGE, MEASURES, POPULATION } from "./printed/ninohe";

const plan = loadPlan(ninohe);

test("4 goals and 2 cross-cutting goals", () => {
  expect(
    plan.goals.map(({ label, titles, directions = [] }) =>
      [label, titles[0].text, directions.length, titles[0].source.line].join("|"),
    ),
  ).toEqual(GOALS);
  expect(plan.goals.map(({ kind }) => kind)).toEqual([
    "goal",
    "goal",
    "goal",
    "goal",
    "cross-cutting",
    "cross-cutting",
  ]);
});

test("9 measures", () => {
  expect(
    plan.measures.map(({ goalId, no, name, source }) =>
      [goalId.replace("goal-", ""), no, name, source.line].join("|"),
    ),
  ).toEqual(MEASURES);
});

describe("31 linkage rows", () => {
  const linkage = plan.linkage;
  const rows = linkage?.rows ?? [];
  const labels = new Map(plan.goals.map(({ id, label }) => [id, label]));
  const policies = new Map(linkage?.policies.map(({ id, label }) => [id, label]));

  test("as printed", () => {
    expect(
      rows.map(({ policyId, group, groupElsewhere, name, starred, tagline, goalId, source }) =>
        [
          policies.get(policyId),
          group?.text ?? "",
          groupElsewhere?.text ?? "",
          name + (starred ? "★" : ""),
          tagline,
          labels.get(goalId),
          source.line,
        ].join("|"),
      ),
    ).toEqual(LINKAGE);
  });

  test.each([
    ["I", 6],
    ["II", 9],
    ["III", 2],
    ["IV", 14],
  ])("goal %s: %i", (label, count) => {
    expect(rows.filter(({ goalId }) => labels.get(goalId) === label)).toHaveLength(count);
  });

  test("5 are starred", () => {
    expect(rows.filter(({ starred }) => starred).map(({ name }) => name)).toEqual([
      "うるし",
      "子育て",
      "歴史・伝統",
      "スポーツの振興",
      "民間力の活用",
    ]);
  });

  test("the two documents class two items differently", () => {
    expect(
      rows
        .filter(({ group, groupElsewhere }) => group?.text !== groupElsewhere?.text)
        .map(({ name, group, groupElsewhere }) => [name, group?.text, groupElsewhere?.text]),
    ).toEqual([
      ["総合計画の推進", "生活基盤", "市民参画"],
      ["上下水道", "地域経営", "生活基盤"],
    ]);
  });
});

test("9 population facts", () => {
  expect(
    plan.populationVision?.facts.map(({ kind, label, text, value, unit, approximate, year, source }) =>
      [
        kind,
        label,
        text,
        value ?? "",
        unit ?? "",
        approximate ? "約" : "",
        year?.year ?? "",
        source.line,
      ].join("|"),
    ),
  ).toEqual(POPULATION);
});

test("no indicators; 令和3 to 令和7年度; 4 perspectives and 2 common policies", () => {
  expect(plan.indicators).toEqual([]);
  expect(plan.period).toMatchObject({ startYear: 2021, endYear: 2025, text: "令和3年度～令和7年度" });
  expect(plan.frame?.map(({ kind, entries }) => [kind, entries.map(({ text }) => text)])).toEqual([
    ["common-policies", ["人づくり", "公民連携"]],
    [
      "perspectives",
      [
        "新型コロナウイルス感染症拡大の影響と「新しい生活様式」への対応",
        "持続可能な開発目標（SDGs）を見ずえた各事業の展開",
        "情報社会の未来形（Society5.0）を背景にしたデジタル化やICTの推進",
        "人口減少の現況や社会情勢の変化をふまえた持続可能な行財政運営",
      ],
    ],
  ]);
});

test("5 suspected misreadings, verbatim", () => {
  const suspected = plan.notes.filter(({ kind }) => kind === "suspected-misreading");
  expect(suspected.map(({ original, suspected, source }) => [original, suspected, source?.line])).toEqual([
    ["動案しながら", "勘案しながら", 14],
    ["推計後の2045年（R27）推計値", null, 22],
    ["各後の年代", null, 28],
    ["見ずえた", "見すえた", 83],
    ["漆(japani)", "漆(japan)", 90],
  ]);
});
