import { PageBed } from "./page-bed";

let bed: PageBed;

beforeAll(async () => {
  bed = await PageBed.open();
});
afterAll(() => bed.close());

const press = async (keys: string): Promise<void> => {
  await bed.page.keyboard.press(keys);
  await bed.settled();
};
/** Copies or cuts what is selected and pastes it at a cell. */
const pasteAt = async (row: number, column: number, take: "c" | "x" = "c"): Promise<void> => {
  await press(`Control+${take}`);
  await bed.clickCell(row, column);
  await press("Control+v");
};
/** What the list of the selected cell offers; nothing where it has none. */
const offered = async (): Promise<readonly string[]> => {
  await press("Alt+ArrowDown");
  const items = await bed.page.locator("#grid").getByRole("option").allTextContents();
  if (items.length > 0) await press("Escape");
  return items;
};
const listOf = async (row: number, column: number): Promise<readonly string[]> => {
  await bed.clickCell(row, column);
  return offered();
};

test("a copied cell brings its drop-down, its colours and merged cells; Ctrl+Z takes all of it back", async () => {
  await bed.page.evaluate(() => {
    const sheet = window.localExcel.workbook.activeSheet;
    const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
    sheet.write(box(0, 0, 2, 2), [
      ["令和6年度", ""],
      ["確定", 57.6],
    ]);
    sheet.merge(box(0, 0, 1, 2));
    sheet.setFormat(box(0, 0), { bold: true, fill: "#DDEBF7", horizontal: "Center" });
    sheet.setValidation(box(1, 0), {
      rule: { type: "List", source: "確定,未確定,集計中", inCellDropDown: true },
      ignoreBlanks: true,
      prompt: null,
      alert: { show: true, style: "Stop", title: "状態", message: "一覧から選んでください。" },
    });
    sheet.conditionalFormats = [
      {
        id: "1",
        type: "Custom",
        boxes: [box(1, 0, 1, 2)],
        formula: '=$A2<>"確定"',
        format: { fill: "#F8CBAD" },
        priority: 0,
        stopIfTrue: false,
      },
    ];
  });
  await bed.select(0, 0, 1, 1);
  await pasteAt(4, 2);
  expect(await bed.selection()).toEqual([4, 2, 2, 2]);
  expect(await listOf(5, 2)).toEqual(["確定", "未確定", "集計中"]);
  await bed.clickCell(4, 2);
  expect(await bed.selection()).toEqual([4, 2, 1, 2]);

  // The list lets nothing else be typed, there as here.
  await bed.clickCell(5, 2);
  await bed.page.keyboard.type("たぶん");
  await bed.page.keyboard.press("Enter");
  await bed.page.getByRole("dialog").getByText("一覧から選んでください。").waitFor();
  await bed.page.getByRole("dialog").getByRole("button", { name: "OK" }).click();
  await bed.settled();
  await bed.type("集計中");
  await press("Control+z");
  await press("Control+z");
  expect(await bed.values(4, 2, 2)).toEqual(["", ""]);
  expect(await listOf(5, 2)).toEqual([]);
  await bed.clickCell(4, 3);
  expect(await bed.selection()).toEqual([4, 3, 1, 1]);
  expect(await listOf(1, 0)).toEqual(["確定", "未確定", "集計中"]);
});

test("text of another program leaves the drop-down of the cell; a cell without one takes it away", async () => {
  await bed.clickCell(9, 9);
  await bed.clickCell(1, 0);
  await bed.pasteText("たぶん");
  expect(await bed.values(1, 0, 1)).toEqual(["たぶん"]);
  expect(await offered()).toEqual(["確定", "未確定", "集計中"]);
  await bed.clickCell(9, 9);
  await pasteAt(1, 0);
  expect(await offered()).toEqual([]);
  await press("Control+z");
  expect(await offered()).toEqual(["確定", "未確定", "集計中"]);
});

test("formulas follow a cell that is cut and pasted; what it lands on is lost to them", async () => {
  await bed.write(12, 0, [
    [5, "=A13*2"],
    [7, "=A14*2"],
  ]);
  await bed.clickCell(12, 0);
  await pasteAt(16, 3, "x");
  expect(await bed.cell(12, 1)).toEqual({ value: 10, formula: "=D17*2", text: "10" });
  await pasteAt(13, 0, "x");
  expect((await bed.cell(12, 1)).formula).toBe("=A14*2");
  expect((await bed.cell(13, 1)).text).toBe("#REF!");
  expect(await bed.selection()).toEqual([13, 0, 1, 1]);
  await press("Control+z");
  await press("Control+z");
  expect(await bed.values(12, 0, 2)).toEqual([5, 7]);
  expect([(await bed.cell(12, 1)).formula, (await bed.cell(13, 1)).formula]).toEqual(["=A13*2", "=A14*2"]);
});

test("a cut that is no longer one moves nothing: the cell has been typed over since", async () => {
  await bed.clickCell(9, 9);
  await bed.clickCell(13, 0);
  await press("Control+x");
  await bed.type("8");
  await bed.clickCell(18, 0);
  await press("Control+v");
  expect([await bed.values(13, 0, 1), await bed.values(18, 0, 1)]).toEqual([[8], [7]]);
});

test("nothing went wrong behind the scenes", () => {
  expect(bed.errors).toEqual([]);
});
