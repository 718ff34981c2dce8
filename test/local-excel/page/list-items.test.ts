import { createWorkbook, type ModelSheet } from "../../../src/local-excel";
import { listItems } from "../../../src/local-excel/page/popups/list-items";

function sheetWithList(source: string, inCellDropDown = true): ModelSheet {
  const { activeSheet: sheet } = createWorkbook();
  sheet.write({ row: 0, column: 5, rows: 3, columns: 1 }, [["確定"], ["速報"], [2024]]);
  sheet.setValidation(
    { row: 0, column: 0, rows: 3, columns: 1 },
    { rule: { type: "List", source, inCellDropDown }, ignoreBlanks: true, prompt: null, alert: null },
  );
  return sheet;
}

test.each([
  ["確定, 速報,見込", ["確定", "速報", "見込"]],
  ["=$F$1:$F$3", ["確定", "速報", "2024"]],
  ["=$F$1:$F$9", ["確定", "速報", "2024"]],
  ["=ない名前", []],
])("source %j", (source, items) => {
  expect(listItems(sheetWithList(source), 1, 0)).toEqual(items);
});

test("a reference without $ moves along with the cell", () => {
  expect(listItems(sheetWithList("=F1:F2"), 1, 0)).toEqual(["速報", "2024"]);
});

test("no list: another cell, or one that hides its arrow", () => {
  expect(listItems(sheetWithList("a,b"), 5, 5)).toBeNull();
  expect(listItems(sheetWithList("a,b", false), 0, 0)).toBeNull();
});
