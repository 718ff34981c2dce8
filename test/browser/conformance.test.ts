import { readFile } from "node:fs/promises";
import type { Download } from "playwright-core";
import { automaticCases, allCases } from "../../src/conformance/cases/all-cases";
import { PageBed } from "./page-bed";

let bed: PageBed;

beforeAll(async () => {
  bed = await PageBed.open({ path: "/?pane=conformance", ready: "button" });
});
afterAll(() => bed.close());

const saved = async (label: string): Promise<Download> => {
  const [download] = await Promise.all([bed.page.waitForEvent("download"), bed.paneButton(label)]);
  return download;
};
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), "utf8");
const casesWith = (verdict: string): Promise<readonly (string | null)[]> =>
  bed.pane
    .locator(`tr[data-verdict="${verdict}"]`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-case")));

test("every case runs to the end in a real browser, and the tables can be taken away", async () => {
  await bed.paneButton("すべて実行");
  await bed.pane.getByText(`${automaticCases.length}件を実行しました。`).waitFor({ timeout: 150_000 });
  expect(await casesWith("differs")).toEqual(["table.rows-add-beside", "table.sorted-sheet-reference"]);
  expect(await casesWith("not-run")).toEqual([]);
  expect((await casesWith("match")).length).toBe(automaticCases.length - 8);
  expect(await bed.page.evaluate(() => window.localExcel.workbook.sheets.map(({ name }) => name))).toEqual([
    "Sheet1",
  ]);

  const csv = await saved("表をCSVで保存");
  expect(csv.suggestedFilename()).toMatch(/^excel-conformance-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = (await textOf(csv)).split("\r\n");
  expect(lines[0]?.startsWith('\uFEFF"id","area","title"')).toBe(true);
  expect(lines).toHaveLength(allCases.length + 2);
  expect(lines.find((line) => line.startsWith('"entry.month-day"'))).toContain('"match"');

  const report: unknown = JSON.parse(await textOf(await saved("表をJSONで保存")));
  expect(report).toMatchObject({
    diagnostics: { host: "Excel", platform: "OfficeOnline", displayLanguage: "ja-JP" },
    results: expect.arrayContaining([expect.objectContaining({ id: "request.floor", verdict: "match" })]),
  });
  expect(bed.errors).toEqual([]);
  expect(bed.strayed).toEqual([]);
  // Some 280 cases, each on a sheet of its own that the grid shows.
}, 180_000);

test("what a person types is read back and judged", async () => {
  const row = bed.pane.locator('tr[data-case="by-hand.pasting"]');
  await row.getByRole("button", { name: "準備する" }).click();
  await bed.pane.getByText("準備できました。").waitFor();
  await bed.clickCell(1, 1);
  await bed.pasteText("一覧にない");
  await row.getByRole("button", { name: "読み取る" }).click();
  await bed.pane.locator('tr[data-case="by-hand.pasting"][data-verdict="passed"]').waitFor();
  await row.getByRole("button", { name: "片付ける" }).click();
  await bed.page.waitForFunction(() => window.localExcel.workbook.sheets.length === 1);
  expect(bed.errors).toEqual([]);
});
