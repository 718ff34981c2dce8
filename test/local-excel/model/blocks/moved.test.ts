import type { ConditionalFormatSpec, ModelSheet } from "../../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../../src/local-excel/model/workbook";
import { plainChart } from "../plain-chart";
import { boxAt, codeOf, formulaAt, listWorkbook, placeOf, put, valueAt } from "../world";

/** Cuts an area and pastes it at a cell. */
function cut(sheet: ModelSheet, from: string, to: string, on: ModelSheet = sheet): void {
  const { row, column } = placeOf(to);
  sheet.workbook.blocks.move(sheet, boxAt(from), on, row, column);
}

const custom = (area: string, formula: string): ConditionalFormatSpec => ({
  id: area,
  type: "Custom",
  boxes: [boxAt(area)],
  formula,
  format: { fill: "#FF0000" },
  priority: 0,
  stopIfTrue: false,
});

test.each([
  ["a cell", "A1", "D5", "=A1*2", "=D5*2"],
  ["a fixed reference stays fixed", "A1", "D5", "=$A$1+A$1", "=$D$5+D$5"],
  ["an area moved as a whole", "A1:A3", "D5", "=SUM(A1:A3)", "=SUM(D5:D7)"],
  ["a cell in the middle of an area", "A2", "D5", "=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["the last cell of an area, straight on", "A3", "A6", "=SUM(A1:A3)", "=SUM(A1:A6)"],
  ["the last cell of an area, aside", "A3", "C3", "=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["a cell pasted over by another", "C1", "A1", "=A1*2", "=#REF!*2"],
  ["an area pasted over in part", "C1", "A1", "=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["what has nothing to do with it", "A1", "D5", "=B7", "=B7"],
])("a formula elsewhere and %s", (_what, from, to, before, after) => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[1], [2], [3]]);
  put(sheet, "G9", [[before]]);
  cut(sheet, from, to);
  expect(formulaAt(sheet, "G9")).toBe(after);
});

test("the add-in's way: formulas of other sheets, names and charts follow, and results stay", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const other = workbook.addSheet("集計");
  put(sheet, "A1", [
    ["a", 1],
    ["b", 2],
  ]);
  put(other, "A1", [["=SUM(Sheet1!B1:B2)", "=合計", "=INDEX(Sheet1!$A:$B,2,2)"]]);
  const name = workbook.addName("合計", "=Sheet1!$B$2", null);
  const chart = plainChart();
  chart.series = chart.series.map((series) => ({
    ...series,
    name: "=Sheet1!$A$1",
    values: "=Sheet1!$B$1:$B$2",
    categories: "=Sheet1!$A$1:$A$2",
  }));
  other.charts.push(chart);
  cut(sheet, "A1:B2", "D4");
  expect(formulaAt(other, "A1")).toBe("=SUM(Sheet1!E4:E5)");
  expect(name.formula).toBe("=Sheet1!$E$5");
  expect(chart.series[0]).toMatchObject({
    name: "=Sheet1!$D$4",
    values: "=Sheet1!$E$4:$E$5",
    categories: "=Sheet1!$D$4:$D$5",
  });
  expect([valueAt(other, "A1"), valueAt(other, "B1")]).toEqual([3, 2]);
  expect(["A1", "B2", "D4", "E5"].map((at) => valueAt(sheet, at))).toEqual(["", "", "a", 2]);
});

test("cut cells go on speaking of the same cells, also from another sheet and from there of it", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const other = workbook.addSheet("別");
  put(sheet, "A1", [[5, "=A1+1", "=B1+$A$1+別!A9"]]);
  put(sheet, "A3", [["=C1"]]);
  cut(sheet, "B1:C1", "B4", other);
  expect([formulaAt(other, "B4"), formulaAt(other, "C4")]).toEqual(["=Sheet1!A1+1", "=B4+Sheet1!$A$1+別!A9"]);
  expect(formulaAt(sheet, "A3")).toBe("=別!C4");
  expect([valueAt(other, "C4"), valueAt(sheet, "A3")]).toEqual([11, 11]);
});

test("moved by less than their size, cells take the place of others and of themselves", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[1], [2], ["=A1+A2"], [9]]);
  put(sheet, "C1", [["=A1"], ["=A3"], ["=A4"]]);
  cut(sheet, "A1:A3", "A2");
  expect([1, 2, 3, 4].map((row) => valueAt(sheet, `A${row}`))).toEqual(["", 1, 2, 3]);
  expect([1, 2, 3].map((row) => formulaAt(sheet, `C${row}`))).toEqual(["=A2", "=A4", "=#REF!"]);
});

