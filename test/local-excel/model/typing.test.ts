import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { boxAt, codeOf, formulaAt, put, type, valueAt } from "./world";

test("Ctrl+Enter types into every cell of the box, formulas as if copied, and is one change", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  put(sheet, "A1", [[1], [2], [3]]);
  const told: string[] = [];
  workbook.onChange(({ kind, box }) => void told.push(`${kind} ${box?.rows}×${box?.columns}`));
  workbook.typeAll(sheet, 0, 1, "=A1*10", boxAt("B1:B3"));
  expect(["B1", "B2", "B3"].map((at) => formulaAt(sheet, at))).toEqual(["=A1*10", "=A2*10", "=A3*10"]);
  expect(valueAt(sheet, "B3")).toBe(30);
  expect(told).toEqual(["cells 3×1"]);
});

test("what a rule of one cell refuses goes into none", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [["前"], ["前"]]);
  sheet.setValidation(boxAt("A2"), {
    rule: { type: "List", source: "確定,速報", inCellDropDown: true },
    ignoreBlanks: true,
    prompt: null,
    alert: { show: true, style: "Stop", title: "", message: "一覧から選んでください" },
  });
  expect(codeOf(() => sheet.workbook.typeAll(sheet, 0, 0, "済", boxAt("A1:A2")))).toBe("InvalidArgument");
  expect([valueAt(sheet, "A1"), valueAt(sheet, "A2")]).toEqual(["前", "前"]);
});

test("a line break typed into a cell wraps it and lets its row grow, unless the height was set", () => {
  const sheet = createWorkbook().activeSheet;
  type(sheet, "A1", "一行目\n二行目");
  expect(sheet.cell(0, 0).format.wrap).toBe(true);
  expect(sheet.rowHeight(0)).toBe(2 * sheet.standardHeight);
  expect(sheet.rowHeightSet(0)).toBe(false);
  expect(sheet.cellPosition(1, 0).top).toBe(2 * sheet.standardHeight);
  type(sheet, "A1", "一行");
  expect(sheet.rowHeight(0)).toBe(sheet.standardHeight);
  sheet.setRowHeight(1, 1, 12);
  type(sheet, "A2", "一行目\n二行目");
  expect(sheet.rowHeight(1)).toBe(12);
});
