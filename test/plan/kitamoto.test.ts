import kitamoto from "../../seeds/kitamoto-2.json";
import { listedRows } from "../../src/plan/listed-rows";
import { loadPlan } from "../../src/plan/load-plan";
import { planYears } from "../../src/plan/plan";
import { PRINTED } from "./printed/kitamoto";

const plan = loadPlan(kitamoto);

test("the 18 value rows stand as printed", () => {
  const rows = listedRows(plan).map(({ goal, indicator, row }) => {
    const { baseline, target } = row;
    const line = target.kind === "none" ? "" : target.source.line;
    return [
      goal.label,
      indicator.code,
      indicator.name,
      row.breakdown ?? "",
      baseline.state === "not-in-source" ? "" : baseline.text,
      target.text ?? "",
      baseline.state === "value" ? baseline.value : "",
      target.kind === "reach" || target.kind === "maintain" ? target.value : "",
      line,
    ].join("|");
  });
  expect(rows).toEqual(PRINTED);
});

test("4 goals, 2 cross-cutting goals, 15 indicators, 16 listings, years R4 to R7, draft", () => {
  expect(plan.goals.map(({ kind }) => kind)).toEqual([
    "goal",
    "goal",
    "goal",
    "goal",
    "cross-cutting",
    "cross-cutting",
  ]);
  expect(plan.indicators).toHaveLength(15);
  expect(plan.listings).toHaveLength(16);
  expect(planYears(plan)).toEqual([2022, 2023, 2024, 2025]);
  expect(plan.status).toBe("draft");
});

test("baseline years where printed: H30 and R1", () => {
  const years = plan.indicators.flatMap(({ rows }) =>
    rows.flatMap(({ key, baseline }) =>
      baseline.state === "value" && baseline.year !== null ? [[key, baseline.year]] : [],
    ),
  );
  expect(years).toEqual([
    ["net-product-per-worker", 2018],
    ["healthy-life-expectancy-65/male", 2019],
    ["healthy-life-expectancy-65/female", 2019],
  ]);
});

test("the re-listing of 3-2 is the 17th row and carries its own key", () => {
  expect(listedRows(plan)[16]).toMatchObject({ key: "community-activity-participation#2", listingNo: 2 });
});

test("both wordings of goal 3", () => {
  expect(plan.goals[2]?.titles.map(({ text, source }) => [text, source.line])).toEqual([
    ["若い世代の出生・子育ての希望をかなえる", 14],
    ["若い世代の出産・子育ての希望をかなえる", 40],
  ]);
});
