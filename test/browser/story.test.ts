import { readFile } from "node:fs/promises";
import { openXlsx } from "../../src/local-excel";
import { PageBed } from "./page-bed";

/** Where 実績入力 of this plan takes its first values: the row of 就業者一人あたり市内純生産, 令和4年度. */
const FIRST_VALUE = { row: 3, column: 8 } as const;

let bed: PageBed;

beforeAll(async () => {
  bed = await PageBed.open();
});
afterAll(() => bed.close());

test("insert → type → check → fix → summary → download, in twelve clicks at most", async () => {
  await bed.paneButton("計画を挿入する");
  await bed.paneButton("挿入する");
  await bed.pane.getByText("入力チェックに進んでください").waitFor();

  await bed.paneButton("実績入力を開く");
  await bed.page.waitForFunction(() => window.localExcel.workbook.activeSheet.name === "実績入力");
  await bed.settled();
  await bed.clickCell(FIRST_VALUE.row, FIRST_VALUE.column);
  await bed.type("433.2");
  await bed.type("1.19倍");
  expect(await bed.cell(FIRST_VALUE.row, FIRST_VALUE.column)).toMatchObject({ value: 433.2 });
  expect(await bed.cell(FIRST_VALUE.row + 1, FIRST_VALUE.column)).toMatchObject({ value: "1.19倍" });

  await bed.paneButton("入力チェックへ");
  await bed.paneButton("チェックする");
  await bed.pane.getByText("1.19倍").first().waitFor();
  await bed.paneButton("適用");
  await bed.pane.getByText("1か所に書き込みました。").waitFor();
  expect(await bed.cell(FIRST_VALUE.row + 1, FIRST_VALUE.column)).toMatchObject({ value: 1.19 });

  await bed.pane.getByRole("tab", { name: "議会要約" }).click();
  await bed.paneButton("議会要約を作る");
  await bed.pane.getByText("「議会要約」を作りました。").waitFor();
  await bed.page.locator("[data-chart]").first().waitFor();

  const [download] = await Promise.all([bed.page.waitForEvent("download"), bed.ribbon(".xlsx で保存")]);
  const file = await openXlsx(new Uint8Array(await readFile(await download.path())));
  expect(download.suggestedFilename()).toBe("ブック1.xlsx");
  expect(file.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["実績入力", "進捗評価", "議会要約"]),
  );
  const entries = file.sheetByName("実績入力");
  expect(entries?.cell(FIRST_VALUE.row, FIRST_VALUE.column).value).toBe(433.2);
  expect(file.sheetByName("議会要約")?.charts.length).toBeGreaterThan(0);

  // 10 when this was written. Both ends: a counter that counts nothing must not pass.
  expect(bed.clicks).toBeLessThanOrEqual(12);
  expect(bed.clicks).toBeGreaterThanOrEqual(8);
  expect(bed.errors).toEqual([]);
  expect(bed.strayed).toEqual([]);
});

test("the example opens half filled; what is chosen from a list is typed, and charts follow", async () => {
  await bed.again();
  await bed.ribbon("例を開く");
  await bed.pane.getByText("北本市").first().waitFor({ timeout: 60_000 });
  await bed.ribbon("議会要約");
  await bed.paneButton("議会要約を作る");
  await bed.pane.getByText("「議会要約」を作りました。").waitFor();
  const chart = bed.page.locator("[data-chart]").first();
  const before = await chart.innerHTML();

  await bed.tab("進捗評価");
  await bed.clickCell(1, 2);
  await bed.page.keyboard.press("Alt+ArrowDown");
  await bed.page.locator(".list-choices").getByText("2023", { exact: true }).click();
  expect((await bed.cell(1, 2)).value).toBe(2023);
  await bed.tab("議会要約");
  await bed.page.waitForFunction((old) => document.querySelector("[data-chart]")?.innerHTML !== old, before);
});
