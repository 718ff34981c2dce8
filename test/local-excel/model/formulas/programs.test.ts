import type { CellValue } from "../../../../src/local-excel/model/contract";
import { programOf } from "../../../../src/local-excel/model/formulas/compiled/programs";
import { createWorkbook } from "../../../../src/local-excel/model/workbook";
import { put, valueAt } from "../world";

const VALUE = { error: "#VALUE!" };
const DIVISION = { error: "#DIV/0!" };

/** A1:D1 is 1, "5" as text, nothing, TRUE; A2:D2 is 40, 50, 40, #N/A; A3 is a formula's empty text. */
const CASES: readonly (readonly [string, CellValue])[] = [
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=10-4-3", 3],
  ["=50%*2", 1],
  ['=1+2&"a"', "3a"],
  ['=0.1+0.2&""', "0.3"],
  ['="a"&"b"="AB"', true],
  ["=1<2", true],
  ['="x">99', true],
  ['=TRUE>"x"', true],
  ["=C1=0", true],
  ['=C1=""', true],
  ["=C1=FALSE", true],
  ['=A3=""', true],
  ["=A3=0", false],
  ["=C1", 0],
  ["=B1+1", 6],
  ['="1,200"*2', 2400],
  ['="abc"+1', VALUE],
  ["=A3+1", VALUE],
  ["=D1+1", 2],
  ["=1/C1", DIVISION],
  ["=0^0", { error: "#NUM!" }],
  ["=0^-1", DIVISION],
  ["=(-8)^0.5", { error: "#NUM!" }],
  ['=+"ab"', "ab"],
  ['=IF(C1,"a","b")', "b"],
  ['=IF("true",1,2)', 1],
  ['=IF("ja",1,2)', VALUE],
  ["=IF(1>2,1)", false],
  ["=IF(D2,1,2)", { error: "#N/A" }],
  ["=IF(TRUE,1,1/0)", 1],
  ["=IFERROR(1/0,A2)", 40],
  ["=CHOOSE(2.9,1,A2)", 40],
  ["=CHOOSE(3,1,2)", VALUE],
  // Text and logical values in cells are passed over; written out they are read.
  ["=SUM(A1:D1)", 1],
  ["=SUM(A1,B1,D1)", 1],
  ['=SUM(A1,"5",TRUE)', 7],
  ["=COUNT(A1:D1)", 1],
  ["=COUNT(A1,B1,C1,D1)", 1],
  ['=COUNT(1,"5","x",1/0)', 2],
  ["=COUNT(INDEX(A1:D1,2))", 0],
  ["=COUNTA(A1:D1)", 3],
  ["=COUNTA(A3)", 1],
  ["=MAX(A1:C1)", 1],
  ["=MAX(C1,B1)", 0],
  ["=MIN(A2:C2,45)", 40],
  ["=SUM(A2:D2)", { error: "#N/A" }],
  ["=AVERAGE(A2:C2)", 130 / 3],
  ["=AVERAGE(C1:C1)", DIVISION],
  ["=AND(A1,D1)", true],
  ["=AND(A1:D1)", true],
  ["=OR(C1,B1)", VALUE],
  ['=AND("TRUE",1)', true],
  ["=OR(TRUE,1/0)", DIVISION],
  ["=RANK(A2,A2:C2)", 2],
  ["=RANK(B2,A2:C2,1)", 3],
  ["=RANK(7,A2:C2)", { error: "#N/A" }],
  ["=N(D1)+N(B1)", 1],
  ["=T(B1)&T(A1)", "5"],
  ["=CHAR(10)", "\n"],
  ["=SUMPRODUCT((A2:C2=40)*A2:C2)", 80],
  ["=SUMPRODUCT(-(A2:C2>40))", -1],
  ["=SUMPRODUCT((A2:C2>40)%)", 0.01],
];

test.each(CASES)("%s", (formula, expected) => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [
    [1, "'5", "", true],
    [40, 50, 40, "=NA()"],
    ['=""', "", "", ""],
  ]);
  put(sheet, "F1", [[formula]]);
  expect(valueAt(sheet, "F1")).toEqual(expected);
});

/** Left to the engine: what a program would have to guess at. */
test.each([
  "{1,2,3}",
  "IF(TRUE,,1)",
  "'S'!$A$1:INDEX(AREA(0),2)",
  "LET(1,2)",
  "TODAY()",
  "SUM(IF(TRUE,'S'!$A$1,1))",
  "RANK(1)",
  "1 2",
])("%s has no program", (text) => {
  expect(programOf(text, [])).toBeNull();
});
