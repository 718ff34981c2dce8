import { fileFormula } from "../../../../src/local-excel/xlsx/formulas/file-form";
import { displayFormula } from "../../../../src/local-excel/xlsx/formulas/display-form";

describe("formulas between Excel's display and the file", () => {
  test.each([
    ["=A1+1", null, "A1+1"],
    ["=[@実績]/[@目標]", "進捗", "進捗[[#This Row],[実績]]/進捗[[#This Row],[目標]]"],
    ["=[@[達成率 (%)]]*2", "進捗", "進捗[[#This Row],[達成率 (%)]]*2"],
    ["=SUM([@[R4]:[R7]])", "T1", "SUM(T1[[#This Row],[R4]:[R7]])"],
    ["=SUM([R4])", "T1", "SUM(T1[R4])"],
    ["=他[@実績]", "進捗", "他[[#This Row],[実績]]"],
    ["=SUM(進捗[実績])", null, "SUM(進捗[実績])"],
    ["=COUNTA(進捗[[#Headers],[実績]])", null, "COUNTA(進捗[[#Headers],[実績]])"],
    ["=[@値'[円']]", "T1", "T1[[#This Row],[値'[円']]]"],
    ['=IF(A1="[@x]","IFS(","")', "T1", 'IF(A1="[@x]","IFS(","")'],
    ["='[計画] 一覧'!A1", "T1", "'[計画] 一覧'!A1"],
    ["=[1]Sheet1!A1", "T1", "[1]Sheet1!A1"],
    ["=IFS(A1>1,XLOOKUP(1,B:B,C:C))", null, "_xlfn.IFS(A1>1,_xlfn.XLOOKUP(1,B:B,C:C))"],
    ["=SUM(FILTER(A:A,B:B))", null, "SUM(_xlfn._xlws.FILTER(A:A,B:B))"],
    ["=IFERROR(1,2)", null, "IFERROR(1,2)"],
  ])("%s in %s is written %s", (formula, table, file) => {
    expect(fileFormula(formula, table)).toBe(file);
  });

  test.each([
    ["A1+1", null, "=A1+1"],
    ["進捗[[#This Row],[実績]]/進捗[[#This Row],[目標]]", "進捗", "=[@実績]/[@目標]"],
    ["進捗[[#This Row],[実績]]", null, "=進捗[[#This Row],[実績]]"],
    ["他進捗[[#This Row],[実績]]", "進捗", "=他進捗[[#This Row],[実績]]"],
    ["T1[[#This Row],[達成率 (%)]]", "T1", "=[@[達成率 (%)]]"],
    ["SUM(T1[[#This Row],[R4]:[R7]])", "T1", "=SUM([@[R4]:[R7]])"],
    ["_xlfn.IFS(A1,_xlfn._xlws.FILTER(A:A,B:B))", null, "=IFS(A1,FILTER(A:A,B:B))"],
    ['"_xlfn."&A1', null, '="_xlfn."&A1'],
  ])("%s in %s is shown %s", (file, table, formula) => {
    expect(displayFormula(file, table)).toBe(formula);
  });
});
