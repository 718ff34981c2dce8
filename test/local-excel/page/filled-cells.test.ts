import type { Box, CellValue } from "../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { filledCells, type FillKind } from "../../../src/local-excel/page/fill/filled-cells";

/** Contents that come of filling a column of cells on by three. */
function filledDown(source: readonly CellValue[], kind: FillKind = "series", format?: string): unknown[] {
  const sheet = createWorkbook().activeSheet;
  const from: Box = { row: 0, column: 1, rows: source.length, columns: 1 };
  if (format !== undefined)
    sheet.setNumberFormats(
      from,
      source.map(() => [format]),
    );
  sheet.write(
    from,
    source.map((value) => [value]),
  );
  const filled = filledCells(sheet, from, { ...from, rows: source.length + 3 }, kind);
  return (filled?.cells ?? []).map(([cell]) => cell?.formula ?? cell?.value);
}

test.each<[string, readonly CellValue[], readonly CellValue[]]>([
  ["one number is copied", [5], [5, 5, 5]],
  ["two numbers go on in a straight line", [10, 20], [30, 40, 50]],
  ["tenths stay tenths", [0.1, 0.2], [0.3, 0.4, 0.5]],
  ["text with a number counts up", ["第1回"], ["第2回", "第3回", "第4回"]],
  ["a year of an era too", ["R5"], ["R6", "R7", "R8"]],
  ["leading zeros stay", ["A008", "A009"], ["A010", "A011", "A012"]],
  ["plain text is repeated", ["未公表", "集計中"], ["未公表", "集計中", "未公表"]],
  ["different texts are repeated", ["第1回", "第2期"], ["第1回", "第2期", "第1回"]],
  ["text and number are repeated", ["計", 3], ["計", 3, "計"]],
  ["a formula moves along", ["=A1*2"], ["=A2*2", "=A3*2", "=A4*2"]],
  ["two formulas take turns", ["=A1", "=$A$1"], ["=A3", "=$A$1", "=A5"]],
])("%s", (_, source, expected) => {
  expect(filledDown(source)).toEqual(expected);
});

test("a date goes on day by day, and copying copies", () => {
  expect(filledDown([45_000], "series", "yyyy/m/d")).toEqual([45_001, 45_002, 45_003]);
  expect(filledDown([45_000], "copy", "yyyy/m/d")).toEqual([45_000, 45_000, 45_000]);
  expect(filledDown(["第1回"], "copy")).toEqual(["第1回", "第1回", "第1回"]);
});

test("filling up counts down, filling to the right goes by rows", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.write({ row: 3, column: 1, rows: 2, columns: 1 }, [[3], [4]]);
  const up = filledCells(
    sheet,
    { row: 3, column: 1, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 4, columns: 1 },
    "series",
  );
  expect(up?.box).toEqual({ row: 1, column: 1, rows: 2, columns: 1 });
  expect(up?.cells.map(([cell]) => cell?.value)).toEqual([1, 2]);
  const right = filledCells(
    sheet,
    { row: 3, column: 1, rows: 2, columns: 1 },
    { row: 3, column: 1, rows: 2, columns: 3 },
    "series",
  );
  expect(right?.cells.map((line) => line.map(({ value }) => value))).toEqual([
    [3, 3],
    [4, 4],
  ]);
});
