import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { boxAt, codeOf, formulaAt, put, valueAt } from "./world";

const sheetOf = () => createWorkbook().activeSheet;

test("strings go through the entry rules, = makes a formula, null leaves the cell", () => {
  const sheet = sheetOf();
  put(sheet, "A1", [["old", "old"]]);
  put(sheet, "A1", [[null, "38.2%", "'=1+1", "=1+1", true, 5, { error: "#N/A" }]]);
  expect(["A1", "B1", "C1", "D1", "E1", "F1", "G1"].map((at) => valueAt(sheet, at))).toEqual([
    "old",
    0.382,
    "=1+1",
    2,
    true,
    5,
    { error: "#N/A" },
  ]);
  expect(sheet.cell(0, 1).format).toEqual({ numberFormat: "0.00%" });
  expect(sheet.cell(0, 2).format).toEqual({ quotePrefix: true });
  expect(sheet.text(0, 1)).toBe("38.20%");
});

test.each([
  ["+A9", "=+A9"],
  ["-A9", "=-A9"],
  ["@SUM(A9:B9)", "=SUM(A9:B9)"],
])("%s is taken as a formula", (typed, formula) => {
  const sheet = sheetOf();
  put(sheet, "A1", [[typed]]);
  expect(formulaAt(sheet, "A1")).toBe(formula);
});

test.each(["=SUM(", "=1+", "--", "=無い!A1", "=無い表[列]", `=${"1+".repeat(5000)}1`])(
  "%s is refused",
  (formula) => {
    expect(codeOf(() => put(sheetOf(), "A1", [[formula]]))).toBe("InvalidArgument");
  },
);

test("a refused formula leaves the whole range as it was", () => {
  const sheet = sheetOf();
  put(sheet, "A1", [["a", "b"]]);
  expect(codeOf(() => put(sheet, "A1", [["c", "=SUM("]]))).toBe("InvalidArgument");
  expect([valueAt(sheet, "A1"), valueAt(sheet, "B1")]).toEqual(["a", "b"]);
});

test("values of another shape are refused", () => {
  expect(codeOf(() => sheetOf().write(boxAt("A1:B2"), [["a", "b"]]))).toBe("InvalidArgument");
});

test("text cells keep formulas and numbers as text", () => {
  const sheet = sheetOf();
  sheet.setNumberFormats(boxAt("A1:B1"), [["@", "@"]]);
  put(sheet, "A1", [["=1+1", "5-1"]]);
  expect([valueAt(sheet, "A1"), valueAt(sheet, "B1")]).toEqual(["=1+1", "5-1"]);
  expect(formulaAt(sheet, "A1")).toBeNull();
});

test("formats are set property by property, borders edge by edge", () => {
  const sheet = sheetOf();
  const line = { style: "Continuous", weight: "Thin", colour: "#000000" };
  sheet.setFormat(boxAt("A1:B1"), { bold: true, borders: { EdgeTop: line } });
  sheet.setFormat(boxAt("B1"), { fill: "#FFFFFF", borders: { EdgeLeft: line } });
  expect(sheet.cell(0, 0).format).toEqual({ bold: true, borders: { EdgeTop: line } });
  expect(sheet.cell(0, 1).format).toEqual({
    bold: true,
    fill: "#FFFFFF",
    borders: { EdgeTop: line, EdgeLeft: line },
  });
});

test("formats of whole columns show in cells that hold nothing", () => {
  const sheet = sheetOf();
  sheet.setFormat(boxAt("B:B"), { numberFormat: "@" });
  put(sheet, "B3", [["5-1"]]);
  expect(valueAt(sheet, "B3")).toBe("5-1");
  expect(sheet.cell(99, 1).format).toEqual({ numberFormat: "@" });
  expect(sheet.bandFormats("columns")).toEqual([{ from: 1, count: 1, value: { numberFormat: "@" } }]);
});

test("clearing takes contents, formats or both", () => {
  const sheet = sheetOf();
  sheet.setFormat(boxAt("A1:C1"), { bold: true });
  put(sheet, "A1", [["a", "b", "c"]]);
  sheet.clear(boxAt("A1"), "Contents");
  sheet.clear(boxAt("B1"), "Formats");
  sheet.clear(boxAt("C1"), "All");
  expect(sheet.cell(0, 0)).toEqual({ value: "", formula: null, format: { bold: true } });
  expect(sheet.cell(0, 1)).toEqual({ value: "b", formula: null, format: {} });
  expect([...sheet.cells()].length).toBe(2);
  expect(sheet.usedBox(true)).toEqual(boxAt("B1"));
  expect(sheet.usedBox(false)).toEqual(boxAt("A1:B1"));
});

test("merging keeps the first value, and refuses to cut through merged cells", () => {
  const sheet = sheetOf();
  put(sheet, "A1", [["a", "b"]]);
  sheet.merge(boxAt("A1:B1"));
  put(sheet, "B1", [["nowhere"]]);
  expect([valueAt(sheet, "A1"), valueAt(sheet, "B1")]).toEqual(["a", ""]);
  expect(codeOf(() => sheet.merge(boxAt("B1:C1")))).toBe("MergedRangeConflict");
  sheet.insertColumns(1, 1);
  expect(sheet.merges).toEqual([boxAt("A1:C1")]);
  sheet.unmerge(boxAt("A1"));
  expect(sheet.merges).toEqual([]);
});

test("a protected sheet takes values in unlocked cells only", () => {
  const sheet = sheetOf();
  sheet.setFormat(boxAt("A1"), { locked: false });
  sheet.protected = true;
  put(sheet, "A1", [["ok"]]);
  expect(codeOf(() => put(sheet, "B1", [["no"]]))).toBe("AccessDenied");
  expect(codeOf(() => sheet.insertRows(0, 1))).toBe("AccessDenied");
  expect(codeOf(() => sheet.setFormat(boxAt("A1"), { bold: true }))).toBe("AccessDenied");
});

test("while a cell is being edited every write is refused", () => {
  const workbook = createWorkbook();
  workbook.editMode = true;
  const sheet = workbook.activeSheet;
  const refused = "InvalidOperationInCellEditMode";
  expect(codeOf(() => put(sheet, "A1", [["a"]]))).toBe(refused);
  expect(codeOf(() => workbook.addSheet("新"))).toBe(refused);
  expect(codeOf(() => (sheet.name = "新"))).toBe(refused);
  workbook.editMode = false;
  expect(codeOf(() => put(sheet, "A1", [["a"]]))).toBeNull();
});

test("changes tell who made them", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const told: string[] = [];
  const stop = workbook.onChange(({ kind, by, box }) =>
    told.push(`${kind} ${by} ${box === null ? "-" : box.row}`),
  );
  workbook.type(sheet, 2, 0, "1");
  workbook.asAddin(() => put(sheet, "A5", [["x"]]));
  sheet.insertRows(0, 1);
  stop();
  put(sheet, "A1", [["x"]]);
  expect(told).toEqual(["cells person 2", "cells addin 4", "rows-inserted person 0"]);
});
