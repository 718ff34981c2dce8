import { blockIn } from "../../../../src/local-excel/model/blocks/block-in";
import { copiedBlock } from "../../../../src/local-excel/model/blocks/copied-block";
import type {
  ConditionalFormatSpec,
  ModelSheet,
  ValidationRule,
  ValidationSpec,
} from "../../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../../src/local-excel/model/workbook";
import { boxAt, codeOf, formulaAt, listWorkbook, placeOf, put, valueAt } from "../world";

const spec = (rule: ValidationRule): ValidationSpec => ({
  rule,
  ignoreBlanks: true,
  prompt: { show: true, title: "状態", message: "選んでください" },
  alert: null,
});
const list = (source: string): ValidationSpec => spec({ type: "List", source, inCellDropDown: true });
const colour = (
  id: string,
  area: string,
  formula: string,
  fill: string,
  priority = 0,
): ConditionalFormatSpec => ({
  id,
  type: "Custom",
  boxes: [boxAt(area)],
  formula,
  format: { fill },
  priority,
  stopIfTrue: false,
});

const ruleAt = (sheet: ModelSheet, address: string): ValidationRule | null => {
  const { row, column } = placeOf(address);
  return sheet.validationAt(row, column)?.rule ?? null;
};

const addressOf = ({ row, column, rows, columns }: ReturnType<typeof boxAt>): string =>
  `${String.fromCharCode(65 + column)}${row + 1}:${String.fromCharCode(64 + column + columns)}${row + rows}`;

const formats = (sheet: ModelSheet): readonly (readonly unknown[])[] =>
  sheet.conditionalFormats.map(({ boxes, formula, format }) => [boxes.map(addressOf), formula, format.fill]);

/** Copies one area and pastes it into another, on the same sheet unless said otherwise. */
function paste(sheet: ModelSheet, from: string, to: string, on: ModelSheet = sheet): void {
  sheet.workbook.blocks.put(on, copiedBlock(blockIn(sheet, boxAt(from)), boxAt(to)));
}

test("a drop-down goes along, and is gone where a cell without one is pasted", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.setValidation(boxAt("A1"), list("確定,未確定"));
  sheet.setValidation(boxAt("C1:C3"), spec({ type: "Decimal", operator: "GreaterThan", formula1: 0 }));
  paste(sheet, "A1", "C2");
  expect(ruleAt(sheet, "C2")).toEqual({ type: "List", source: "確定,未確定", inCellDropDown: true });
  expect(ruleAt(sheet, "C1")?.type).toBe("Decimal");
  expect(ruleAt(sheet, "C3")?.type).toBe("Decimal");
  paste(sheet, "B1", "C2");
  expect(ruleAt(sheet, "C2")).toBeNull();
  expect(ruleAt(sheet, "A1")?.type).toBe("List");
});

test.each([
  ["a relative list moves along", "=$F1:$H1", "=$F7:$H7"],
  ["a fixed list stays", "=$F$1:$H$1", "=$F$1:$H$1"],
  ["a list by name stays", "=候補", "=候補"],
])("%s", (_what, source, expected) => {
  const sheet = createWorkbook().activeSheet;
  sheet.setValidation(boxAt("A1"), list(source));
  paste(sheet, "A1", "C7");
  expect(ruleAt(sheet, "C7")).toEqual({ type: "List", source: expected, inCellDropDown: true });
});

test("rules go on meaning the same for the cells that keep them when the first cell is pasted over", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.setValidation(boxAt("B1:B4"), spec({ type: "Custom", formula: "=A1>0" }));
  sheet.conditionalFormats = [colour("1", "B1:B4", "=$A1>5", "#FF0000")];
  paste(sheet, "D1", "B1");
  expect(sheet.validations).toMatchObject([
    { boxes: [boxAt("B2:B4")], spec: { rule: { formula: "=A2>0" } } },
  ]);
  expect(formats(sheet)).toEqual([[["B2:B4"], "=$A2>5", "#FF0000"]]);
});

test("conditional formats of the cells pasted over go, those of the copied cells come", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.conditionalFormats = [
    colour("1", "A1:A9", "=A1<0", "#FF0000", 0),
    colour("2", "C1:C9", "=C1=1", "#00FF00", 1),
  ];
  paste(sheet, "A3", "C5");
  expect(formats(sheet)).toEqual([
    [["A1:A9", "C5:C5"], "=A1<0", "#FF0000"],
    [["C1:C4", "C6:C9"], "=C1=1", "#00FF00"],
  ]);
  paste(sheet, "C4", "C5");
  expect(formats(sheet)).toEqual([
    [["A1:A9"], "=A1<0", "#FF0000"],
    [["C1:C9"], "=C1=1", "#00FF00"],
  ]);
});

