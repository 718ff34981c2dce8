import type { ModelSheet } from "../../../src/local-excel/model/contract";
import { filterChoices } from "../../../src/local-excel/model/table-filter";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { openXlsx } from "../../../src/local-excel/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/local-excel/xlsx/save-xlsx";
import { boxAt, codeOf, formulaAt, put, valueAt } from "./world";

/** 番号, 課, 値 of six indicators in B2:D8, the values doubled beside the table. */
function entries() {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  put(sheet, "B2", [
    ["番号", "課", "値"],
    [3, "企画課", 30],
    [1, "税務課", 10],
    [2, "企画課", 20],
    [6, "", 60],
    [5, "税務課", 50],
    [4, "企画課", 40],
  ]);
  put(sheet, "F3", [["=D3*2"], ["=D4*2"], ["=D5*2"], ["=D6*2"], ["=D7*2"], ["=D8*2"]]);
  return { workbook, sheet, table: workbook.addTable(sheet, boxAt("B2:D8"), true) };
}

/** Numbers of the sheet's rows (from 1) that are in sight. */
const inSight = (sheet: ModelSheet): readonly number[] =>
  [2, 3, 4, 5, 6, 7, 8].filter((row) => !sheet.rowHidden(row - 1));

test("a filter hides the rows that show other texts; filters of two columns come together", () => {
  const { workbook, sheet, table } = entries();
  workbook.filterTable(table, 1, ["企画課"]);
  expect(inSight(sheet)).toEqual([2, 3, 5, 8]);
  workbook.filterTable(table, 2, ["20", "40", "50"]);
  expect(inSight(sheet)).toEqual([2, 5, 8]);
  expect(filterChoices(table, 1)).toEqual(["企画課", "税務課"]);
  workbook.filterTable(table, 1, null);
  expect(inSight(sheet)).toEqual([2, 5, 7, 8]);
  workbook.filterTable(table, 2, null);
  expect(inSight(sheet)).toEqual([2, 3, 4, 5, 6, 7, 8]);
});

test("blank cells can be chosen; a column that is not there is refused", () => {
  const { workbook, sheet, table } = entries();
  expect(filterChoices(table, 1)).toEqual(["企画課", "税務課", ""]);
  workbook.filterTable(table, 1, [""]);
  expect(inSight(sheet)).toEqual([2, 6]);
  expect(codeOf(() => workbook.filterTable(table, 3, ["x"]))).toBe("InvalidArgument");
});

test("sorting a filtered table leaves hidden rows where they are", () => {
  const { workbook, sheet, table } = entries();
  workbook.filterTable(table, 1, ["企画課"]);
  workbook.sortTable(table, 0, true);
  const numbers = ["B3", "B4", "B5", "B6", "B7", "B8"].map((at) => valueAt(sheet, at));
  expect(numbers).toEqual([2, 1, 3, 6, 5, 4]);
});

test("plain cells are sorted as they are selected; merged ones are refused", () => {
  const { workbook, sheet } = entries();
  put(sheet, "H1", [["は"], [2], [""], ["い"], [1]]);
  workbook.sortRange(sheet, boxAt("H1:H5"), 0, true);
  expect(["H1", "H2", "H3", "H4", "H5"].map((at) => valueAt(sheet, at))).toEqual([1, 2, "い", "は", ""]);
  sheet.merge(boxAt("J1:K1"));
  expect(codeOf(() => workbook.sortRange(sheet, boxAt("J1:K3"), 0, true))).toBe("InvalidOperation");
});

test("filters follow columns put in or taken out", () => {
  const { workbook, sheet, table } = entries();
  workbook.filterTable(table, 1, ["企画課"]);
  sheet.insertColumns(0, 1);
  expect(table.filters).toEqual([{ column: 1, texts: ["企画課"] }]);
  sheet.insertColumns(3, 1);
  expect(table.filters).toEqual([{ column: 2, texts: ["企画課"] }]);
  sheet.deleteColumns(4, 1);
  expect(table.filters).toEqual([]);
});

test("filters come back from the file with the rows they hide", async () => {
  const { workbook, table } = entries();
  workbook.filterTable(table, 1, ["企画課", ""]);
  const opened = await openXlsx(await saveXlsx(workbook));
  expect(opened.tables[0]?.filters).toEqual([{ column: 1, texts: ["企画課", ""] }]);
  expect(inSight(opened.activeSheet)).toEqual([2, 3, 5, 6, 8]);
});

test("a restore point brings back cells, sizes, tables, charts' places and formulas of other sheets", () => {
  const { workbook, sheet, table } = entries();
  const other = workbook.addSheet("別");
  put(other, "A1", [["=SUM(Sheet1!D3:D8)"]]);
  sheet.setRowHeight(3, 1, 40);
  const restore = workbook.restorePoint();
  sheet.deleteRows(3, 2);
  put(sheet, "D3", [[99]]);
  expect(valueAt(other, "A1")).toBe(249);
  const told: string[] = [];
  workbook.onChange(({ kind, by }) => void told.push(`${kind} ${by}`));
  restore({ kind: "rows-inserted", sheet, box: boxAt("A4:B5") });
  expect(told).toEqual(["rows-inserted person"]);
  expect(valueAt(sheet, "B4")).toBe(1);
  expect(sheet.rowHeight(3)).toBe(40);
  expect(table.box).toEqual(boxAt("B2:D8"));
  expect(formulaAt(other, "A1")).toBe("=SUM(Sheet1!D3:D8)");
  expect(valueAt(other, "A1")).toBe(210);
});
