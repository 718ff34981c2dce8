import hachinohe from "../../seeds/hachinohe-2.json";
import { currentFateCounts, earlierFateCounts } from "../../src/plan/fates";
import { loadPlan } from "../../src/plan/load-plan";
import type { Measure } from "../../src/plan/plan";
import { CHANGES, FIRST_TERM, INDICATORS, SECOND_TERM } from "./printed/hachinohe";

const plan = loadPlan(hachinohe);
const comparison = plan.termComparison;
const earlierMeasures = comparison?.earlierMeasures ?? [];

const printed = (measures: readonly Measure[]): readonly string[] =>
  measures.map(({ goalId, no, name, subMeasures }) =>
    [goalId.replace("goal-", ""), no, name, subMeasures.map((sub) => `${sub.no}${sub.name}`).join(" ")].join(
      "|",
    ),
  );

const subMeasureCount = (measures: readonly Measure[]): number =>
  measures.reduce((count, { subMeasures }) => count + subMeasures.length, 0);

test("4 goals", () => {
  expect(plan.goals.map(({ label, titles }) => [label, titles[0].text])).toEqual([
    ["基本目標1", "多様な就業機会を創出する、これを支える人材を育て活かす"],
    ["基本目標2", "新しいひとの流れをつくる"],
    ["基本目標3", "結婚・出産・子育ての希望をかなえる、誰もが活躍できる地域社会をつくる"],
    ["基本目標4", "住み続けたまちを創出する"],
  ]);
});

test("first term: 9 measures with 25 sub-measures", () => {
  expect(printed(earlierMeasures)).toEqual(FIRST_TERM);
  expect([earlierMeasures.length, subMeasureCount(earlierMeasures)]).toEqual([9, 25]);
});

test("second term: 11 measures with 32 sub-measures", () => {
  expect(printed(plan.measures)).toEqual(SECOND_TERM);
  expect([plan.measures.length, subMeasureCount(plan.measures)]).toEqual([11, 32]);
});

test("26 KPIs (7, 4, 5, 10) and 9 numerical targets (4, 1, 2, 2), by name", () => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const rows = plan.listings.map(({ goalId, measureId, indicatorId, source }) => {
    const indicator = indicators.get(indicatorId);
    return [
      goalId.replace("goal-", ""),
      measureId?.replace("measure-", "") ?? "",
      indicator?.kind,
      `${indicator?.code}${indicator?.name}`,
      source.line,
    ].join("|");
  });
  expect(rows).toEqual(INDICATORS);
  const counts = (kind: string): readonly number[] =>
    [1, 2, 3, 4].map(
      (goal) => rows.filter((row) => row.startsWith(`${goal}|`) && row.includes(`|${kind}|`)).length,
    );
  expect(counts("kpi")).toEqual([7, 4, 5, 10]);
  expect(counts("numerical-target")).toEqual([4, 1, 2, 2]);
});

test("what the document does not say is null, and what red ink said is unknown", () => {
  expect(plan.period).toBeNull();
  expect(plan.title.basis).toBe("inferred");
  expect(plan.municipality.basis).toBe("inferred");
  expect(plan.documents.map(({ title }) => title)).toEqual([null]);
  for (const { unit, direction, revision, rows } of plan.indicators) {
    expect({ unit, direction, revision }).toEqual({ unit: null, direction: "unknown", revision: "unknown" });
    expect(rows).toEqual([
      expect.objectContaining({
        baseline: { state: "not-in-source" },
        target: { kind: "none", text: null, source: null },
        guides: [],
      }),
    ]);
  }
});

test("every sub-measure of the first term has its fate, then the new ones follow", () => {
  const rows = comparison?.changes.map(({ earlierId, currentIds, fate, certainty }) =>
    [
      earlierId?.replace("first-", "") ?? "",
      currentIds.map((id) => id.replace("measure-", "")).join(" "),
      fate,
      certainty,
    ].join("|"),
  );
  expect(rows).toEqual(CHANGES);
});

test("counts by class add up to 25 and 32", () => {
  expect(comparison && earlierFateCounts(comparison)).toEqual({
    kept: 10,
    renumbered: 2,
    renamed: 1,
    moved: 6,
    split: 1,
    merged: 3,
    removed: 2,
    new: 0,
  });
  expect(comparison && currentFateCounts(comparison)).toEqual({
    kept: 10,
    renumbered: 2,
    renamed: 1,
    moved: 6,
    split: 1,
    merged: 2,
    removed: 0,
    new: 10,
  });
});

test("suspected misreadings stand as they are read, with the suspicion beside them", () => {
  const suspected = plan.notes.filter(({ kind }) => kind === "suspected-misreading");
  expect(
    suspected.map(({ original, suspected, confidence, source }) => [
      original,
      suspected,
      confidence,
      source?.line,
    ]),
  ).toEqual([
    ["ハブツーリズムの推進", "八戸ツーリズムの推進", "high", 12],
    ["住み続けたまちを創出する", "住み続けたいまちを創出する", "high", 16],
    ["創出する、これを", "創出し、これを", "low", 8],
  ]);
});
