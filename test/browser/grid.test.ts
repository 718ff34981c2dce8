import { PageBed } from "./page-bed";

/** Pixels from a cell's corner into the row's header on its left, and the column's above it. */
const ROW_HEADER = { x: 20, y: 0 } as const;
const COLUMN_HEADER = { x: 0, y: 8 } as const;

let bed: PageBed;

beforeAll(async () => {
  bed = await PageBed.open();
});
afterAll(() => bed.close());

/** Types a column of values from a cell down. */
async function typeDown(row: number, column: number, texts: readonly string[]): Promise<void> {
  await bed.clickCell(row, column);
  for (const text of texts) await bed.type(text);
}

test("the fill handle counts on, Ctrl+D copies, and both are taken back", async () => {
  await typeDown(0, 0, ["第1回", "第2回"]);
  await bed.select(0, 0, 1, 0);
  await bed.dragFillHandle(1, 0, 4, 0);
  expect(await bed.values(0, 0, 6)).toEqual(["第1回", "第2回", "第3回", "第4回", "第5回", ""]);
  expect(await bed.selection()).toEqual([0, 0, 5, 1]);
  await bed.page.keyboard.press("Control+d");
  await bed.settled();
  expect(await bed.values(0, 0, 5)).toEqual(["第1回", "第1回", "第1回", "第1回", "第1回"]);
  await bed.page.keyboard.press("Control+z");
  await bed.page.keyboard.press("Control+z");
  expect(await bed.values(0, 0, 4)).toEqual(["第1回", "第2回", "", ""]);
});

test("Ctrl+Enter types into every selected cell; Delete empties every selected block", async () => {
  await bed.select(0, 2, 2, 3);
  await bed.page.keyboard.type("7");
  await bed.page.keyboard.press("Control+Enter");
  await bed.settled();
  expect(await bed.values(0, 2, 4)).toEqual([7, 7, 7, ""]);
  expect(await bed.values(0, 3, 4)).toEqual([7, 7, 7, ""]);
  await bed.clickCell(0, 2);
  await bed.page.keyboard.down("Control");
  await bed.clickCell(2, 3);
  await bed.page.keyboard.up("Control");
  await bed.page.keyboard.press("Delete");
  await bed.settled();
  expect(await bed.values(0, 2, 3)).toEqual(["", 7, 7]);
  expect(await bed.values(0, 3, 3)).toEqual([7, 7, ""]);
});

test("Tab and Enter go through a line and on to the next; other keys go where they do in Excel", async () => {
  const { keyboard } = bed.page;
  const wentTo = async (key: string): Promise<readonly number[]> => {
    await keyboard.press(key);
    await bed.settled();
    return bed.selection();
  };
  await bed.clickCell(8, 1);
  await keyboard.type("a");
  await keyboard.press("Tab");
  await keyboard.type("b");
  expect(await wentTo("Enter")).toEqual([9, 1, 1, 1]);
  expect(await wentTo("Shift+Enter")).toEqual([8, 1, 1, 1]);
  expect(await wentTo("Shift+Tab")).toEqual([8, 0, 1, 1]);
  expect(await wentTo("Control+ArrowDown")).not.toEqual([8, 0, 1, 1]);
  expect(await wentTo("Control+Home")).toEqual([0, 0, 1, 1]);
  expect(await wentTo("Control+End")).toEqual([8, 3, 1, 1]);
  expect(await wentTo("Home")).toEqual([8, 0, 1, 1]);
  expect(await wentTo("Control+ ")).toEqual([0, 0, 1_048_576, 1]);
});

test("rows and columns are put in and taken out from their headers' menu, with formulas following", async () => {
  await typeDown(12, 0, ["2", "3", "=A13+A14"]);
  await bed.cellMenu(13, 0, "行の挿入", ROW_HEADER);
  expect(await bed.values(12, 0, 4)).toEqual([2, "", 3, 5]);
  expect((await bed.cell(15, 0)).formula).toBe("=A13+A15");
  await bed.cellMenu(0, 0, "列の挿入", COLUMN_HEADER);
  expect((await bed.cell(15, 1)).formula).toBe("=B13+B15");
  await bed.cellMenu(13, 0, "行の削除", ROW_HEADER);
  expect((await bed.cell(14, 1)).formula).toBe("=B13+B14");
  for (let i = 0; i < 3; i++) await bed.page.keyboard.press("Control+z");
  expect(await bed.values(12, 0, 3)).toEqual([2, 3, 5]);
});

test("plain cells are sorted from the menu; cut cells move when they are pasted", async () => {
  await typeDown(12, 5, ["2", "3", "1"]);
  await bed.clickCell(13, 5);
  await bed.cellMenu(13, 5, "降順で並べ替え");
  expect(await bed.values(12, 5, 3)).toEqual([3, 2, 1]);
  await bed.page.keyboard.press("Control+z");
  expect(await bed.values(12, 5, 3)).toEqual([2, 3, 1]);
  await bed.clickCell(12, 5);
  await bed.page.keyboard.press("Control+x");
  expect(await bed.values(12, 5, 1)).toEqual([2]);
  await bed.clickCell(18, 0);
  await bed.page.keyboard.press("Control+v");
  await bed.settled();
  expect([...(await bed.values(12, 5, 1)), ...(await bed.values(18, 0, 1))]).toEqual(["", 2]);
});

