import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyFindings } from "../../src/commands/apply-findings";
import type { CheckedPlan } from "../../src/commands/check-entries";
import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { ratingCode } from "../../src/evaluation/ratings";
import { loadPlan } from "../../src/plan/load-plan";
import type { Plan } from "../../src/plan/plan";
import type { Bed } from "../support/local-excel-bed";
import { openBed } from "../support/local-excel-bed";

const ninohe = (): Plan =>
  loadPlan(JSON.parse(readFileSync(join(__dirname, "../../seeds/ninohe-comprehensive-late.json"), "utf8")));

const REGISTER = "指標台帳_ninohe_comprehensive_late";
const ACTUALS = "実績入力_ninohe_comprehensive_late";
const EVALUATION = "進捗評価_ninohe_comprehensive_late";
const R5 = "令和5年度（R5）";
const R6 = "令和6年度（R6）";

const only = async (): Promise<CheckedPlan> => {
  const outcome = await checkEntries();
  const plan = outcome.kind === "checked" ? outcome.plans[0] : undefined;
  if (!plan) throw new Error(JSON.stringify(outcome));
  return plan;
};

/** What staff type into a row of 指標台帳, and into 実績入力 for 令和6年度. */
type Typed = Readonly<Record<string, string>> & { readonly R6?: string };

const CASES: readonly (readonly [
  name: string,
  typed: Typed,
  expected: { readonly rating: string; readonly reason: string | null; readonly shown?: string },
])[] = [
  [
    "a number to reach",
    {
      単位: "人",
      方向: "増加",
      当初値: "100",
      目標値: "200",
      当初値の年度: "R2",
      目標年度: "R7",
      小数桁: "0",
      R6: "190",
    },
    { rating: "on-track", reason: null },
  ],
  [
    "less is better",
    { 単位: "件", 方向: "減少", 当初値: "50", 目標値: "30", R6: "29" },
    { rating: "achieved", reason: null },
  ],
  [
    "a percentage",
    { 単位: "%", 方向: "増加", 当初値: "50%", 目標値: "60%", 下限: "0%", 上限: "100%", R6: "52.5%" },
    { rating: "behind", reason: null },
  ],
  [
    "beyond a bound",
    { 単位: "%", 方向: "増加", 当初値: "50%", 目標値: "60%", 上限: "100%", R6: "101%" },
    { rating: "unconfirmed", reason: "out-of-bounds" },
  ],
  [
    "only a direction",
    { 単位: "人", 方向: "増加", 当初値: "100", 目標の種類: "方向", R6: "101" },
    { rating: "improved", reason: null },
  ],
  [
    "to be kept",
    { 単位: "人", 方向: "維持", 当初値: "0", 目標値: "0", 達成条件: "≦", R6: "0" },
    { rating: "achieved", reason: null },
  ],
  ["nothing", { R6: "10" }, { rating: "not-subject", reason: "no-baseline-and-target" }],
  [
    "a target without direction",
    { 単位: "人", 当初値: "100", 目標値: "200", R6: "150" },
    { rating: "not-subject", reason: "no-direction" },
  ],
];

