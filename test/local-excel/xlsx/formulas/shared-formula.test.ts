import { movedFormula } from "../../../../src/local-excel/xlsx/formulas/shared-formula";

describe("a shared formula in another of its cells", () => {
  test.each([
    ["A1*2", 1, 0, "A2*2"],
    ["A1*2", 0, 2, "C1*2"],
    ["$A1+A$1+$A$1", 3, 1, "$A4+B$1+$A$1"],
    ["SUM(A1:B2)", 1, 1, "SUM(B2:C3)"],
    ["SUM(A:C)+SUM(2:3)", 1, 1, "SUM(B:D)+SUM(3:4)"],
    ["SUM($A:$A)", 1, 1, "SUM($A:$A)"],
    ["LOG10(A1)", 1, 0, "LOG10(A2)"],
    ["'R4 A1'!B2&\"A1\"", 1, 0, "'R4 A1'!B3&\"A1\""],
    ["進捗A1+A1", 1, 0, "進捗A1+A2"],
    ["T1[A1]+A1", 1, 0, "T1[A1]+A2"],
    ["Sheet1!A1", 1, 0, "Sheet1!A2"],
    ["DATA1!A1", 1, 0, "DATA1!A2"],
    ["A1E", 1, 0, "A1E"],
    ["IF(A1,B1,C1)", 1, 0, "IF(A2,B2,C2)"],
    ["A1:A2", 1, 0, "A2:A3"],
    ["A1", -1, 0, "A1048576"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});
