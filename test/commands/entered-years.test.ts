import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyFindings } from "../../src/commands/apply-findings";
import type { CheckedPlan } from "../../src/commands/check-entries";
import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { makeCouncilSummary } from "../../src/commands/make-council-summary";
import { undoApplied } from "../../src/commands/undo-applied";
import { writeCheckResult } from "../../src/commands/write-check-result";
import { loadPlan } from "../../src/plan/load-plan";
import type { Plan } from "../../src/plan/plan";
import type { Bed } from "../support/local-excel-bed";
import { openBed } from "../support/local-excel-bed";

const hachinohe = (): Plan =>
  loadPlan(JSON.parse(readFileSync(join(__dirname, "../../seeds/hachinohe-2.json"), "utf8")));

const ACTUALS = "実績入力_hachinohe_2";
const EVALUATION = "進捗評価_hachinohe_2";
const REGISTER = "指標台帳_hachinohe_2";
const OUTPUT = "agricultural-output";
const OUTPUT_NAME = "農業産出額";

const only = async (): Promise<CheckedPlan> => {
  const outcome = await checkEntries();
  const plan = outcome.kind === "checked" ? outcome.plans[0] : undefined;
  if (!plan) throw new Error(JSON.stringify(outcome));
  return plan;
};

/** The cell of the first year, right of its label, wherever that is. */
const firstYearCell = (bed: Bed): { readonly row: number; readonly column: number } => {
  const sheet = bed.table(ACTUALS).sheet;
  const { row } = bed.table(ACTUALS).box;
  const column = Array.from({ length: 12 }, (_, i) => i).find(
    (i) => sheet.cell(row - 1, i).value === "計画期間の最初の年度",
  );
  if (column === undefined) throw new Error("no label");
  return { row: row - 1, column: column + 1 };
};

const enterFirstYear = (bed: Bed, typed: string): void => {
  const { row, column } = firstYearCell(bed);
  bed.workbook.type(bed.table(ACTUALS).sheet, row, column, typed);
};

/** Everything a person can read in the workbook. */
const shownTexts = (bed: Bed): readonly string[] =>
  bed.workbook.sheets.flatMap((sheet) => {
    const texts: string[] = [];
    for (let row = 0; row < 120; row++)
      for (let column = 0; column < 60; column++) {
        const { value } = sheet.cell(row, column);
        if (typeof value === "string" && value !== "") texts.push(value);
      }
    return texts;
  });

const YEAR = /(?:令和|平成)(?:\d|元)|(?<![A-Za-z0-9])[RH]\d{1,2}(?!\d)|(?<!\d)20[12]\d(?!\d)/;