test("formats, merges, drop-downs and conditional formats move; nothing of them stays behind", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [
    ["題", ""],
    [1, "=A2>0"],
  ]);
  sheet.setFormat(boxAt("A1"), { bold: true });
  sheet.merge(boxAt("A1:B1"));
  sheet.setValidation(boxAt("A1:A9"), {
    rule: { type: "Custom", formula: "=$F1>0" },
    ignoreBlanks: true,
    prompt: null,
    alert: null,
  });
  sheet.conditionalFormats = [custom("A1:B2", "=$A1=1")];
  cut(sheet, "A1:B2", "D4");
  expect(sheet.merges).toEqual([boxAt("D4:E4")]);
  expect(sheet.cell(3, 3)).toMatchObject({ value: "題", format: { bold: true } });
  expect(sheet.cell(0, 0)).toEqual({ value: "", formula: null, format: {} });
  expect(sheet.validationAt(0, 0)).toBeNull();
  expect(sheet.validationAt(2, 0)?.rule).toEqual({ type: "Custom", formula: "=$F3>0" });
  expect(sheet.validationAt(4, 3)?.rule).toEqual({ type: "Custom", formula: "=$F2>0" });
  expect(sheet.conditionalFormats).toMatchObject([{ boxes: [boxAt("D4:E5")], formula: "=$D4=1" }]);
});

test("rules of many cells follow what is fixed and what all of them speak of, not the first cell's own", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.conditionalFormats = [custom("C1:C9", "=$A1>$F$1")];
  cut(sheet, "A1", "H1");
  cut(sheet, "F1", "H5");
  expect(sheet.conditionalFormats[0]?.formula).toBe("=$A1>$H$5");
  cut(sheet, "A1:A9", "J1");
  expect(sheet.conditionalFormats[0]?.formula).toBe("=$J1>$H$5");
});

test("a whole table moves with its cells, to another sheet too", () => {
  const { workbook, list, table } = listWorkbook();
  const other = workbook.addSheet("別");
  put(list, "F1", [["=SUM(一覧表[実績])", "=C2"]]);
  cut(list, "A1:D5", "B3", other);
  expect([table.sheet.name, table.box]).toEqual(["別", boxAt("B3:E7")]);
  expect([formulaAt(list, "F1"), valueAt(list, "F1")]).toEqual(["=SUM(一覧表[実績])", 205]);
  expect(formulaAt(list, "G1")).toBe("=別!D4");
});

test("cells cut out of a table name it where they speak of their row", () => {
  const { list } = listWorkbook();
  put(list, "D2", [["=[@実績]*2"]]);
  cut(list, "D2", "H2");
  expect(formulaAt(list, "H2")).toBe("=一覧表[@実績]*2");
});

test.each([
  ["a part of merged cells", "A1", "H9", "MergedRangeConflict"],
  ["over a part of merged cells", "D1", "A1", "MergedRangeConflict"],
  ["merged cells into a table", "A1:B1", "K2", "InvalidOperation"],
  ["a table over another one", "N1:O2", "K1", "InvalidArgument"],
  ["off the sheet", "D1:E1", "XFD1", "InvalidArgument"],
])("%s: refused, and nothing has changed", (_what, from, to, code) => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.merge(boxAt("A1:B1"));
  put(sheet, "D1", [["x", "=D1"]]);
  for (const [at, area] of [
    ["K1", "K1:L2"],
    ["N1", "N1:O2"],
  ] as const) {
    put(sheet, at, [
      ["名称", "値"],
      ["a", 1],
    ]);
    workbook.addTable(sheet, boxAt(area), true);
  }
  expect(codeOf(() => cut(sheet, from, to))).toBe(code);
  expect(sheet.merges).toEqual([boxAt("A1:B1")]);
  expect([formulaAt(sheet, "E1"), valueAt(sheet, "K2"), valueAt(sheet, "D1")]).toEqual(["=D1", "a", "x"]);
});

test("on a protected sheet unlocked cells move, and references to them follow all the same", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.setFormat(boxAt("B1:B4"), { locked: false });
  put(sheet, "B1", [[7]]);
  put(sheet, "C1", [["=B1"]]);
  sheet.protected = true;
  expect(codeOf(() => cut(sheet, "B1", "C2"))).toBe("AccessDenied");
  expect(codeOf(() => cut(sheet, "C1", "B2"))).toBe("AccessDenied");
  cut(sheet, "B1", "B3");
  expect(formulaAt(sheet, "C1")).toBe("=B3");
});

test("a restore point brings references, names, tables and rules back", () => {
  const { workbook, list, table } = listWorkbook();
  const other = workbook.addSheet("別");
  put(list, "F1", [["=C2"]]);
  put(other, "B4", [["前"]]);
  put(list, "F2", [["=別!B4"]]);
  const restore = workbook.restorePoint();
  cut(list, "A1:D5", "B3", other);
  expect(formulaAt(list, "F2")).toBe("=#REF!");
  restore({ kind: "cells", sheet: other, box: boxAt("B3:E7") });
  expect([table.sheet.name, table.box]).toEqual(["一覧", boxAt("A1:D5")]);
  expect([formulaAt(list, "F1"), formulaAt(list, "F2")]).toEqual(["=C2", "=別!B4"]);
  expect([valueAt(other, "B4"), valueAt(list, "B3")]).toEqual(["前", "貸出"]);
});
