import type { CheckedPlan } from "../../src/commands/check-entries";
import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import type { Plan } from "../../src/plan/plan";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";
import { syntheticPlan } from "../support/synthetic-plan";
import { workbookSnapshot } from "../support/workbook-snapshot";

const ACTUALS = "実績入力_kitamoto_2";
const R6 = "令和6年度（R6）";

const keyOf = (plan: Plan, name: string, breakdown: string | null = null): string => {
  const row = plan.indicators
    .find((indicator) => indicator.name.includes(name))
    ?.rows.find((candidate) => candidate.breakdown === breakdown);
  if (!row) throw new Error(`${name} ${breakdown ?? ""} is not in the plan`);
  return row.key;
};

const only = async (options: Parameters<typeof checkEntries>[0] = {}): Promise<CheckedPlan> => {
  const outcome = await checkEntries(options);
  const plan = outcome.kind === "checked" ? outcome.plans[0] : undefined;
  if (!plan) throw new Error(JSON.stringify(outcome));
  return plan;
};

describe("checkEntries", () => {
  const plan = kitamoto();
  const male = keyOf(plan, "65歳健康寿命", "男性");
  const births = keyOf(plan, "出生数");
  const product = keyOf(plan, "市内純生産");
  let bed: Bed;

  beforeAll(async () => {
    bed = await openBed();
    await insertPlan(plan, { judgedYear: 2024 });
    bed.type(ACTUALS, male, R6, "１９．５年");
    bed.type(ACTUALS, births, R6, "abc");
    bed.type(ACTUALS, product, R6, "438.3");
    bed.requests();
  });
  afterAll(() => bed.close());

  /** What the check has to say of the three entries, however the sheet was rearranged. */
  const expectSame = (checked: CheckedPlan): void => {
    const reading = (key: string) =>
      checked.readings.find(({ rowKey, year }) => rowKey === key && year === 2024)?.reading;
    expect(reading(male)).toMatchObject({ kind: "number", value: 19.5 });
    expect(reading(births)).toMatchObject({ kind: "unreadable" });
    expect(reading(product)).toMatchObject({ kind: "number", value: 438.3 });
    const rules = (key: string) =>
      checked.findings.filter(({ rowKey, year }) => rowKey === key && year === 2024).map(({ rule }) => rule);
    expect(rules(male)).toContain("stored-as-text");
    expect(rules(births)).toContain("unreadable");
    expect(rules(product)).toEqual([]);
    expect(checked.ratings.find(({ rowKey }) => rowKey === births)?.rating).toBe("unconfirmed");
    expect(checked.ratings.find(({ rowKey }) => rowKey === product)).toMatchObject({
      rating: "achieved",
      usedYear: 2024,
    });
  };

  it("reads, checks and rates in two requests, and writes nothing", async () => {
    const before = workbookSnapshot(bed.workbook);
    const checked = await only();
    expect(bed.requests()).toBe(2);
    expect(checked).toMatchObject({ sheet: "実績入力", judgedYear: 2024, notices: [] });
    expect(checked.readings).toHaveLength(17 * 4);
    expect(checked.ratings).toHaveLength(18);
    expectSame(checked);
    expect(workbookSnapshot(bed.workbook)).toEqual(before);
  });

  it("rates as the sheet's own formulas do", async () => {
    const { ratings } = await only();
    const symbols = ratings.map(({ rowKey }) => bed.valueOf("進捗評価_kitamoto_2", rowKey, "判定コード"));
    const codes: Record<string, number> = { "not-subject": 1, achieved: 2, awaiting: 9, unconfirmed: 10 };
    expect(symbols).toEqual(ratings.map(({ rating }) => codes[rating]));
  });

  it("finds everything again after sorting, inserted rows and columns, and a new sheet name", async () => {
    const table = bed.table(ACTUALS);
    bed.workbook.sortTable(table, 2, false);
    table.sheet.insertRows(0, 2);
    table.sheet.insertColumns(3, 1);
    table.sheet.name = "各課入力用";
    bed.requests();
    const checked = await only();
    expect(bed.requests()).toBe(2);
    expect(checked.sheet).toBe("各課入力用");
    expectSame(checked);
    const place = checked.findings.find(
      ({ rowKey, rule }) => rowKey === births && rule === "unreadable",
    )?.place;
    expect(place?.sheet).toBe("各課入力用");
    const { row, column } = /^(?<column>[A-Z]+)(?<row>\d+)$/.exec(place?.cell ?? "")?.groups ?? {};
    expect(table.sheet.cell(Number(row) - 1, (column?.charCodeAt(0) ?? 0) - 65).value).toBe("abc");
  });

  it("goes by the year chosen on 進捗評価, and says so when that cell is no year", async () => {
    const name = bed.workbook.nameByText("判定年度_kitamoto_2", null);
    expect(name?.formula).toBe("='進捗評価'!$C$2");
    bed.workbook.paste(bed.sheet("進捗評価"), 1, 2, [[2023]]);
    expect(await only()).toMatchObject({ judgedYear: 2023, notices: [] });
    bed.workbook.paste(bed.sheet("進捗評価"), 1, 2, [["いつか"]]);
    expect((await only()).notices).toMatchObject([{ id: "year-unknown" }]);
    bed.workbook.paste(bed.sheet("進捗評価"), 1, 2, [[2024]]);
  });

  it("goes by the bands staff set in 評価基準", async () => {
    const { sheet } = bed.table("進捗評価_kitamoto_2");
    const label = [...sheet.cells()].find(({ cell }) => cell.value === "順調の下限");
    if (!label) throw new Error("the band is not on the sheet");
    bed.type(ACTUALS, births, R6, "341");
    bed.workbook.paste(sheet, label.row, label.column + 1, [[0.01]]);
    const { ratings } = await only();
    const code = bed.valueOf("進捗評価_kitamoto_2", births, "判定コード");
    const rating = ratings.find(({ rowKey }) => rowKey === births)?.rating;
    expect([rating, code]).toEqual(["on-track", 4]);
    bed.type(ACTUALS, births, R6, "abc");
    bed.workbook.paste(sheet, label.row, label.column + 1, [[1]]);
  });

  it("uses the caller's definition, or 指標台帳, where the record is gone", async () => {
    const parts = bed.workbook.customXmlParts.splice(0);
    const known = await only({ knownPlans: [plan] });
    expect(known.notices).toEqual([{ id: "record-lost", words: {} }]);
    expectSame(known);
    bed.requests();
    const rebuilt = await only();
    expect(bed.requests()).toBe(2);
    expect(rebuilt.notices).toEqual([{ id: "definition-rebuilt", words: {} }]);
    expect(rebuilt.plan.indicators.map(({ name, unit }) => [name, unit])).toEqual(
      plan.indicators.map(({ name, unit }) => [name, unit]),
    );
    expect(rebuilt.plan.indicators.map(({ rows }) => rows.map(({ target }) => target.kind))).toEqual(
      plan.indicators.map(({ rows }) => rows.map(({ target }) => target.kind)),
    );
    expectSame(rebuilt);
    bed.workbook.customXmlParts.push(...parts);
  });

  it("falls back to names when the key column is gone, with a finding", async () => {
    const { sheet } = bed.table(ACTUALS);
    sheet.deleteColumns(0, 1);
    const checked = await only();
    expectSame(checked);
    expect(checked.findings.map(({ rule }) => rule)).toContain("key-lost");
  });
});

