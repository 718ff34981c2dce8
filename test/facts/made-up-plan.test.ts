import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlanFile } from "../../src/headless/known-plans";
import { workbook } from "../../src/headless/workbook";
import { openXlsx } from "../../src/local-excel";
import type { ModelWorkbook } from "../../src/local-excel";
import type { Printed } from "../headless/run-program";
import { runProgram } from "../headless/run-program";
import { inventedTexts } from "./invented";
import { missingFacts } from "./missing-facts";
import { planFacts } from "./plan-facts";
import { workbookRows } from "./workbook-rows";

/** Of a town that does not exist, with everything a plan file can hold. */
const WHOLE = join(__dirname, "../fixtures/made-up/mihari-3.json");
/** The same town's, with what the first excludes: no period, no measures, levels by their usual names. */
const YEARS_UNKNOWN = join(__dirname, "../fixtures/made-up/mihari-years-unknown.json");

const folder = mkdtempSync(join(tmpdir(), "machi-kpi-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** A plan file's workbook as the runner makes it by the add-in's own commands, saved and opened again. */
const run = async (...args: readonly string[]): Promise<{ printed: Printed; made: ModelWorkbook }> => {
  const out = at("made.xlsx");
  const { printed } = await runProgram(workbook, ...args, "--out", out);
  return { printed, made: await openXlsx(readFileSync(out)) };
};

/** #N/A is how a chart is told to draw nothing; any other error is one. */
const errorsIn = (made: ModelWorkbook): readonly string[] =>
  made.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ row, column, cell: { value } }) =>
      typeof value === "object" && value.error !== "#N/A"
        ? [`${sheet.name} ${row + 1} ${column + 1}: ${value.error}`]
        : [],
    ),
  );

describe("a sixth plan needs only a JSON file: one with everything", () => {
  const plan = readPlanFile(WHOLE);
  let printed: Printed;
  let made: ModelWorkbook;

  beforeAll(async () => {
    const entries = at("entries.json");
    writeFileSync(
      entries,
      JSON.stringify([
        { indicator: "観光入込客数（延べ）", year: "R6", value: "140" },
        { indicator: "65歳健康寿命", breakdown: "男性", year: "R6", value: "18.9" },
        { indicator: "オンライン申請の割合", year: "R6", value: "30%" },
      ]),
    );
    ({ printed, made } = await run(
      ...["--plan-file", WHOLE, "--entries", entries, "--year", "R6", "--check", "--summary"],
    ));
  });

  test("every sheet there is material for", () => {
    expect(printed.sheets).toEqual([
      "表紙・出典",
      "体系図",
      "体系図（前の期）",
      "新旧対照表",
      "新旧対照の集計",
      "対応表",
      "人口ビジョン",
      "体系図（実績報告）",
      "実績集",
      "出来事一覧",
      "実績の推移・内訳",
      "指標台帳",
      "実績入力",
      "評価コメント",
      "進捗評価",
      "評価基準の比較",
      "議会要約",
    ]);
  });

  test("every command needs at most three requests", () => {
    expect(printed.commands.map(({ command }) => command)).toEqual(["insert", "check", "summary"]);
    expect(Math.max(...printed.commands.map(({ requests }) => requests))).toBeLessThanOrEqual(3);
  });

  test("every fact stands in a cell to the letter, and besides only what was entered", () => {
    const rows = workbookRows(made).filter(({ sheet }) => sheet !== "議会要約");
    expect(missingFacts(planFacts(plan), rows)).toEqual([]);
    expect(inventedTexts(plan, made)).toEqual([
      "実績入力 令和6年度（R6）: 18.9",
      "実績入力 令和6年度（R6）: 140",
    ]);
  });

  test("no formula comes to an error", () => {
    expect(errorsIn(made)).toEqual([]);
  });

  test("what is entered is rated: a figure, a breakdown, a share", () => {
    const rated = (indicator: string, breakdown: string | null) =>
      printed.ratings.find((rating) => rating.indicator === indicator && rating.breakdown === breakdown);
    expect(rated("観光入込客数（延べ）", null)).toMatchObject({ usedYear: "R6", value: 140, met: false });
    expect(rated("65歳健康寿命", "男性")).toMatchObject({ usedYear: "R6", value: 18.9, met: true });
    expect(rated("オンライン申請の割合", null)).toMatchObject({ usedYear: "R6", value: 30, met: false });
    expect(rated("関係人口", null)).toMatchObject({ usedYear: null, value: null, met: null });
  });
});

describe("one whose document states no years", () => {
  test("gets so many years to be entered, with all its facts and no errors", async () => {
    const { printed, made } = await run("--plan-file", YEARS_UNKNOWN);
    expect(printed.sheets).toEqual([
      "表紙・出典",
      "体系図",
      "指標台帳",
      "実績入力",
      "評価コメント",
      "進捗評価",
      "評価基準の比較",
    ]);
    expect(printed.commands.map(({ requests }) => requests <= 3)).toEqual([true]);
    const plan = readPlanFile(YEARS_UNKNOWN);
    expect(missingFacts(planFacts(plan), workbookRows(made))).toEqual([]);
    expect(inventedTexts(plan, made)).toEqual([]);
    expect(errorsIn(made)).toEqual([]);
  });
});
