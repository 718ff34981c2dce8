import { createWorkbook } from "../../../../src/local-excel/model/workbook";
import { formulaAt, listWorkbook, put, type, valueAt } from "../world";

test("what depends on a changed cell follows, through tables, names and other sheets", () => {
  const { workbook, list } = listWorkbook();
  const sums = workbook.addSheet("集計");
  workbook.addName("合計", "=集計!$A$1", null);
  put(sums, "A1", [["=SUM(一覧表[実績])"], ["=A1*2"], ["=合計+1"], ['=IF(A1>300,"多","少")']]);
  expect(["A1", "A2", "A3", "A4"].map((at) => valueAt(sums, at))).toEqual([205, 410, 206, "少"]);
  type(list, "C2", "150");
  expect(["A1", "A2", "A3", "A4"].map((at) => valueAt(sums, at))).toEqual([305, 610, 306, "多"]);
});

test("a formula that is overwritten no longer follows", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  put(sheet, "A1", [[1, "=A1+1", "=B1+1"]]);
  expect(valueAt(sheet, "C1")).toBe(3);
  put(sheet, "B1", [[10]]);
  put(sheet, "A1", [[5]]);
  expect(valueAt(sheet, "B1")).toBe(10);
  expect(valueAt(sheet, "C1")).toBe(11);
  put(sheet, "B1", [["=A1*100"]]);
  expect(valueAt(sheet, "C1")).toBe(501);
});

test("cells in a circle show 0, and what follows from them is calculated", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  put(sheet, "A1", [["=B1+1", "=A1+1", "=A1+5", "=D1"]]);
  expect(["A1", "B1", "C1", "D1"].map((at) => valueAt(sheet, at))).toEqual([0, 0, 5, 0]);
  put(sheet, "A1", [[1]]);
  expect(["A1", "B1", "C1"].map((at) => valueAt(sheet, at))).toEqual([1, 2, 6]);
});

test("a chain longer than the calculator's steps is calculated too", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  put(
    sheet,
    "A1",
    Array.from({ length: 300 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]),
  );
  put(sheet, "B1", [["=SUM(A1:A300)"]]);
  expect(valueAt(sheet, "A300")).toBe(300);
  expect(valueAt(sheet, "B1")).toBe(45150);
  put(sheet, "A1", [[11]]);
  expect(valueAt(sheet, "A300")).toBe(310);
  expect(valueAt(sheet, "B1")).toBe(48150);
});

test("a name that is added later gives a formula its value", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  put(sheet, "A1", [["=目標*2"]]);
  expect(valueAt(sheet, "A1")).toEqual({ error: "#NAME?" });
  const name = workbook.addName("目標", "=21", null);
  expect(valueAt(sheet, "A1")).toBe(42);
  workbook.deleteName(name);
  expect(valueAt(sheet, "A1")).toEqual({ error: "#NAME?" });
});

test("a sheet's own name comes before the workbook's", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  workbook.addName("率", "=1", null);
  workbook.addName("率", "=2", sheet);
  put(sheet, "A1", [["=率"]]);
  const other = workbook.addSheet("他");
  put(other, "A1", [["=率"]]);
  expect([valueAt(sheet, "A1"), valueAt(other, "A1")]).toEqual([2, 1]);
});

test("INDIRECT and OFFSET read what they name", () => {
  const { workbook, list } = listWorkbook();
  const sums = workbook.addSheet("集計");
  put(sums, "A1", [['=INDIRECT("一覧!C"&2)', "=SUM(OFFSET(一覧!C1,1,0,4,1))"]]);
  expect([valueAt(sums, "A1"), valueAt(sums, "B1")]).toEqual([50, 205]);
  type(list, "C2", "60");
  expect([valueAt(sums, "A1"), valueAt(sums, "B1")]).toEqual([60, 215]);
});

test("while calculation is paused, the last results are read", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  put(sheet, "A1", [[1, "=A1*2"]]);
  expect(valueAt(sheet, "B1")).toBe(2);
  workbook.pauseCalculation(true);
  put(sheet, "A1", [[5]]);
  expect(valueAt(sheet, "B1")).toBe(2);
  workbook.pauseCalculation(false);
  expect(valueAt(sheet, "B1")).toBe(10);
});

test("a formula's empty text is not a blank cell", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [['=""', "=ISBLANK(A1)", "=ISBLANK(Z1)", "=COUNTA(A1:A1)", "=LEN(A1)"]]);
  expect(["B1", "C1", "D1", "E1"].map((at) => valueAt(sheet, at))).toEqual([false, true, 1, 0]);
  expect(formulaAt(sheet, "A1")).toBe('=""');
});
