import {
  cellsMoved,
  columnDeleted,
  columnRenamed,
  sheetDeleted,
  sheetRenamed,
  tableDeleted,
  tableRenamed,
  type Rewriting,
} from "../../../../src/local-excel/model/references/changes";
import { copiedFormula } from "../../../../src/local-excel/model/references/copied-formula";
import { rewriteFormula } from "../../../../src/local-excel/model/references/rewrite";

const at = { sheet: "評価", table: "表" };
const changed = (formula: string, rewriting: Rewriting): string =>
  rewriteFormula(formula, (segment) => rewriting(segment, at));

const insert = (index: number, count: number) => ({ kind: "insert", at: index, count }) as const;
const remove = (index: number, count: number) => ({ kind: "delete", at: index, count }) as const;

const CASES: readonly [string, Rewriting, string, string][] = [
  ["rows inserted above", cellsMoved("評価", "rows", insert(0, 2)), "=A1+$B$2+A1:B2", "=A3+$B$4+A3:B4"],
  ["rows inserted inside", cellsMoved("評価", "rows", insert(2, 1)), "=SUM(A1:A5)", "=SUM(A1:A6)"],
  ["rows inserted below", cellsMoved("評価", "rows", insert(9, 1)), "=SUM(A1:A5)", "=SUM(A1:A5)"],
  ["rows deleted inside", cellsMoved("評価", "rows", remove(1, 2)), "=SUM(A1:A5)", "=SUM(A1:A3)"],
  ["all rows deleted", cellsMoved("評価", "rows", remove(0, 5)), "=SUM(A1:A5)+B9", "=SUM(#REF!)+B4"],
  ["columns inserted", cellsMoved("評価", "columns", insert(1, 1)), "=A1+B1+A:C", "=A1+C1+A:D"],
  ["whole columns stay on rows", cellsMoved("評価", "rows", insert(0, 1)), "=SUM(A:A)", "=SUM(A:A)"],
  ["another sheet's cells stay", cellsMoved("台帳", "rows", insert(0, 1)), "=A1+台帳!A1", "=A1+台帳!A2"],
  ["sheet renamed", sheetRenamed("台帳", "指標 台帳"), "=台帳!A1+A1", "='指標 台帳'!A1+A1"],
  ["sheet deleted", sheetDeleted("台帳"), "=台帳!A1+A1", "=#REF!+A1"],
  ["table renamed", tableRenamed("表", "実績表"), "=SUM(表[値])+[@値]", "=SUM(実績表[値])+[@値]"],
  ["table deleted", tableDeleted("表"), "=SUM(表[値])", "=SUM(#REF!)"],
  ["column renamed", columnRenamed("表", "値", "実績"), "=SUM(表[値])+[@値]", "=SUM(表[実績])+[@実績]"],
  [
    "column of this row renamed",
    columnRenamed("表", "値", "新"),
    "=表[[#This Row],[値]]",
    "=表[[#This Row],[新]]",
  ],
  ["column of a run renamed", columnRenamed("表", "値", "a]b"), "=表[@[値]:[率]]", "=表[@[a']b]:[率]]"],
  ["another table's column stays", columnRenamed("他", "値", "実績"), "=[@値]", "=[@値]"],
  ["column deleted", columnDeleted("表", "値"), "=[@値]+表[率]", "=#REF!+表[率]"],
];

test.each(CASES)("%s", (_name, rewriting, before, after) => {
  expect(changed(before, rewriting)).toBe(after);
});

test.each([
  ["=A2*$B$1", 1, 0, "=A3*$B$1"],
  ["=A2*B$1", 0, 2, "=C2*D$1"],
  ["=A1", -1, 0, "=#REF!"],
  ["=SUM(A:A)+1:1", 3, 0, "=SUM(A:A)+4:4"],
  ["=[@値]", 5, 5, "=[@値]"],
])("%s copied %d down and %d right", (formula, down, right, copied) => {
  expect(copiedFormula(formula, down, right)).toBe(copied);
});
