import { cutFormula } from "../../../../src/local-excel/model/references/cut-formula";
import { joinSegments } from "../../../../src/local-excel/model/references/join-segments";
import type { Segment } from "../../../../src/local-excel/model/references/segment";

const short = (segment: Segment): string => {
  const on = "sheet" in segment && segment.sheet !== null ? `${segment.sheet.name}|` : "";
  switch (segment.kind) {
    case "reference":
      return `ref ${on}${segment.area.shape}`;
    case "structured":
      return `structured ${segment.table} ${segment.inner}`;
    default:
      return `${segment.kind} ${on}${segment.text}`;
  }
};

const CASES: readonly [string, readonly string[]][] = [
  ["=A1+$B$2", ["text =", "ref cell", "text +", "ref cell"]],
  [
    "=SUM(A:A,1:2,B2:C4)",
    ["text =", "function SUM", "text (", "ref columns", "text ,", "ref rows", "text ,", "ref area", "text )"],
  ],
  ["=LOG10(X1)", ["text =", "function LOG10", "text (", "ref cell", "text )"]],
  ["='実績 入力'!B2", ["text =", "ref 実績 入力|cell"]],
  ["='O''Neil'!B2", ["text =", "ref O'Neil|cell"]],
  ["=進捗評価!$A$3", ["text =", "ref 進捗評価|cell"]],
  ['="A1"&目標値', ["text =", 'string "A1"', "text &", "name 目標値"]],
  ["=表1[[#This Row],[実績 (人)]]", ["text =", "structured 表1 [[#This Row],[実績 (人)]]"]],
  ["=[@実績]*2", ["text =", "structured  [@実績]", "text *2"]],
  ["=#REF!A1+1", ["text =", "error #REF!", "text +1"]],
  ["=計!#REF!", ["text =", "error #REF!"]],
  [
    "=IF(TRUE,1E3,#N/A)",
    ["text =", "function IF", "text (", "name TRUE", "text ,1E3,", "error #N/A", "text )"],
  ],
  ["=XFE1", ["text =", "name XFE1"]],
];

test.each(CASES)("%s is cut into its pieces", (formula, pieces) => {
  expect(cutFormula(formula).map(short)).toEqual(pieces);
});

test.each([
  '=IFERROR(INDEX(表1[名称],MATCH([@キー],表1[キー],0)),"－")',
  "='1月:3月'!A1+Sheet1!$B$2:C4",
  "=SUMPRODUCT((A1:A9>=B1:B9)*1)",
  '="say ""hi"""&A1',
  "=表[[#Headers],[a'[b']c]]",
  "=A1:INDEX(B:B,3)",
])("%s comes back the same", (formula) => {
  expect(joinSegments(cutFormula(formula))).toBe(formula);
});
