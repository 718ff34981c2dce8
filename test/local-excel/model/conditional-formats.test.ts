import { evaluateConditionalFormats } from "../../../src/local-excel/model/conditional-formats";
import type { ConditionalFormatSpec } from "../../../src/local-excel/model/contract";
import { boxAt, listWorkbook } from "./world";

const custom = (
  formula: string,
  priority: number,
  more: Partial<ConditionalFormatSpec>,
): ConditionalFormatSpec => ({
  id: String(priority),
  type: "Custom",
  boxes: [boxAt("A2:D5")],
  formula,
  format: {},
  priority,
  stopIfTrue: false,
  ...more,
});

test("formulas are relative to the first cell; earlier rules win property by property", () => {
  const { list } = listWorkbook();
  list.conditionalFormats = [
    custom("=$C2>=50", 1, { format: { fill: "#AAAAAA", bold: true } }),
    custom("=$C2>=80", 0, { format: { fill: "#BBBBBB" } }),
  ];
  expect(evaluateConditionalFormats(list, 1, 0)).toEqual({ fill: "#AAAAAA", bold: true });
  expect(evaluateConditionalFormats(list, 2, 1)).toEqual({ fill: "#BBBBBB", bold: true });
  expect(evaluateConditionalFormats(list, 3, 0)).toEqual({});
  expect(evaluateConditionalFormats(list, 9, 0)).toEqual({});
});

test("a rule that stops ends the search", () => {
  const { list } = listWorkbook();
  list.conditionalFormats = [
    custom("=$C2>=80", 0, { format: { fill: "#BBBBBB" }, stopIfTrue: true }),
    custom("=TRUE", 1, { format: { bold: true } }),
  ];
  expect(evaluateConditionalFormats(list, 2, 0)).toEqual({ fill: "#BBBBBB" });
});

test.each([
  ["GreaterThan", "=60", undefined, false],
  ["LessThan", "60", undefined, true],
  ["Between", "=40", "=60", true],
  ["EqualTo", "=$C$2", undefined, true],
  ["NotEqualTo", "=50", undefined, false],
])("cell value %s %s %s on 50: %s", (operator, formula1, formula2, applies) => {
  const { list } = listWorkbook();
  const cellValue = formula2 === undefined ? { operator, formula1 } : { operator, formula1, formula2 };
  list.conditionalFormats = [
    {
      id: "1",
      type: "CellValue",
      boxes: [boxAt("C2:C5")],
      cellValue,
      format: { bold: true },
      priority: 0,
      stopIfTrue: false,
    },
  ];
  expect(evaluateConditionalFormats(list, 1, 2)).toEqual(applies ? { bold: true } : {});
});
