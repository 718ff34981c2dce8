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

test("a circle that is broken up, or closed by a later formula, is noticed", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [["=B1+1", "=C1+1", 5, "=A1*10"]]);
  expect(["A1", "B1", "D1"].map((at) => valueAt(sheet, at))).toEqual([7, 6, 70]);
  put(sheet, "C1", [["=A1+1"]]);
  expect(["A1", "B1", "C1", "D1"].map((at) => valueAt(sheet, at))).toEqual([0, 0, 0, 0]);
  put(sheet, "C1", [[1]]);
  expect(["A1", "B1", "D1"].map((at) => valueAt(sheet, at))).toEqual([3, 2, 30]);
  put(sheet, "C1", [[2]]);
  expect(["A1", "B1", "D1"].map((at) => valueAt(sheet, at))).toEqual([4, 3, 40]);
});

test("a sum over an area that holds the sum itself is a circle", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[1], [2], ["=SUM(A1:A3)"], ["=A3+1"]]);
  expect(["A3", "A4"].map((at) => valueAt(sheet, at))).toEqual([0, 1]);
  put(sheet, "A3", [["=SUM(A1:A2)"]]);
  put(sheet, "A1", [[7]]);
  expect(["A3", "A4"].map((at) => valueAt(sheet, at))).toEqual([9, 10]);
});

test("a formula written below others lifts what reads it: each is calculated once, after what it reads", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[1, "=A1+C1", "=A1", "=B1+C1", "=SUM(B1:D1)"]]);
  expect(valueAt(sheet, "E1")).toBe(2 + 1 + 3);
  // C1, until now below B1, comes to read through two more formulas.
  put(sheet, "A2", [["=A1*2", "=A2*2"]]);
  put(sheet, "C1", [["=B2"]]);
  expect(["B1", "C1", "D1", "E1"].map((at) => valueAt(sheet, at))).toEqual([5, 4, 9, 18]);
  put(sheet, "A1", [[10]]);
  expect(["B1", "C1", "D1", "E1"].map((at) => valueAt(sheet, at))).toEqual([50, 40, 90, 180]);
});

test("an area read again after a while is read as it is now", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[1], [2], [3]]);
  put(sheet, "B1", [["=SUM(A1:A3)"]]);
  expect(valueAt(sheet, "B1")).toBe(6);
  put(sheet, "B1", [[""]]);
  expect(valueAt(sheet, "B1")).toBe("");
  put(sheet, "A2", [["=A1*100"]]);
  expect(valueAt(sheet, "A2")).toBe(100);
  put(sheet, "B1", [["=SUM(A1:A3)"]]);
  expect(valueAt(sheet, "B1")).toBe(104);
  put(sheet, "A1", [[2]]);
  expect(valueAt(sheet, "B1")).toBe(205);
});

test("INDIRECT follows a cell that is calculated in the same go", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[1, "=A1+1", "=B1+1", '=INDIRECT("C"&1)', "=D1*2"]]);
  expect(valueAt(sheet, "E1")).toBe(6);
  put(sheet, "A1", [[11]]);
  expect(["C1", "D1", "E1"].map((at) => valueAt(sheet, at))).toEqual([13, 13, 26]);
});

test("where a result stays the same, what reads it is not calculated again", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  put(sheet, "A1", [[3, '=IF(A1>2,"多","少")', "=B1&B1"]]);
  expect(valueAt(sheet, "C1")).toBe("多多");
  const before = sheet.cell(0, 2);
  put(sheet, "A1", [[4]]);
  expect(sheet.cell(0, 2)).toBe(before);
  put(sheet, "A1", [[1]]);
  expect(valueAt(sheet, "C1")).toBe("少少");
});

test("many formulas written at once are calculated in the order they read each other", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[0]]);
  expect(valueAt(sheet, "A1")).toBe(0);
  put(
    sheet,
    "B1",
    Array.from({ length: 2500 }, (_, row) => [row === 2499 ? "=$A$1" : `=B${row + 2}+1`]),
  );
  expect(valueAt(sheet, "B1")).toBe(2499);
  put(sheet, "A1", [[1]]);
  expect(valueAt(sheet, "B1")).toBe(2500);
});
