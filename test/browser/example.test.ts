import type { CellValue } from "../../src/local-excel";
import { PageBed } from "./page-bed";

let bed: PageBed;

beforeAll(async () => {
  bed = await PageBed.open();
  await bed.ribbon("例を開く");
  await bed.pane.getByText("北本市").first().waitFor({ timeout: 60_000 });
});
afterAll(() => bed.close());

/** Row of 実績入力's header, from 0, and columns of 指標名 and 内訳. */
const HEADER = 2;
const NAME = 2;
const BREAKDOWN = 3;

const filterOf = (column: string): Promise<void> =>
  bed.page.getByRole("button", { name: `${column}のフィルター`, exact: true }).click();

const shownNames = (): Promise<readonly CellValue[]> =>
  bed.page.evaluate(
    ([header, column]) => {
      const sheet = window.localExcel.workbook.activeSheet;
      const rows = Array.from({ length: 18 }, (_, index) => header + 1 + index);
      return rows.flatMap((row) => (sheet.rowHidden(row) ? [] : [sheet.cell(row, column).value]));
    },
    [HEADER, NAME] as const,
  );

test("the formula bar shows what is selected: by a click, by the add-in, on another sheet", async () => {
  await bed.tab("表紙・出典");
  await bed.settled();
  expect(await bed.formulaBar()).toBe("第2期北本市まち・ひと・しごと創生総合戦略（案）");
  await bed.tab("実績入力");
  await bed.clickCell(3, NAME);
  expect(await bed.formulaBar()).toBe("就業者一人あたり市内純生産");
  await bed.clickCell(0, 1);
  await bed.settled();
  expect(await bed.formulaBar()).toContain("実績入力");
});

test("a table is filtered and sorted from its header, and shows all again", async () => {
  await bed.tab("実績入力");
  const all = await shownNames();
  await filterOf("内訳");
  const panel = bed.page.getByRole("dialog");
  await panel.getByText("(すべて選択)").click();
  await panel.getByText("男性", { exact: true }).click();
  await panel.getByText("女性", { exact: true }).click();
  await panel.getByRole("button", { name: "適用" }).click();
  await bed.settled();
  expect(await shownNames()).toEqual(["65歳健康寿命", "65歳健康寿命"]);
  await filterOf("内訳");
  await bed.page.getByRole("menuitem", { name: "フィルターをクリア" }).click();
  await bed.settled();
  expect(await shownNames()).toEqual(all);
  await filterOf("指標名");
  await bed.page.getByRole("menuitem", { name: "昇順で並べ替え" }).click();
  await bed.settled();
  const sorted = await shownNames();
  expect(sorted).not.toEqual(all);
  expect([...sorted].sort()).toEqual([...all].sort());
});

test("the add-in finds its entries after rows and columns came in, and jumps to the cell by its key", async () => {
  await bed.cellMenu(HEADER + 2, NAME, "行の挿入");
  await bed.cellMenu(HEADER, BREAKDOWN, "列の挿入");
  await bed.ribbon("入力チェック");
  await bed.paneButton("チェックする");
  const finding = bed.pane.getByRole("listitem").filter({ hasText: "「1.26倍」" });
  await finding.getByRole("button", { name: /を選ぶ$/ }).click();
  await bed.page.waitForFunction(() => {
    const { sheet, box } = window.localExcel.workbook.selection;
    return sheet.cell(box.row, box.column).value === "1.26倍";
  });
  await bed.settled();
  expect(await bed.formulaBar()).toBe("1.26倍");
});

test("charts stand over frozen rows and columns too, and tell a value under the pointer", async () => {
  await bed.ribbon("議会要約");
  await bed.paneButton("議会要約を作る");
  await bed.pane.getByText("「議会要約」を作りました。").waitFor();
  const charts = bed.page.locator("[data-chart]");
  await charts.first().waitFor();
  const plain = await charts.count();
  const before = await charts.first().boundingBox();
  // A chart from row 1 on, frozen after row 5: a piece of it in either pane, at the same place together.
  await bed.page.evaluate(() => {
    const sheet = window.localExcel.workbook.activeSheet;
    const first = sheet.charts[0];
    if (first === undefined) throw new Error("The summary has no chart.");
    first.top = 20;
    sheet.frozen = { rows: 5, columns: 0 };
    sheet.setRowHeight(400, 1, 30);
  });
  await bed.page.waitForFunction((count) => document.querySelectorAll("[data-chart]").length > count, plain);
  const pieces = await bed.page
    .locator(`[data-chart="${await charts.first().getAttribute("data-chart")}"]`)
    .all();
  const [upper, lower] = await Promise.all(pieces.map((piece) => piece.boundingBox()));
  expect(pieces).toHaveLength(2);
  expect(upper?.x).toBeCloseTo(lower?.x ?? -1, 0);
  expect(upper?.y).toBeCloseTo(lower?.y ?? -1, 0);
  expect(upper?.width).toBeCloseTo(before?.width ?? -1, 0);

  // 後退 is drawn in red, once in either pane.
  const bar = await bed.page.locator('[data-chart] svg path[fill="#C9504C"]').last().boundingBox();
  if (bar === null) throw new Error("No bar was drawn.");
  await bed.page.mouse.move(bar.x + 10, bar.y + bar.height / 2, { steps: 3 });
  await bed.page.locator("[data-chart]").getByText("系列").first().waitFor();
});

test("a chart's title on グラフ is drawn as 指標台帳 has it now", async () => {
  await bed.ribbon("議会要約");
  await bed.paneButton("グラフを作る");
  await bed.page.locator("[data-chart^='推移']").first().waitFor();
  const titled = (text: string): Promise<void> =>
    bed.page.locator("[data-chart^='推移']").first().getByText(text, { exact: true }).waitFor();
  await titled("5-1 就業者一人あたり市内純生産（万円）");
  const name = await bed.page.evaluate(() => {
    const { tables, activeSheet } = window.localExcel.workbook;
    const register = tables.find((table) => table.name.startsWith("指標台帳"));
    if (register === undefined) throw new Error("There is no 指標台帳.");
    const { sheet, box, columns } = register;
    sheet.workbook.type(sheet, box.row + 1, box.column + columns.indexOf("指標名"), "一人あたり総生産");
    return activeSheet.name;
  });
  expect(name).toBe("グラフ");
  await titled("5-1 一人あたり総生産（万円）");
});

test("nothing went wrong behind the scenes", () => {
  expect(bed.errors).toEqual([]);
  expect(bed.strayed).toEqual([]);
});
