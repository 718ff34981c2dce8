import { PageBed, type SeenCell } from "./page-bed";

let bed: PageBed;

beforeAll(async () => {
  bed = await PageBed.open();
});
afterAll(() => bed.close());

const YEAR = new Date().getFullYear();
/** Excel's number of the first of May of a year. */
const firstOfMay = (year: number): number => Date.UTC(year, 4, 1) / 86_400_000 + 25_569;

test("what is typed goes through Excel's entry rules, and formulas are worked out at once", async () => {
  const cases: readonly (readonly [typed: string, expected: SeenCell])[] = [
    ["5-1", { value: firstOfMay(YEAR), formula: null, text: "5月1日" }],
    ["38.2%", { value: 0.382, formula: null, text: "38.20%" }],
    ["(40)", { value: -40, formula: null, text: "-40" }],
    ["５", { value: 5, formula: null, text: "5" }],
    ["18.9年", { value: "18.9年", formula: null, text: "18.9年" }],
    ["'007", { value: "007", formula: null, text: "007" }],
    ["=A4*2", { value: 10, formula: "=A4*2", text: "10" }],
  ];
  await bed.clickCell(0, 0);
  for (const [typed] of cases) await bed.type(typed);
  for (const [row, [, expected]] of cases.entries()) expect(await bed.cell(row, 0)).toEqual(expected);
});

test("a formula follows what it speaks of; undo and redo go step by step", async () => {
  await bed.clickCell(3, 0);
  await bed.type("6");
  expect((await bed.cell(6, 0)).value).toBe(12);
  await bed.page.keyboard.press("Control+z");
  expect((await bed.cell(6, 0)).value).toBe(10);
  await bed.page.keyboard.press("Control+y");
  expect((await bed.cell(6, 0)).value).toBe(12);
});

test("the editor opens on what a person would type, and Escape leaves the cell alone", async () => {
  await bed.clickCell(6, 0);
  await bed.page.keyboard.press("F2");
  await bed.page.keyboard.type("+1");
  await bed.page.keyboard.press("Escape");
  await bed.settled();
  expect((await bed.cell(6, 0)).formula).toBe("=A4*2");
  await bed.page.keyboard.press("F2");
  await bed.type("+1");
  expect((await bed.cell(6, 0)).formula).toBe("=A4*2+1");
});

test("Delete empties cells, formats stay", async () => {
  await bed.clickCell(1, 0);
  await bed.page.keyboard.press("Delete");
  await bed.settled();
  expect((await bed.cell(1, 0)).value).toBe("");
  await bed.type("57.6");
  expect(await bed.cell(1, 0)).toEqual({ value: 0.576, formula: null, text: "57.60%" });
});

test("a copied formula moves along; a block from another program keeps its quotes and lines", async () => {
  await bed.clickCell(6, 0);
  await bed.page.keyboard.press("Control+c");
  await bed.clickCell(6, 1);
  await bed.page.keyboard.press("Control+v");
  await bed.settled();
  expect((await bed.cell(6, 1)).formula).toBe("=B4*2+1");

  await bed.clickCell(10, 1);
  await bed.pasteText('1\t"a\nb"\r\n５\t(2)\r\n');
  expect((await bed.cell(10, 1)).value).toBe(1);
  expect((await bed.cell(10, 2)).value).toBe("a\nb");
  expect((await bed.cell(11, 1)).value).toBe(5);
  expect((await bed.cell(11, 2)).value).toBe(-2);
});

test("Japanese input: what the input method offers is typed when it is taken", async () => {
  const keyboard = await bed.page.context().newCDPSession(bed.page);
  await bed.clickCell(14, 2);
  await keyboard.send("Input.imeSetComposition", { selectionStart: 3, selectionEnd: 3, text: "みこみ" });
  await keyboard.send("Input.insertText", { text: "見込" });
  await bed.page.keyboard.press("Enter");
  await bed.settled();
  expect((await bed.cell(14, 2)).value).toBe("見込");
});

test("nothing went wrong behind the scenes, and no request left the page's own server", () => {
  expect(bed.errors).toEqual([]);
  expect(bed.strayed).toEqual([]);
});
