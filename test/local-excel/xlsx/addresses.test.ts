import { boxesOf, boxOf, boxReference, sheetBoxOf } from "../../../src/local-excel/xlsx/addresses";

describe("references of the file", () => {
  test.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$3:D5", { row: 2, column: 1, rows: 3, columns: 3 }],
    ["D5:B3", { row: 2, column: 1, rows: 3, columns: 3 }],
    ["AA10", { row: 9, column: 26, rows: 1, columns: 1 }],
    ["B:C", { row: 0, column: 1, rows: 1048576, columns: 2 }],
    ["$2:$3", { row: 1, column: 0, rows: 2, columns: 16384 }],
    ["A", null],
    ["12", null],
    ["", null],
    ["A0", null],
    ["XFE1", null],
    ["A1048577", null],
    ["実績", null],
    ["A1:B2:C3", null],
  ])("%s", (reference, box) => {
    expect(boxOf(reference)).toEqual(box);
  });

  test("a list of ranges leaves out what it cannot read", () => {
    expect(boxesOf("A1:A2 #REF! C3").map(boxReference)).toEqual(["A1:A2", "C3"]);
  });

  test.each([
    ["'実績 入力'!$A$1:$B$2", { sheet: "実績 入力", box: { row: 0, column: 0, rows: 2, columns: 2 } }],
    ["'O''Brien'!C3", { sheet: "O'Brien", box: { row: 2, column: 2, rows: 1, columns: 1 } }],
    ["実績!$A$1", { sheet: "実績", box: { row: 0, column: 0, rows: 1, columns: 1 } }],
    ["実績!$A$1,実績!$B$1", null],
    ["SUM(実績!A1)", null],
    ["上限", null],
  ])("%s on its sheet", (reference, place) => {
    expect(sheetBoxOf(reference)).toEqual(place);
  });
});