describe("definitions completed by staff on 指標台帳", () => {
  let bed: Bed;
  const plan = ninohe();
  const keys = plan.indicators.map(({ rows }) => rows[0].key);
  const keyOf = (i: number): string => keys[i] ?? "";

  beforeAll(async () => {
    bed = await openBed();
    await insertPlan(plan, { judgedYear: 2024 });
    expect(bed.requests()).toBeLessThanOrEqual(3);
    CASES.forEach(([, { R6: value, ...typed }], i) => {
      for (const [heading, text] of Object.entries(typed)) bed.type(REGISTER, keyOf(i), heading, text);
      if (value !== undefined) bed.type(ACTUALS, keyOf(i), R6, value);
    });
  });
  afterAll(() => bed.close());

  it("are what the check rates by", async () => {
    const { ratings, findings } = await only();
    expect(
      CASES.map(([name], i) => {
        const found = ratings.find(({ rowKey }) => rowKey === keyOf(i));
        return [name, found?.rating, found?.reason];
      }),
    ).toEqual(CASES.map(([name, , { rating, reason }]) => [name, rating, reason]));
    expect(findings.filter(({ rule }) => rule.startsWith("definition"))).toEqual([]);
  });

  it("are what the formulas rate by, alike", async () => {
    const { ratings } = await only();
    for (const { rowKey, rating } of ratings)
      expect([rowKey, bed.valueOf(EVALUATION, rowKey, "判定コード")]).toEqual([rowKey, ratingCode(rating)]);
    expect(bed.valueOf(EVALUATION, keyOf(7), "判定の理由")).toBe("目標値の方向（増加・減少）がありません");
    expect(bed.valueOf(EVALUATION, keyOf(2), "単位")).toBe("%");
    expect(bed.valueOf(ACTUALS, keyOf(3), "入力状況")).toBe("範囲外");
    expect(bed.valueOf(ACTUALS, keyOf(0), "入力状況")).toBe("済");
  });

  it("give readings and findings their unit, decimals and bounds", async () => {
    bed.type(ACTUALS, keyOf(0), R5, "12.5");
    bed.type(ACTUALS, keyOf(1), R5, "340世帯");
    const { readings, findings } = await only();
    expect(readings.find(({ rowKey, year }) => rowKey === keyOf(2) && year === 2024)).toMatchObject({
      unit: "%",
      reading: { kind: "number", value: 52.5 },
    });
    const said = (key: string): readonly string[] =>
      findings
        .filter(({ rowKey, year }) => rowKey === key && year !== null && year > 2022)
        .map(({ rule }) => rule);
    expect(said(keyOf(0))).toContain("decimals");
    expect(said(keyOf(1))).toContain("unit");
    expect(said(keyOf(3))).toContain("out-of-bounds");
    bed.type(ACTUALS, keyOf(0), R5, "");
    bed.type(ACTUALS, keyOf(1), R5, "");
  });

  it("give a finding the department of 指標台帳 where 実績入力 names none", async () => {
    const departmentOf = async (key: string): Promise<string | undefined> =>
      (await only()).findings.find(({ rule, rowKey }) => rule === "unit" && rowKey === key)?.department;
    bed.type(ACTUALS, keyOf(1), R5, "340世帯");
    expect(await departmentOf(keyOf(1))).toBe("");
    bed.type(REGISTER, keyOf(1), "担当課", "総務課");
    expect(await departmentOf(keyOf(1))).toBe("総務課");
    bed.type(ACTUALS, keyOf(1), "担当課", "福祉課");
    expect(await departmentOf(keyOf(1))).toBe("福祉課");
    bed.type(ACTUALS, keyOf(1), R5, "");
  });

  it("show computed numbers with separators, percentages as such, and leave typed cells alone", async () => {
    bed.type(REGISTER, keyOf(0), "当初値", "23150");
    bed.type(REGISTER, keyOf(4), "当初値", "1234.5");
    bed.type(ACTUALS, keyOf(0), R6, "23900");
    expect([
      bed.shownOf(EVALUATION, keyOf(0), "当初値"),
      bed.shownOf(EVALUATION, keyOf(0), R6),
      bed.shownOf(EVALUATION, keyOf(2), "当初値"),
      bed.shownOf(EVALUATION, keyOf(4), "当初値"),
      bed.shownOf(ACTUALS, keyOf(0), "当初値"),
      bed.shownOf(ACTUALS, keyOf(0), R6),
    ]).toEqual(["23,150", "23,900", "50.0%", "1,234.5", "23,150", "23900"]);
    bed.type(REGISTER, keyOf(0), "当初値", "100");
    bed.type(REGISTER, keyOf(4), "当初値", "100");
    bed.type(ACTUALS, keyOf(0), R6, "190");
  });

  it("that cannot be used are offered in a form that can", async () => {
    const paste = (key: string, heading: string, value: string | number): void => {
      const { box, sheet } = bed.table(REGISTER);
      const columns = Array.from({ length: box.columns }, (_, c) => box.column + c);
      const column = columns.find((c) => sheet.cell(box.row, c).value === heading) ?? 0;
      const rows = Array.from({ length: box.rows }, (_, r) => box.row + r);
      const row = rows.find((r) => sheet.cell(r, box.column).value === key) ?? 0;
      bed.workbook.paste(sheet, row, column, [[value]]);
    };
    paste(keyOf(0), "目標値", "200人");
    paste(keyOf(0), "当初値の年度", "令和　二年度");
    paste(keyOf(1), "方向", "へらす");
    const { findings } = await only();
    const unusable = findings.filter(({ rule }) => rule === "definition-unusable");
    expect(unusable.map(({ rowKey, about, before, after }) => [rowKey, about, before, after])).toEqual(
      expect.arrayContaining([
        [keyOf(0), "目標値", "200人", 200],
        [keyOf(0), "当初値の年度", "令和　二年度", "R2"],
        [keyOf(1), "方向", "へらす", null],
      ]),
    );
    const rated = async (): Promise<unknown> =>
      (await only()).ratings.find(({ rowKey }) => rowKey === keyOf(0))?.reason;
    expect(await rated()).toBe("no-target");
    expect(await applyFindings(unusable.filter(({ after }) => after !== null))).toMatchObject({ count: 2 });
    expect(bed.valueOf(REGISTER, keyOf(0), "目標値")).toBe(200);
    expect(await rated()).toBeNull();
    const { ratings } = await only();
    for (const { rowKey, rating } of ratings)
      expect([rowKey, bed.valueOf(EVALUATION, rowKey, "判定コード")]).toEqual([rowKey, ratingCode(rating)]);
  });
});
