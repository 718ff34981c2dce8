import ninohe from "../../seeds/ninohe-2.json";
import comprehensive from "../../seeds/ninohe-comprehensive-late.json";
import { loadPlan } from "../../src/plan/load-plan";
import { planYears } from "../../src/plan/plan";
import { FRAME, INDICATORS, ITEMS } from "./printed/ninohe-comprehensive";

const plan = loadPlan(comprehensive);

test("31 items (7, 4, 11, 9) with 35 actions; 5 starred", () => {
  const rows = plan.measures.map(({ goalId, group, starred, name, subMeasures, source }) =>
    [
      goalId.replace("policy-", ""),
      group?.text ?? "",
      (starred ? "★" : "") + name,
      subMeasures.map((action) => action.name).join(" / "),
      source.line,
    ].join("|"),
  );
  expect(rows).toEqual(ITEMS);
  const counts = plan.goals.map(({ id }) => plan.measures.filter(({ goalId }) => goalId === id).length);
  expect(counts).toEqual([7, 4, 11, 9]);
  expect(plan.measures.flatMap(({ subMeasures }) => subMeasures)).toHaveLength(35);
  expect(plan.measures.filter(({ starred }) => starred)).toHaveLength(5);
});

test("the one action of two items on one line belongs to both", () => {
  const shared = plan.measures.flatMap(({ id, subMeasures }) =>
    subMeasures.flatMap(({ alsoUnder = [] }) => alsoUnder.map((other) => [id, other])),
  );
  expect(shared).toEqual([["citizen-proposals", "comprehensive-plan"]]);
});

test("8 indicators by name, without unit, baseline and target", () => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  expect(
    plan.listings.map(({ goalId, indicatorId, source }) =>
      [goalId.replace("policy-", ""), indicators.get(indicatorId)?.name, source.line].join("|"),
    ),
  ).toEqual(INDICATORS);
  for (const { unit, code, rows } of plan.indicators) {
    expect({ unit, code }).toEqual({ unit: null, code: null });
    expect(rows.map(({ baseline, target }) => [baseline.state, target.kind])).toEqual([
      ["not-in-source", "none"],
    ]);
  }
});

test("dream, objective, pillars, perspectives and common policies", () => {
  expect(
    plan.frame?.flatMap(({ kind, heading, entries }) =>
      entries.map(({ no, text, source }) => [kind, heading, (no ?? "") + text, source.line].join("|")),
    ),
  ).toEqual(FRAME);
});

test("4 policies with 12 directions; R3 to R7", () => {
  expect(
    plan.goals.map(({ label, titles, directions = [] }) => [label, titles[0].text, directions.length]),
  ).toEqual([
    ["政策1", "しごと・産業・交流", 3],
    ["政策2", "子ども・若者・女性", 3],
    ["政策3", "暮らし・安心・健康", 2],
    ["政策を支える土台・原動力", "地域力・行政力・共創", 4],
  ]);
  expect(planYears(plan)).toEqual([2021, 2022, 2023, 2024, 2025]);
});

test("the two plans of 二戸市 know each other, item by item", () => {
  const other = loadPlan(ninohe);
  expect(plan.relatedPlans?.map(({ planId }) => planId)).toEqual(["ninohe-2"]);
  expect(other.relatedPlans?.map(({ planId }) => planId)).toEqual(["ninohe-comprehensive-late"]);
  expect(other.linkage?.rows.map(({ measureId, name, starred }) => [measureId, name, starred])).toEqual(
    plan.measures.map(({ id, name, starred }) => [id, name, starred]),
  );
});
