import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import kitamoto from "../../seeds/kitamoto-2.json";
import { check } from "../../src/headless/check";
import { workbook } from "../../src/headless/workbook";
import { openXlsx } from "../../src/local-excel";
import type { Printed } from "./run-program";
import { runProgram } from "./run-program";

const folder = mkdtempSync(join(tmpdir(), "machi-kpi-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const entriesFile = (entries: unknown): string => {
  const path = at("entries.json");
  writeFileSync(path, JSON.stringify(entries));
  return path;
};

describe("entries as people type them", () => {
  const ENTRIES = [
    { indicator: "65歳健康寿命", breakdown: "男性", year: "R6", value: "１９．５年" },
    { indicator: "25歳から34歳までの女性の社会増減", year: "R6", value: "▲40" },
    { indicator: "安全で安らげるまちなみとなっていると思う市民の割合", year: "R6", value: "38.2％" },
    { indicator: "出生数", year: "R6", value: "abc" },
    { indicator: "就業者一人あたり市内純生産", year: "R6", value: "4315" },
    { indicator: "市内有効求人倍率", year: "R6", status: "未公表" },
    { indicator: "AI・RPA等のデジタル技術を活用した件数", year: "R6", value: "未公表" },
    {
      indicator: "地域に学習の機会と場がある児童・生徒の割合",
      breakdown: "児童",
      year: "R6",
      value: { raw: "=1+1" },
    },
  ];
  let printed: Printed;
  const file = at("typed.xlsx");

  beforeAll(async () => {
    const made = await runProgram(
      workbook,
      ...[
        "--plan",
        "kitamoto-2",
        "--entries",
        entriesFile(ENTRIES),
        "--year",
        "R6",
        "--check",
        "--summary",
        "--out",
        file,
      ],
    );
    printed = made.printed;
  });

  const reading = (indicator: string, breakdown: string | null = null) =>
    printed.readings.find((r) => r.indicator === indicator && r.breakdown === breakdown && r.year === "R6");
  const findings = (indicator: string, breakdown: string | null = null) =>
    printed.findings
      .filter((f) => f.indicator === indicator && f.breakdown === breakdown && f.year === "R6")
      .map((f) => [f.rule, f.severity, f.cell, f.before, f.after]);

  test("readings", () => {
    expect(reading("65歳健康寿命", "男性")).toMatchObject({
      raw: "１９．５年",
      kind: "number",
      value: 19.5,
      unit: "年",
    });
    expect(reading("25歳から34歳までの女性の社会増減")).toMatchObject({
      raw: "▲40",
      kind: "number",
      value: -40,
    });
    expect(reading("安全で安らげるまちなみとなっていると思う市民の割合")).toMatchObject({
      kind: "number",
      value: 38.2,
    });
    expect(reading("出生数")).toMatchObject({ raw: "abc", kind: "unreadable", value: null });
    expect(reading("就業者一人あたり市内純生産")).toMatchObject({ raw: 4315, kind: "number", value: 4315 });
    expect(reading("市民参画手続きに参画した人数")).toMatchObject({
      raw: "",
      kind: "missing",
      missing: "blank",
    });
    expect(reading("市内有効求人倍率")).toMatchObject({ raw: "", kind: "missing", missing: "未公表" });
    expect(reading("AI・RPA等のデジタル技術を活用した件数")).toMatchObject({
      raw: "未公表",
      kind: "missing",
      missing: "未公表",
    });
    expect(printed.readings).toHaveLength(68);
  });

  test("findings in the right cells", () => {
    expect(findings("65歳健康寿命", "男性")).toEqual([["stored-as-text", "info", "K10", "１９．５年", 19.5]]);
    expect(findings("65歳健康寿命", "女性")).toEqual([
      ["missing", "warning", "K11", null, null],
      ["breakdown-incomplete", "warning", "K11", null, null],
    ]);
    expect(findings("25歳から34歳までの女性の社会増減")).toEqual([
      ["stored-as-text", "info", "K7", "▲40", -40],
    ]);
    expect(findings("出生数")).toEqual([["unreadable", "error", "K9", "abc", null]]);
    expect(findings("就業者一人あたり市内純生産")).toEqual([["scale", "warning", "K4", 4315, 431.5]]);
    expect(findings("市民参画手続きに参画した人数")).toEqual([["missing", "warning", "K18", null, null]]);
    expect(findings("市内有効求人倍率")).toEqual([["missing", "info", "K5", null, null]]);
  });

  test("only real numbers are rated", () => {
    const rating = (indicator: string) => printed.ratings.find((r) => r.indicator === indicator);
    expect(rating("25歳から34歳までの女性の社会増減")).toMatchObject({ rating: "？ 確認待ち", value: null });
    expect(rating("就業者一人あたり市内純生産")).toMatchObject({
      rating: "◎ 達成",
      usedYear: "R6",
      value: 4315,
      met: true,
    });
    expect(rating("市内有効求人倍率")).toMatchObject({ rating: "… 実績待ち", usedYear: null });
  });

  test("the file keeps what was typed", async () => {
    const saved = await openXlsx(readFileSync(file));
    const sheet = saved.sheetByName("実績入力");
    const cell = (row: number) => sheet?.cell(row - 1, 10);
    expect(cell(10)?.value).toBe("１９．５年");
    expect(cell(7)?.value).toBe("▲40");
    expect(cell(9)?.value).toBe("abc");
    expect(cell(4)?.value).toBe(4315);
    expect(cell(18)?.value).toBe("");
    expect(cell(16)).toMatchObject({ value: "=1+1", formula: null });
    expect(sheet?.cell(4, 14).value).toBe("未公表");
  });

  test("every command needs at most three requests", () => {
    expect(printed.commands.map(({ command }) => command)).toEqual(["insert", "check", "summary"]);
    expect(Math.max(...printed.commands.map(({ requests }) => requests))).toBeLessThanOrEqual(3);
  });

  test("checking the saved file says the same, and an error means exit code 1", async () => {
    const again = await runProgram(check, file);
    expect(again.code).toBe(1);
    expect(again.printed.readings).toEqual(printed.readings);
    expect(again.printed.findings).toEqual(printed.findings);
    expect(again.printed.ratings).toEqual(printed.ratings);
  });
});

test("a workbook without errors is checked with exit code 0", async () => {
  const file = at("empty.xlsx");
  expect((await runProgram(workbook, "--plan", "kitamoto-2", "--out", file)).printed.sheets).toEqual([
    "表紙・出典",
    "体系図",
    "指標台帳",
    "実績入力",
    "評価コメント",
    "進捗評価",
    "評価基準の比較",
  ]);
  expect((await runProgram(check, file)).code).toBe(0);
});

describe("--direct", () => {
  it("writes the file without a single request, and the check reads it", async () => {
    const out = at("direct.xlsx");
    const { code, printed } = await runProgram(
      workbook,
      ...["--plan", "kitamoto-2", "--year", "R6", "--summary", "--direct", "--out", out],
      ...["--entries", entriesFile([{ indicator: "出生数", year: "R6", value: "345" }])],
    );
    expect(code).toBe(0);
    expect(printed).toMatchObject({ plan: "kitamoto-2", requests: 0, commands: [] });
    expect(printed.sheets).toContain("議会要約");
    const checked = await runProgram(check, out);
    expect(checked.printed.ratings.find(({ indicator }) => indicator === "出生数")).toMatchObject({
      usedYear: "R6",
      value: 345,
    });
  });
});

describe("bad input: one clear line, nothing written", () => {
  const out = at("never.xlsx");
  const broken = at("broken.json");
  beforeAll(() => {
    writeFileSync(broken, JSON.stringify({ ...kitamoto, indicators: 0, period: 3 }));
    writeFileSync(at("no.json"), "[{");
  });

  test.each<readonly [string, readonly string[], RegExp]>([
    [
      "unknown plan",
      ["--plan", "aomori-1", "--out", out],
      /^計画「aomori-1」はありません。使える計画: .*kitamoto-2/,
    ],
    [
      "broken plan file",
      ["--plan-file", broken, "--out", out],
      /period: .*を書く欄に、.*が書かれています。 \/ indicators: 一覧［…］を書く欄に、/,
    ],
    ["another id than the file's", ["--plan", "x", "--plan-file", broken, "--out", out], /indicators/],
    [
      "entries file that is no JSON",
      ["--plan", "kitamoto-2", "--entries", at("no.json"), "--out", out],
      /JSONとして読み取れません/,
    ],
    [
      "no entries file",
      ["--plan", "kitamoto-2", "--entries", at("gone.json"), "--out", out],
      /gone\.json を開けません/,
    ],
    [
      "year outside the plan",
      ["--plan", "kitamoto-2", "--year", "R8", "--out", out],
      /^--year R8 は計画 kitamoto-2 の年度にありません/,
    ],
    [
      "unknown profile",
      ["--plan", "kitamoto-2", "--profile", "x", "--out", out],
      /^評価基準「x」はありません。使える評価基準: plan-pace/,
    ],
    ["folder that is not there", ["--plan", "kitamoto-2", "--out", at("gone/a.xlsx")], /に書き込めません/],
    ["no output", ["--plan", "kitamoto-2"], /^--out を指定してください/],
    ["no plan", ["--out", out], /^--plan か --plan-file を指定してください/],
    ["unknown option", ["--colour", "--out", out], /colour/],
  ])("%s", async (_name, args, message) => {
    await expect(workbook(args)).rejects.toMatchObject({
      name: "UsageError",
      message: expect.stringMatching(message),
    });
    expect(existsSync(out)).toBe(false);
  });

  test("a status that is not in the list is refused as Excel refuses it", async () => {
    const entries = entriesFile([{ indicator: "出生数", year: "R6", value: "1", status: "たぶん" }]);
    await expect(
      workbook(["--plan", "kitamoto-2", "--entries", entries, "--out", out]),
    ).rejects.toMatchObject({
      name: "UsageError",
      message: expect.stringMatching(/^実績ファイルの1件目をExcelが受け付けません/),
    });
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ["no such file", "gone.xlsx"],
    ["not a workbook", "no.json"],
  ])("check: %s", async (_name, file) => {
    await expect(check([at(file)])).rejects.toMatchObject({ name: "UsageError" });
  });

  test("from the command line: exit code 2 and one line on stderr", () => {
    const tsx = join(__dirname, "../../node_modules/tsx/dist/cli.mjs");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [tsx, join(__dirname, "../../src/headless/workbook.ts"), "--plan", "nowhere", "--out", out],
      { encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
