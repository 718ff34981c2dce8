import type { ValidationRule } from "../../../src/local-excel/model/contract";
import { boxAt, codeOf, listWorkbook, put, type, valueAt } from "./world";

const stop = { show: true, style: "Stop", title: "", message: "選んでください" };

const CASES: readonly [string, ValidationRule, string, boolean][] = [
  ["written list", { type: "List", source: "確定,未確定", inCellDropDown: true }, "確定", true],
  ["written list", { type: "List", source: "確定,未確定", inCellDropDown: true }, "決定", false],
  ["list of cells", { type: "List", source: "=$B$2:$B$5", inCellDropDown: true }, "貸出", true],
  ["list of cells", { type: "List", source: "=$B$2:$B$5", inCellDropDown: true }, "無い", false],
  ["list by name", { type: "List", source: "=候補", inCellDropDown: true }, "相談", true],
  ["list by name", { type: "List", source: "=候補", inCellDropDown: true }, "無い", false],
  ["decimal", { type: "Decimal", operator: "Between", formula1: 0, formula2: 100 }, "57.6", true],
  ["decimal", { type: "Decimal", operator: "Between", formula1: 0, formula2: 100 }, "101", false],
  ["decimal", { type: "Decimal", operator: "GreaterThan", formula1: "=$C$2" }, "51", true],
  ["decimal", { type: "Decimal", operator: "GreaterThan", formula1: "=$C$2" }, "abc", false],
  ["whole number", { type: "WholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 }, "3", true],
  ["whole number", { type: "WholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 }, "3.5", false],
  ["text length", { type: "TextLength", operator: "LessThanOrEqualTo", formula1: 3 }, "abcd", false],
  ["custom", { type: "Custom", formula: "=ISNUMBER(G2)" }, "5", true],
  ["custom", { type: "Custom", formula: "=ISNUMBER(G2)" }, "五", false],
  ["blank", { type: "List", source: "確定", inCellDropDown: true }, "", true],
];

test.each(CASES)("%s: %j typed %j is let through: %s", (_name, rule, typed, allowed) => {
  const { workbook, list } = listWorkbook();
  workbook.addName("候補", "=一覧!$B$2:$B$5", null);
  put(list, "G3", [["before"]]);
  list.setValidation(boxAt("G2:G9"), { rule, ignoreBlanks: true, prompt: null, alert: stop });
  expect(codeOf(() => type(list, "G3", typed.replace("G2", "G3")))).toBe(allowed ? null : "InvalidArgument");
  if (!allowed) expect(valueAt(list, "G3")).toBe("before");
});

test("without an alert, or with a warning, and when pasted, everything is taken", () => {
  const { workbook, list } = listWorkbook();
  const rule = { type: "List", source: "確定", inCellDropDown: true } as const;
  const spec = { rule, ignoreBlanks: true, prompt: null };
  list.setValidation(boxAt("G1"), { ...spec, alert: null });
  list.setValidation(boxAt("G2"), { ...spec, alert: { ...stop, style: "Warning" } });
  list.setValidation(boxAt("G3"), { ...spec, alert: stop });
  type(list, "G1", "x");
  type(list, "G2", "x");
  workbook.paste(list, 2, 6, [["x"]]);
  expect(["G1", "G2", "G3"].map((at) => valueAt(list, at))).toEqual(["x", "x", "x"]);
});

test("setting validation over part of an area leaves the rest", () => {
  const { list } = listWorkbook();
  const spec = { rule: null, ignoreBlanks: true, prompt: null, alert: null };
  list.setValidation(boxAt("C2:C5"), { ...spec, prompt: { show: true, title: "a", message: "" } });
  list.setValidation(boxAt("C3"), null);
  expect([1, 2, 3, 4].map((row) => list.validationAt(row, 2) !== null)).toEqual([true, false, true, true]);
});

test("structured references are refused in validation and conditional formats", () => {
  const { list } = listWorkbook();
  const rule = { type: "List", source: "=一覧表[名称]", inCellDropDown: true } as const;
  const spec = { rule, ignoreBlanks: true, prompt: null, alert: null };
  expect(codeOf(() => list.setValidation(boxAt("G1"), spec))).toBe("InvalidArgument");
});
