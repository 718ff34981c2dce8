import kitamoto from "../../seeds/kitamoto-2.json";
import { planFaultMessages } from "../../src/i18n/plan-faults";
import { loadPlan, parsePlan } from "../../src/plan/load-plan";
import { PLAN_FAULT_IDS, PlanFileError } from "../../src/plan/plan-fault";

type Json = { [key: string]: Json } & Json[] & (string | number | null);

/** The 北本 plan with one change made to a copy of it. */
const changed = (change: (plan: Json) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(kitamoto)) as Json;
  change(copy);
  return copy;
};

const faultsOf = (json: unknown): string[] => {
  try {
    loadPlan(json);
    return [];
  } catch (error) {
    if (!(error instanceof PlanFileError)) throw error;
    return error.faults.map((fault) => `${fault.place}: ${fault.id}`);
  }
};

const set = (plan: Json, path: string, value: unknown): void => {
  const parts = path.split(".");
  const last = parts.pop() ?? "";
  const parent = parts.reduce<Json>((node, part) => node[part] as Json, plan);
  if (value === undefined) delete parent[last];
  else (parent as Record<string, unknown>)[last] = value;
};

describe("a broken plan file gives one fault per fault, with its place", () => {
  const cases: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
    ["missing name", { "indicators.1.name": undefined }, ["indicators[1].name: missing-field"]],
    ["unknown field", { colour: "red" }, ["colour: unknown-field"]],
    [
      "text for a number",
      { "indicators.0.rows.0.target.value": "438.3" },
      ["indicators[0].rows[0].target.value: wrong-type"],
    ],
    [
      "unknown target kind",
      { "indicators.2.rows.0.target.kind": "grow" },
      ["indicators[2].rows[0].target.kind: not-allowed"],
    ],
    [
      "target without comparator",
      { "indicators.0.rows.0.target.comparator": undefined },
      ["indicators[0].rows[0].target.comparator: missing-field"],
    ],
    ["no goals", { goals: [] }, ["goals: too-few"]],
    ["capital letters in the id", { id: "Kitamoto 2" }, ["id: bad-pattern"]],
    ["seven decimals", { "indicators.3.decimals": 7 }, ["indicators[3].decimals: too-large"]],
    ["line 0", { "goals.0.titles.0.source.line": 0 }, ["goals[0].titles[0].source.line: too-small"]],
    ["empty title", { "title.text": "" }, ["title.text: too-short"]],
    [
      "two faults at once",
      { period: 4, "indicators.4.aggregation": "sum" },
      ["period: wrong-type", "indicators[4].aggregation: not-allowed"],
    ],
    [
      "repeated indicator id",
      { "indicators.1.id": "births" },
      [
        "indicators[5].id: duplicate-id",
        "indicators[1].rows[0].key: key-mismatch",
        "listings[1].indicatorId: unknown-indicator",
      ],
    ],
    ["listing of an unknown goal", { "listings.0.goalId": "goal-9" }, ["listings[0].goalId: unknown-goal"]],
    [
      "listing of an unknown measure",
      { "listings.0.measureId": "m-1" },
      ["listings[0].measureId: unknown-measure"],
    ],
    [
      "unknown document",
      { "period.source.document": "elsewhere" },
      ["period.source.document: unknown-document"],
    ],
    ["period reversed", { "period.startYear": 2026 }, ["period: period-reversed"]],
    [
      "bounds reversed",
      { "indicators.8.bounds": { min: 100, max: 0 } },
      [
        "indicators[8].bounds: bounds-reversed",
        "indicators[8].rows[0].baseline.value: outside-bounds",
        "indicators[8].rows[0].target.value: outside-bounds",
      ],
    ],
    [
      "baseline outside its bounds",
      { "indicators.8.rows.0.baseline.value": 576 },
      ["indicators[8].rows[0].baseline.value: outside-bounds"],
    ],
    [
      "maintain with another number",
      { "indicators.10.rows.0.target.value": 1 },
      ["indicators[10].rows[0].target.value: maintain-differs"],
    ],
    [
      "two rows, one without breakdown",
      { "indicators.6.rows.1.breakdown": null },
      ["indicators[6].rows[1].key: key-mismatch", "indicators[6].rows[1].breakdown: breakdown-missing"],
    ],
    [
      "the same breakdown twice",
      { "indicators.6.rows.1.breakdown": "男性" },
      ["indicators[6].rows: breakdown-repeated"],
    ],
    ["the same listing twice", { "listings.14.goalId": "goal-4" }, ["listings[14]: listed-twice"]],
    ["not an object", {}, []],
  ];
  test.each(cases)("%s", (_name, changes, expected) => {
    const json = changed((plan) =>
      Object.entries(changes).forEach(([path, value]) => set(plan, path, value)),
    );
    expect(faultsOf(json)).toEqual(expected);
  });

  test.each([null, 3, "plan", []])("%j is no plan", (json) => {
    expect(faultsOf(json)[0]).toMatch(/^\(file\): wrong-type/);
  });

  test("an indicator listed nowhere", () => {
    const json = changed((plan) => void (plan.listings as Json).splice(15, 1));
    expect(faultsOf(json)).toEqual(["indicators[14]: never-listed"]);
  });

  test("text that is no JSON says where it stops being JSON", () => {
    expect(() => parsePlan('{\n "id": kitamoto }')).toThrow(
      expect.objectContaining({
        faults: [{ id: "not-json", place: "(file)", words: { line: "2", column: "8" } }],
      }),
    );
  });

  test("every fault has a sentence in both languages", () => {
    expect(Object.keys(planFaultMessages).sort()).toEqual([...PLAN_FAULT_IDS].sort());
  });
});

test("a plan file with a byte order mark is read", () => {
  expect(parsePlan(`\uFEFF${JSON.stringify(kitamoto)}`).id).toBe("kitamoto-2");
});
