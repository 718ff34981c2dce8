import type { CellValue } from "../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { sortArea } from "../../../src/local-excel/page/menus/sort-area";

function sheetWith(rows: readonly (readonly CellValue[])[]) {
  const sheet = createWorkbook().activeSheet;
  sheet.write({ row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
  return sheet;
}

test("one cell: the block around it, a heading left out", () => {
  const sheet = sheetWith([
    ["課", "値"],
    ["企画課", 2],
    ["税務課", 1],
    ["", ""],
    ["注", ""],
  ]);
  const at = (row: number, column: number) => sortArea(sheet, { row, column, rows: 1, columns: 1 });
  expect(at(2, 2)).toEqual({ table: null, box: { row: 2, column: 1, rows: 2, columns: 2 }, column: 1 });
  // Text over text: nothing tells a heading.
  expect(at(3, 1)).toEqual({ table: null, box: { row: 1, column: 1, rows: 3, columns: 2 }, column: 0 });
  expect(at(5, 1)).toBeNull();
});

test("several cells: these; in a table: the table", () => {
  const sheet = sheetWith([
    ["課", "値"],
    ["企画課", 2],
    ["税務課", 1],
  ]);
  const selected = { row: 2, column: 2, rows: 2, columns: 1 };
  expect(sortArea(sheet, selected)).toEqual({ table: null, box: selected, column: 0 });
  const table = sheet.workbook.addTable(sheet, { row: 1, column: 1, rows: 3, columns: 2 }, true);
  expect(sortArea(sheet, selected)).toEqual({ table, box: table.box, column: 1 });
});