describe("a plan whose document states no period", () => {
  let bed: Bed;
  const plan = hachinohe();

  beforeAll(async () => {
    bed = await openBed();
    await insertPlan(plan);
    await makeCouncilSummary();
  });
  afterAll(() => bed.close());

  it("names no year anywhere", () => {
    // How a year is to be written is explained by one that no such plan begins with.
    const explained = (shown: string): string => shown.replace(/（令和元年度は(?:2019|R1)）/g, "");
    expect(shownTexts(bed).filter((shown) => YEAR.test(explained(shown)))).toEqual([]);
    expect(bed.valueOf(EVALUATION, OUTPUT, "判定の理由")).toBe("計画期間が未入力です");
  });

  it("judges nothing and says why, on the sheets and in the check alike", async () => {
    bed.type(ACTUALS, OUTPUT, "2年目", "120");
    bed.requests();
    const checked = await only();
    expect(bed.requests()).toBe(2);
    expect(checked.judgedYear).toBeNull();
    expect(checked.readings).toEqual([]);
    expect(checked.notices).toEqual([]);
    expect(new Set(checked.ratings.map(({ rating, reason }) => `${rating} ${reason ?? ""}`))).toEqual(
      new Set(["not-subject no-period"]),
    );
    expect(checked.findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ["first-year", "warning", { id: "first-year-blank-filled", words: { count: 1 } }],
    ]);
    const written = await writeCheckResult();
    expect(written.kind).toBe("written");
    expect(shownTexts(bed).some((text) => text.includes("判定年度は未定"))).toBe(true);
  });

  it("refuses an era year typed into the cell, and offers its number where one was pasted", async () => {
    expect(() => enterFirstYear(bed, "令和2")).toThrow("西暦4桁");
    const { row, column } = firstYearCell(bed);
    bed.workbook.paste(bed.table(ACTUALS).sheet, row, column, [["令和2"]]);
    const { findings } = await only();
    expect(findings).toMatchObject([{ rule: "first-year", before: "令和2", after: 2020 }]);
    expect(await applyFindings(findings)).toMatchObject({ kind: "applied", count: 1 });
    expect(bed.table(ACTUALS).sheet.cell(row, column).value).toBe(2020);
    expect(await undoApplied()).toMatchObject({ kind: "restored", count: 1 });
    expect(bed.table(ACTUALS).sheet.cell(row, column).value).toBe("令和2");
  });

  it("reads, judges and names the years once the first one is entered", async () => {
    enterFirstYear(bed, "2020");
    expect(bed.valueOf(ACTUALS, OUTPUT, "入力状況")).toBe("済");
    bed.type(ACTUALS, OUTPUT, "3年目", "130");
    bed.type(ACTUALS, "certified-farmers", "4年目 状態", "未公表");
    const checked = await only();
    // The latest year with a value, until staff choose another one.
    expect(checked.judgedYear).toBe(2022);
    expect(checked.plan.period).toEqual({ startYear: 2020, endYear: 2024, basis: "entered" });
    expect(checked.findings.filter(({ rule }) => rule === "first-year")).toEqual([]);
    expect(
      checked.readings.filter(({ raw }) => raw !== "").map(({ rowKey, year, raw }) => [rowKey, year, raw]),
    ).toEqual([
      [OUTPUT, 2021, 120],
      [OUTPUT, 2022, 130],
    ]);
    expect(checked.ratings.find(({ rowKey }) => rowKey === OUTPUT)).toMatchObject({
      usedYear: 2022,
      value: 130,
      rating: "not-subject",
      reason: "no-baseline-and-target",
    });
    expect(bed.valueOf(EVALUATION, OUTPUT, "使用値の年度")).toBe("R4");
    expect(bed.valueOf(EVALUATION, OUTPUT, "使用値")).toBe(130);
    const texts = shownTexts(bed);
    expect(texts).toContain("令和2年度（R2）");
    expect(texts).toContain("令和2年度～令和6年度");
    // Without any target there is still nothing to rate.
    expect(texts).toContain("八戸市 第2期総合戦略\u3000第1期からの見直し（案）");
  });

  it("finds every entry again after inserted rows and columns", async () => {
    const { sheet } = bed.table(ACTUALS);
    sheet.insertRows(0, 2);
    sheet.insertColumns(9, 1);
    const { readings, plan: read } = await only();
    expect(read.period?.startYear).toBe(2020);
    expect(readings.filter(({ raw }) => raw !== "")).toHaveLength(2);
  });

  it("makes a summary with ratings once staff have entered targets", async () => {
    const entered: readonly (readonly [string, string])[] = [
      ["単位", "億円"],
      ["方向", "増加"],
      ["期間種別", "年度計"],
      ["集計", "単年"],
      ["目標の種類", "到達"],
      ["達成条件", "≧"],
      ["当初値", "100.5"],
      ["当初値の年度", "R1"],
      ["目標値", "150"],
      ["目標年度", "R6"],
    ];
    for (const [heading, typed] of entered) bed.type(REGISTER, OUTPUT, heading, typed);
    // 59.6 % of the way after 60 % of the time.
    expect(bed.valueOf(EVALUATION, OUTPUT, "自動判定")).toBe("△ やや遅れ");
    // The paper made before stays as it is, with staff's changes to it; they are told.
    bed.requests();
    expect(await makeCouncilSummary()).toMatchObject({ kind: "refreshed", changed: 0, couldRate: true });
    expect(bed.requests()).toBeLessThanOrEqual(3);
    bed.workbook.deleteSheet(bed.sheet("議会要約"));
    expect(await makeCouncilSummary()).toMatchObject({ kind: "made" });
    expect(bed.requests()).toBeLessThanOrEqual(3);
    const texts = shownTexts(bed);
    expect(texts.some((text) => text.startsWith("八戸市 第2期総合戦略 進捗状況報告（令和4年度実績"))).toBe(
      true,
    );
    expect(texts).toContain(`${OUTPUT_NAME}（億円）`);
    expect(texts).toContain("130\n（R4）");
    expect(texts).toContain("100.5\n（R1）");
    // Made again it stays a paper with ratings.
    expect(await makeCouncilSummary()).toMatchObject({ kind: "refreshed", changed: 0, couldRate: false });
  });

  it("takes comments of a year by its place", async () => {
    const goal = plan.goals[0]?.id ?? "";
    bed.type("評価コメント_hachinohe_2", `${goal}/3年目`, "委員意見", "よく進んでいる。");
    await makeCouncilSummary();
    expect(shownTexts(bed).some((text) => text.includes("よく進んでいる。") && text.startsWith("【"))).toBe(
      true,
    );
  });
});

it("takes the years when inserting, as many as are given, in three requests", async () => {
  const bed = await openBed();
  try {
    expect(await insertPlan(hachinohe(), { firstYear: 2020, yearCount: 4 })).toMatchObject({
      kind: "inserted",
    });
    expect(bed.requests()).toBeLessThanOrEqual(3);
    bed.type(ACTUALS, OUTPUT, "4年目", "120");
    expect(() => bed.type(ACTUALS, OUTPUT, "5年目", "120")).toThrow("5年目");
    expect(await only()).toMatchObject({ judgedYear: 2023, plan: { period: { endYear: 2023 } } });
    // A sheet made again beside the others has as many years as they have.
    bed.workbook.deleteSheet(bed.table(ACTUALS).sheet);
    expect(await insertPlan(hachinohe(), { yearCount: 6 })).toMatchObject({ kind: "inserted" });
    bed.type(ACTUALS, OUTPUT, "4年目", "130");
    expect(() => bed.type(ACTUALS, OUTPUT, "5年目", "130")).toThrow("5年目");
    expect(await only()).toMatchObject({ judgedYear: 2023, plan: { period: { endYear: 2023 } } });
  } finally {
    bed.close();
  }
});
