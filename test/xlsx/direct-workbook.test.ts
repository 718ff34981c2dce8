import { makeWorkbook } from "../../src/headless/make-workbook";
import { openXlsx, saveXlsx } from "../../src/local-excel";
import type { ModelWorkbook } from "../../src/local-excel";
import { knownPlan } from "../../src/headless/known-plans";
import type { RequestedEntry } from "../../src/headless/entries-file";
import { withChosenYears } from "../../src/headless/plan-years-argument";
import { yearsAreEntered } from "../../src/plan/entered-period";
import { loadPlan } from "../../src/plan/load-plan";
import type { Plan } from "../../src/plan/plan";
import { planYears } from "../../src/plan/plan";
import { isPercentIndicator } from "../../src/values/percent";
import madeUp from "../fixtures/made-up/mihari-3.json";
import { syntheticPlan } from "../support/synthetic-plan";
import { workbookSnapshot } from "../support/workbook-snapshot";

const PLANS = ["kitamoto-2", "hachinohe-2", "hachinohe-mayor-1", "ninohe-2", "ninohe-comprehensive-late"].map(
  (id) => [id, knownPlan(id)] as const,
);

const REQUEST = { entries: [], judgedYear: null, profile: null, check: false } as const;

/** Copying formulas down takes needless quotes off sheet names; they mean the same. */
const withoutNeedlessQuotes = (snapshot: unknown): unknown =>
  JSON.parse(JSON.stringify(snapshot).replace(/'([\p{L}_][\p{L}\p{N}_]*)'!/gu, "$1!"));

/** Sizes may differ by a rounding error. */
const points = (length: number): number => Math.round(length * 1000) / 1000;

/** Office.js has no property for a chart's alternative text, so only the directly made file has it. */
const comparable = (workbook: ModelWorkbook): unknown => {
  for (const { charts } of workbook.sheets)
    for (const chart of charts) {
      const { left, top, width, height } = chart;
      Object.assign(chart, { altText: "", left: points(left), top: points(top) });
      Object.assign(chart, { width: points(width), height: points(height) });
    }
  return withoutNeedlessQuotes(workbookSnapshot(workbook));
};

/** The years of a plan whose document states none. */
const YEARS = { firstYear: 2020, yearCount: 5 } as const;

/** A value for every row, so that there is something to draw of each indicator. */
const valueOfEach = (plan: Plan, year: number): readonly RequestedEntry[] =>
  plan.indicators.flatMap(({ unit, rows }) =>
    rows.map(({ key }, i) => ({
      rowKey: key,
      year,
      value: { how: "typed" as const, text: isPercentIndicator({ unit }) ? "41.5%" : String(120 + i) },
      status: null,
    })),
  );

describe.each([
  ...PLANS,
  ["a plan of 40 indicators", syntheticPlan(40)] as const,
  ["a plan with everything", loadPlan(madeUp)] as const,
])("%s", (_, plan) => {
  it("comes out alike, written directly and inserted through Office.js", async () => {
    const hasIndicators = plan.indicators.length > 0;
    const years = hasIndicators && yearsAreEntered(plan) ? YEARS : null;
    const [first = null] = planYears(years === null ? plan : withChosenYears(plan, years));
    const request = {
      ...REQUEST,
      plan,
      years,
      entries: first === null ? [] : valueOfEach(plan, first),
      judgedYear: hasIndicators ? first : null,
      summary: hasIndicators,
      assessment: plan.goals.length > 0,
      charts: hasIndicators,
    };
    const through = await makeWorkbook(request);
    const direct = await makeWorkbook({ ...request, direct: true });
    expect(direct.commands).toEqual([]);
    expect(direct.workbook.sheets.map(({ name }) => name)).toEqual(
      through.workbook.sheets.map(({ name }) => name),
    );
    expect(direct.workbook.sheetByName("グラフ")?.charts.length).toBe(
      hasIndicators ? plan.indicators.length : undefined,
    );
    expect(comparable(direct.workbook)).toEqual(comparable(through.workbook));
  });
});

it("saves to a file that opens as the same workbook, with alternative texts", async () => {
  const plan = knownPlan("kitamoto-2");
  const { workbook } = await makeWorkbook({ ...REQUEST, plan, summary: true, direct: true });
  const texts = workbook.sheets.flatMap(({ charts }) => charts.map(({ altText }) => altText));
  expect(texts.length).toBeGreaterThan(1);
  expect(texts).not.toContain("");
  const opened = await openXlsx(await saveXlsx(workbook));
  expect(opened.sheets.flatMap(({ charts }) => charts.map(({ altText }) => altText))).toEqual(texts);
});

it("takes entries as a person types them and is checked like any other workbook", async () => {
  const plan = knownPlan("kitamoto-2");
  const { checked, commands } = await makeWorkbook({
    ...REQUEST,
    plan,
    summary: true,
    direct: true,
    check: true,
    judgedYear: 2024,
    entries: [
      {
        rowKey: plan.indicators.find(({ name }) => name === "出生数")?.rows[0].key ?? "",
        year: 2024,
        value: { how: "typed", text: "345" },
        status: null,
      },
    ],
  });
  expect(commands.map(({ command, requests }) => [command, requests])).toEqual([["check", 2]]);
  expect(checked[0]?.notices).toEqual([]);
  expect(checked[0]?.ratings.find(({ indicator }) => indicator === "出生数")).toMatchObject({ value: 345 });
});