test("a conditional format pasted to another sheet speaks of that sheet and comes after its own", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const other = workbook.addSheet("別");
  sheet.conditionalFormats = [colour("1", "A1:A9", "=$B1>Sheet1!$D$1", "#FF0000")];
  other.conditionalFormats = [colour("1", "A1:F20", "=TRUE", "#00FF00")];
  paste(sheet, "A2:A3", "C11:C12", other);
  expect(formats(other)).toEqual([
    [["A1:F10", "A13:F20", "A11:B12", "D11:F12"], "=TRUE", "#00FF00"],
    [["C11:C12"], "=$B11>Sheet1!$D$1", "#FF0000"],
  ]);
  expect(other.conditionalFormats.map(({ priority }) => priority)).toEqual([0, 1]);
  expect(new Set(other.conditionalFormats.map(({ id }) => id)).size).toBe(2);
});

test("one cell over a selection, and a block over and over: contents and rules alike, each rule once", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[1, "=A1*2"]]);
  sheet.setValidation(boxAt("A1"), list("1,2"));
  sheet.conditionalFormats = [colour("1", "B1", "=A1=1", "#FF0000")];
  paste(sheet, "A1:B1", "D3:G4");
  expect(["D3", "F4"].map((address) => valueAt(sheet, address))).toEqual([1, 1]);
  expect(["E3", "G4"].map((address) => formulaAt(sheet, address))).toEqual(["=D3*2", "=F4*2"]);
  expect(["D3", "D4", "E4", "F4"].map((address) => ruleAt(sheet, address)?.type)).toEqual([
    "List",
    "List",
    undefined,
    "List",
  ]);
  expect(formats(sheet)).toEqual([[["B1:B1", "E3:E4", "G3:G4"], "=A1=1", "#FF0000"]]);
});

test("merged cells are merged where they are pasted, instead of what was merged there", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [["題"]]);
  sheet.merge(boxAt("A1:B1"));
  sheet.merge(boxAt("D5:E6"));
  paste(sheet, "A1:B2", "D5:E6");
  expect(sheet.merges.map(addressOf)).toEqual(["A1:B1", "D5:E5"]);
  expect(valueAt(sheet, "D5")).toBe("題");
});

test.each([
  ["over a part of merged cells", "A3", "D5", "MergedRangeConflict"],
  ["merged cells into a table", "A1:B1", "H2:I2", "InvalidOperation"],
])("%s: refused, and nothing has changed", (_what, from, to, code) => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.merge(boxAt("A1:B1"));
  sheet.merge(boxAt("D5:E6"));
  put(sheet, "H1", [
    ["名称", "値"],
    ["a", 1],
  ]);
  workbook.addTable(sheet, boxAt("H1:I2"), true);
  put(sheet, "A3", [["x"]]);
  expect(codeOf(() => paste(sheet, from, to))).toBe(code);
  expect(sheet.merges.map(addressOf)).toEqual(["A1:B1", "D5:E6"]);
  expect([valueAt(sheet, "H2"), valueAt(sheet, "D5")]).toEqual(["a", ""]);
});

test("unlocked cells of a protected sheet take formats and rules too, locked ones nothing; what was there comes back", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.setFormat(boxAt("B2"), { locked: false, fill: "#FFF2CC" });
  sheet.setValidation(boxAt("B2"), list("確定,未確定"));
  put(sheet, "D4", [["手"]]);
  sheet.setFormat(boxAt("D4"), { bold: true });
  sheet.protected = true;
  expect(codeOf(() => paste(sheet, "D4", "B3"))).toBe("AccessDenied");
  const back = workbook.blocks.point(sheet, boxAt("B2"));
  paste(sheet, "D4", "B2");
  expect(sheet.cell(1, 1)).toEqual({ value: "手", formula: null, format: { bold: true } });
  expect(ruleAt(sheet, "B2")).toBeNull();
  // Its lock came along with the format, as in Excel.
  expect(codeOf(() => paste(sheet, "D4", "B2"))).toBe("AccessDenied");
  back();
  expect(sheet.cell(1, 1)).toEqual({ value: "", formula: null, format: { locked: false, fill: "#FFF2CC" } });
  expect(ruleAt(sheet, "B2")?.type).toBe("List");
});

test("text of another program leaves rules and conditional formats as they are", () => {
  const { workbook, list: sheet } = listWorkbook();
  sheet.setValidation(boxAt("C2:C5"), list("確定,未確定"));
  sheet.conditionalFormats = [colour("1", "C2:C5", "=C2>50", "#FF0000")];
  workbook.paste(sheet, 2, 2, [["調査中"], ["55"]]);
  expect([valueAt(sheet, "C3"), valueAt(sheet, "C4")]).toEqual(["調査中", 55]);
  expect(sheet.validations).toMatchObject([{ boxes: [boxAt("C2:C5")] }]);
  expect(formats(sheet)).toEqual([[["C2:C5"], "=C2>50", "#FF0000"]]);
});

test("an empty cell pasted into a coloured column stands plainly there", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.setFormat({ row: 0, column: 2, rows: 1_048_576, columns: 1 }, { fill: "#FFF2CC" });
  paste(sheet, "A1", "C3");
  expect(sheet.cell(2, 2).format).toEqual({});
  expect(sheet.cell(3, 2).format).toEqual({ fill: "#FFF2CC" });
});