test("copying from the menu, then one value pasted over a selection fills it", async () => {
  await bed.cellMenu(18, 0, "コピー");
  await bed.select(18, 2, 20, 2);
  await bed.page.keyboard.press("Control+v");
  await bed.settled();
  expect(await bed.values(18, 2, 4)).toEqual([2, 2, 2, ""]);
});

test("a wrong formula is refused in a sentence, and the person stays at the cell", async () => {
  await bed.clickCell(5, 5);
  await bed.page.keyboard.type("=SUM(");
  await bed.page.keyboard.press("Enter");
  const alert = bed.page.getByRole("dialog");
  await alert.getByText("この数式は正しくありません。").waitFor();
  await alert.getByRole("button", { name: "OK" }).click();
  await bed.settled();
  expect(await bed.selection()).toEqual([5, 5, 1, 1]);
  expect((await bed.cell(5, 5)).value).toBe("");
  await bed.type("=1/0");
  expect((await bed.cell(5, 5)).text).toBe("#DIV/0!");
});

test("Alt+Enter breaks the line: the cell wraps and its row grows", async () => {
  await bed.clickCell(5, 6);
  const before = (await bed.placeOf(5, 6)).height;
  await bed.page.keyboard.type("上");
  await bed.page.keyboard.press("Alt+Enter");
  await bed.type("下");
  expect((await bed.cell(5, 6)).value).toBe("上\n下");
  expect((await bed.placeOf(5, 6)).height).toBeGreaterThan(1.8 * before);
});

test("sheets are put in, named, hidden, shown and deleted from their tabs", async () => {
  const names = (): Promise<readonly string[]> =>
    bed.page.evaluate(() =>
      window.localExcel.workbook.sheets.flatMap(({ name, visibility }) =>
        visibility === "Visible" ? [name] : [],
      ),
    );
  const tabMenu = async (tab: string, item: string): Promise<void> => {
    await bed.page.locator("#grid").getByText(tab, { exact: true }).click({ button: "right" });
    await bed.page.getByRole("menuitem", { name: item }).click();
    await bed.settled();
  };
  await tabMenu("Sheet1", "シートの挿入");
  expect(await names()).toEqual(["Sheet2", "Sheet1"]);
  await tabMenu("Sheet2", "名前の変更");
  await bed.page.keyboard.press("Control+a");
  await bed.page.keyboard.type("集計");
  await bed.page.keyboard.press("Enter");
  await bed.page.waitForFunction(() => window.localExcel.workbook.sheetByName("集計") !== null);
  await bed.clickCell(0, 0);
  await bed.type("=Sheet1!A19");
  await tabMenu("集計", "非表示");
  expect(await names()).toEqual(["Sheet1"]);
  await tabMenu("Sheet1", "再表示…");
  await bed.page.getByRole("menuitem", { name: "集計" }).click();
  expect(await names()).toEqual(["集計", "Sheet1"]);
  await tabMenu("集計", "削除");
  await bed.page.getByRole("dialog").getByRole("button", { name: "OK" }).click();
  await bed.page.waitForFunction(() => window.localExcel.workbook.sheets.length === 1);
  expect(await names()).toEqual(["Sheet1"]);
});

test("the fill handle fills every time, right after a click on the cell, from the first sight of the grid on", async () => {
  await bed.page.goto("about:blank");
  await bed.page.goto(`${bed.origin}/`);
  // Long before the add-in's pane has come.
  await bed.page.waitForFunction(() => "localExcel" in window && window.localExcel.onScreen(10, 10) !== null);
  const counted = Array.from({ length: 10 }, (_, column) => `第${column}回`);
  for (const row of [0, 6]) await bed.write(row, 0, [counted]);
  for (const row of [0, 6])
    for (let column = 0; column < 10; column++) {
      await bed.clickCell(row, column);
      await bed.dragFillHandle(row, column, row + 3, column);
      const filled = [0, 1, 2, 3].map((step) => `第${column + step}回`);
      expect(await bed.values(row, column, 5)).toEqual([...filled, ""]);
    }
});

test("the tab of a sheet that comes to the front is scrolled into sight, and back again", async () => {
  const LAST = "長い名前のシートその20";
  /** Resolves once the tab in front has this name and stands wholly in the bar. */
  const tabInSight = (name: string) =>
    bed.page.waitForFunction((wanted) => {
      const bar = document.querySelector("[data-u-comp=slide-tab-bar]")?.getBoundingClientRect();
      const front = [...document.querySelectorAll("[role=tab][aria-selected=true]")];
      const tab = front.find(({ textContent }) => textContent === wanted)?.getBoundingClientRect();
      if (bar === undefined || tab === undefined) return false;
      return tab.left >= bar.left - 1 && tab.right <= bar.right + 1;
    }, name);
  const toFront = (name: string): Promise<void> =>
    bed.page.evaluate((wanted) => {
      const { workbook } = window.localExcel;
      workbook.activeSheet = workbook.sheetByName(wanted) ?? workbook.activeSheet;
    }, name);
  const first = await bed.page.evaluate(() => {
    const { workbook } = window.localExcel;
    for (let no = 1; no <= 20; no += 1) workbook.addSheet(`長い名前のシートその${no}`);
    return workbook.sheets[0]?.name ?? "";
  });
  await toFront(LAST);
  await tabInSight(LAST);
  await toFront(first);
  await tabInSight(first);
});

test("nothing went wrong behind the scenes, and no request left the page's own server", () => {
  expect(bed.errors).toEqual([]);
  expect(bed.strayed).toEqual([]);
});
