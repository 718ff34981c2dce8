import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { codeOf, formulaAt, listWorkbook, put, valueAt } from "./world";

test("a new workbook is as Japanese Excel makes it", () => {
  const workbook = createWorkbook();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  const sheet = workbook.activeSheet;
  expect([sheet.columnWidth(0), sheet.rowHeight(0)]).toEqual([54, 18.75]);
  expect(sheet.usedBox(true)).toBeNull();
  expect(sheet.cell(5, 5)).toEqual({ value: "", formula: null, format: {} });
});

test.each([
  ["", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["a\\b", "InvalidArgument"],
  ["a?b", "InvalidArgument"],
  ["a*b", "InvalidArgument"],
  ["[a]", "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["a'", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["あ".repeat(32), "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
  ["あ".repeat(31), null],
  ["横断的な目標①", null],
])("a sheet named %j: %s", (name, code) => {
  const workbook = createWorkbook();
  expect(codeOf(() => workbook.addSheet(name))).toBe(code);
});

test("new sheets are numbered, moved, found whatever the letter case", () => {
  const workbook = createWorkbook();
  workbook.addSheet();
  const third = workbook.addSheet();
  workbook.moveSheet(third, 0);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet3", "Sheet1", "Sheet2"]);
  expect(workbook.sheetByName("sheet2")?.name).toBe("Sheet2");
  expect(workbook.sheetById(third.id)).toBe(third);
});

test("renaming a sheet takes formulas and names along", () => {
  const { workbook, list } = listWorkbook();
  const sums = workbook.addSheet("集計");
  put(sums, "A1", [["=SUM(一覧!C2:C5)"]]);
  const name = workbook.addName("実績", "=一覧!$C$2:$C$5", null);
  list.name = "指標 一覧";
  expect(formulaAt(sums, "A1")).toBe("=SUM('指標 一覧'!C2:C5)");
  expect(name.formula).toBe("='指標 一覧'!$C$2:$C$5");
  expect(valueAt(sums, "A1")).toBe(205);
});

test("references to a deleted sheet become #REF!", () => {
  const { workbook, list } = listWorkbook();
  const sums = workbook.addSheet("集計");
  put(sums, "A1", [["=一覧!C2", "=SUM(一覧表[実績])"]]);
  workbook.deleteSheet(list);
  expect(formulaAt(sums, "A1")).toBe("=#REF!");
  expect(valueAt(sums, "A1")).toEqual({ error: "#REF!" });
  expect(valueAt(sums, "B1")).toEqual({ error: "#REF!" });
  expect(workbook.tables).toEqual([]);
  expect(workbook.activeSheet).toBe(sums);
});

test("the last visible sheet stays", () => {
  const workbook = createWorkbook();
  const hidden = workbook.addSheet("裏");
  hidden.visibility = "VeryHidden";
  const first = workbook.activeSheet;
  expect(codeOf(() => workbook.deleteSheet(first))).toBe("InvalidOperation");
  expect(codeOf(() => (first.visibility = "Hidden"))).toBe("InvalidOperation");
  expect(codeOf(() => (workbook.activeSheet = hidden))).toBe("InvalidOperation");
});

test("sizes, hidden rows and columns give positions in points", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.setColumnWidth(0, 1, 12);
  sheet.setColumnHidden(1, 1, true);
  sheet.setRowHeight(0, 2, 30);
  expect(sheet.cellPosition(3, 3)).toEqual({ left: 66, top: 78.75 });
  expect([sheet.rowHeightSet(0), sheet.rowHeightSet(5)]).toEqual([true, false]);
  sheet.insertColumns(1, 1);
  expect([sheet.columnHidden(1), sheet.columnHidden(2), sheet.columnWidth(1)]).toEqual([false, true, 12]);
});