describe("checkEntries of other workbooks", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
  });
  afterEach(() => bed.close());

  it("says so where there is no plan", async () => {
    expect(await checkEntries()).toEqual({ kind: "refused", reason: "no-plan", words: {} });
    expect(bed.requests()).toBe(1);
  });

  it("checks all plans of a workbook in two requests", async () => {
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    await insertPlan(syntheticPlan(2, "other-1"), { onNamesTaken: "rename" });
    bed.requests();
    const outcome = await checkEntries();
    expect(bed.requests()).toBe(2);
    expect(outcome.kind === "checked" && outcome.plans.map(({ plan, sheet }) => [plan.id, sheet])).toEqual([
      ["kitamoto-2", "実績入力"],
      ["other-1", "実績入力（架空市 総合戦略）"],
    ]);
    const one = await checkEntries({ planId: "other-1" });
    expect(one.kind === "checked" && one.plans.map(({ plan }) => plan.id)).toEqual(["other-1"]);
  });

  it("names the sheet that is missing", async () => {
    await insertPlan(syntheticPlan(2), { judgedYear: 2024 });
    bed.workbook.deleteSheet(bed.sheet("実績入力"));
    expect(await checkEntries()).toEqual({
      kind: "refused",
      reason: "plan-incomplete",
      words: { sheets: "実績入力" },
    });
  });
});
