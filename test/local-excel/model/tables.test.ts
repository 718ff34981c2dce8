import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { boxAt, codeOf, formulaAt, listWorkbook, put, type, valueAt } from "./world";

test("headers become text and unique", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [["値", "値", "", 2024, ""]]);
  const table = sheet.workbook.addTable(sheet, boxAt("A1:E3"), true);
  expect(["A1", "B1", "C1", "D1", "E1"].map((at) => valueAt(sheet, at))).toEqual([
    "値",
    "値2",
    "列1",
    "2024",
    "列2",
  ]);
  expect(table.name).toBe("テーブル1");
});

test("an add-in's table is called Table1, and the next number is free", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const add = (at: string) => workbook.asAddin(() => workbook.addTable(sheet, boxAt(at), true).name);
  expect([add("A1:B3"), add("D1:E3")]).toEqual(["Table1", "Table2"]);
});

test("tables do not overlap tables or merged cells", () => {
  const { workbook, list } = listWorkbook();
  expect(codeOf(() => workbook.addTable(list, boxAt("C3:F9"), true))).toBe("InvalidArgument");
  list.merge(boxAt("F1:G1"));
  expect(codeOf(() => workbook.addTable(list, boxAt("F1:G3"), true))).toBe("InvalidOperation");
  expect(codeOf(() => list.merge(boxAt("A2:B2")))).toBe("InvalidOperation");
});

test.each([
  ["A1", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["実績 表", "InvalidArgument"],
  ["1表", "InvalidArgument"],
  ["目標値", "InvalidArgument"],
  ["_実績.表1", null],
  ["T_実績", null],
])("a table named %j: %s", (name, code) => {
  const { workbook, table } = listWorkbook();
  workbook.addName("目標値", "=1", null);
  expect(codeOf(() => (table.name = name))).toBe(code);
});

test("structured references follow new table and column names", () => {
  const { workbook, list, table } = listWorkbook();
  const sums = workbook.addSheet("集計");
  put(sums, "A1", [["=SUM(一覧表[実績])"]]);
  put(list, "D2", [["=[@実績]+1"]]);
  table.name = "実績表";
  put(list, "C1", [["実績値"]]);
  expect(formulaAt(sums, "A1")).toBe("=SUM(実績表[実績値])");
  expect(formulaAt(list, "D2")).toBe("=[@実績値]+1");
  expect([valueAt(sums, "A1"), valueAt(list, "D2")]).toEqual([205, 51]);
});

test("a formula with a column the table has not is refused", () => {
  const { list } = listWorkbook();
  expect(codeOf(() => put(list, "F1", [["=SUM(一覧表[無い])"]]))).toBe("InvalidArgument");
  expect(codeOf(() => put(list, "F1", [["=SUM(一覧表[[実績]:[無い]])"]]))).toBe("InvalidArgument");
});

test("typing below takes the row in, with formulas, formats, validation and references", () => {
  const { workbook, list, table } = listWorkbook();
  put(list, "D2", [["=[@実績]*2"], ["=[@実績]*2"], ["=[@実績]*2"], ["=[@実績]*2"]]);
  list.setFormat(boxAt("C2:C5"), { numberFormat: "0.0%" });
  const list1 = {
    rule: { type: "List", source: "a,b", inCellDropDown: true },
    ignoreBlanks: true,
    prompt: null,
    alert: null,
  } as const;
  list.setValidation(boxAt("B2:B5"), list1);
  const sums = workbook.addSheet("集計");
  put(sums, "A1", [["=SUM(一覧!C2:C5)", "=SUM(一覧!C2:C4)"]]);
  type(list, "A6", "k5");
  type(list, "C6", "10");
  expect(table.box).toEqual(boxAt("A1:D6"));
  expect(formulaAt(list, "D6")).toBe("=[@実績]*2");
  expect(valueAt(list, "C6")).toBe(0.1);
  expect(list.validationAt(5, 1)).toEqual(list1);
  expect([formulaAt(sums, "A1"), formulaAt(sums, "B1")]).toEqual(["=SUM(一覧!C2:C6)", "=SUM(一覧!C2:C4)"]);
});

test("an add-in's write below a table does not take it in", () => {
  const { list, table } = listWorkbook();
  put(list, "A6", [["k5"]]);
  expect(table.box).toEqual(boxAt("A1:D5"));
});

test("rows inserted inside fill calculated columns", () => {
  const { list, table } = listWorkbook();
  put(list, "D2", [["=C2*2"], ["=C3*2"], ["=C4*2"], ["=C5*2"]]);
  list.insertRows(2, 2);
  expect(table.box).toEqual(boxAt("A1:D7"));
  expect(["D2", "D3", "D4", "D5"].map((at) => formulaAt(list, at))).toEqual([
    "=C2*2",
    "=C3*2",
    "=C4*2",
    "=C5*2",
  ]);
});

test("columns inserted inside get a header; a deleted column's references are lost", () => {
  const { workbook, list, table } = listWorkbook();
  const sums = workbook.addSheet("集計");
  put(sums, "A1", [["=SUM(一覧表[実績])", "=SUM(一覧表[目標])"]]);
  list.insertColumns(2, 1);
  expect(table.box).toEqual(boxAt("A1:E5"));
  expect(valueAt(list, "C1")).toBe("列1");
  expect(valueAt(sums, "A1")).toBe(205);
  list.deleteColumns(3, 1);
  expect([formulaAt(sums, "A1"), formulaAt(sums, "B1")]).toEqual(["=SUM(#REF!)", "=SUM(一覧表[目標])"]);
});

test("the header row cannot be deleted by itself; the whole table can", () => {
  const { workbook, list } = listWorkbook();
  expect(codeOf(() => list.deleteRows(0, 1))).toBe("InvalidOperation");
  list.deleteRows(0, 5);
  expect(workbook.tables).toEqual([]);
});

test("a table whose data rows are all deleted keeps an empty one", () => {
  const { list, table } = listWorkbook();
  list.deleteRows(1, 4);
  expect(table.box).toEqual(boxAt("A1:D2"));
});

test("resizing keeps the header row and needs a data row", () => {
  const { table } = listWorkbook();
  expect(codeOf(() => (table.box = boxAt("A2:D5")))).toBe("InvalidArgument");
  expect(codeOf(() => (table.box = boxAt("A1:D1")))).toBe("InvalidArgument");
  table.box = boxAt("A1:E9");
  expect(table.box).toEqual(boxAt("A1:E9"));
  expect(valueAt(table.sheet, "E1")).toBe("列1");
});

test("sorting moves whole rows; formulas keep to their own row; blanks come last", () => {
  const { workbook, list, table } = listWorkbook();
  put(list, "B2", [["=C2&D2"], ["=C3&D3"], ["=C4&D4"], ["=C5&D5"]]);
  workbook.sortTable(table, 2, true);
  expect(["A2", "A3", "A4", "A5"].map((at) => valueAt(list, at))).toEqual(["k3", "k4", "k1", "k2"]);
  expect(["B2", "B3", "B4", "B5"].map((at) => valueAt(list, at))).toEqual(["30", "4550", "5060", "8070"]);
  workbook.sortTable(table, 3, false);
  expect(["A2", "A3", "A4", "A5"].map((at) => valueAt(list, at))).toEqual(["k2", "k1", "k4", "k3"]);
});

test("a deleted table leaves its cells", () => {
  const { workbook, list, table } = listWorkbook();
  workbook.deleteTable(table);
  expect(workbook.tableByName("一覧表")).toBeNull();
  expect(valueAt(list, "B2")).toBe("満足度");
});
