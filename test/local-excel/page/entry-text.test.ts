import { createWorkbook } from "../../../src/local-excel";
import { entryText } from "../../../src/local-excel/page/grid/entry-text";

const TODAY = new Date(2026, 10, 20);

test.each([
  ["18.9年", "18.9年"],
  ["38.2%", "38.2%"],
  ["57.62%", "57.62%"],
  ["(40)", "-40"],
  ["1,234", "1234"],
  ["'007", "'007"],
  ["=1+1", "=1+1"],
  ["TRUE", "TRUE"],
  ["5-1", "5月1日"],
  ["", ""],
])("typed %j, the editor opens on %j", (typed, shown) => {
  const workbook = createWorkbook(() => TODAY);
  workbook.type(workbook.activeSheet, 0, 0, typed);
  expect(entryText(workbook.activeSheet, 0, 0)).toBe(shown);
});

test("a percent keeps all its digits, and none that arithmetic added", () => {
  const { activeSheet: sheet } = createWorkbook();
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  sheet.setNumberFormats(cell, [["0%"]]);
  sheet.write(cell, [[0.285]]);
  expect(entryText(sheet, 0, 0)).toBe("28.5%");
});
