import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../src/headless/check";
import { workbook } from "../../src/headless/workbook";
import { runProgram } from "./run-program";

const folder = mkdtempSync(join(tmpdir(), "machi-kpi-"));
const out = join(folder, "no-indicators.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

const NOTE = "「二戸市 第2期総合戦略」は、指標がないため確認の対象外です。\n";
const NOTHING = { plan: "ninohe-2", readings: [], findings: [], ratings: [] };

test.each([
  ["through Office.js", []],
  ["written directly", ["--direct"]],
])("a plan without indicators is made all the same with --check, and a note says so: %s", async (_, how) => {
  rmSync(out, { force: true });
  const args = ["--plan", "ninohe-2", "--check", ...how, "--out", out];
  const { code, printed, said } = await runProgram(workbook, ...args);
  expect([code, said]).toEqual([0, NOTE]);
  expect(printed).toMatchObject(NOTHING);
  expect(existsSync(out)).toBe(true);
});

test.each([
  ["through Office.js", ["--csv", join(folder, "none.csv")], ["公表用データ"]],
  ["written directly", ["--direct"], []],
])("what a report has no material for is left out with a note each: %s", async (_, how, further) => {
  const args = ["--plan", "hachinohe-mayor-1", "--charts", "--assessment", ...how, "--out", out];
  const { code, printed, said } = await runProgram(workbook, ...args);
  expect(code).toBe(0);
  expect(said.trimEnd().split("\n")).toEqual([
    "「八戸市 市政1期目の取り組み」には目標がないため、施策評価シートは作っていません。",
    "「八戸市 市政1期目の取り組み」には指標がないため、グラフは作っていません。",
    ...further.map((name) => `「八戸市 市政1期目の取り組み」には指標がないため、${name}は作っていません。`),
  ]);
  expect(printed.sheets).toEqual(["表紙・出典", "体系図", "実績集", "出来事一覧", "実績の推移・内訳"]);
  expect(existsSync(join(folder, "none.csv"))).toBe(false);
});

test("its workbook is checked with exit code 0 and the same note", async () => {
  await runProgram(workbook, "--plan", "ninohe-2", "--direct", "--out", out);
  const { code, printed, said } = await runProgram(check, out);
  expect([code, said]).toEqual([0, NOTE]);
  expect(printed).toMatchObject(NOTHING);
});
