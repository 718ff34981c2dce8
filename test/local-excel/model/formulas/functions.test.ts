import type { CellValue } from "../../../../src/local-excel/model/contract";
import { listWorkbook, put } from "../world";

const { workbook, list } = listWorkbook();
workbook.addName("目標値", "=一覧!$D$2:$D$5", null);
workbook.addName("率", "=0.8", null);
workbook.addName("印", '="kitamoto-2/actuals"', null);
workbook.addName("倍", "=一覧!$C$2*2", null);
const other = workbook.addSheet("計 算");
put(other, "A1", [
  [1, "", 3, "x"],
  [-1.5, 2.6, 4, 8],
  ["ab", "cde", " f ", "12"],
  ["=1/0", "", '=""', true],
]);

const NA = { error: "#N/A" };
const CASES: readonly [string, CellValue][] = [
  ["=SUM(一覧表[実績])", 205],
  ["=一覧表[[#Headers],[実績]]", "実績"],
  ["=ROWS(一覧表[#All])", 5],
  ["=ROWS(一覧表)", 4],
  ["=COLUMNS(一覧表[[名称]:[目標]])", 3],
  ["=SUM(一覧表[[#All],[実績]])", 205],
  ['=INDEX(一覧表[実績],MATCH("k4",一覧表[キー],0))', 45],
  ['=MATCH("K4",一覧!A:A,0)', 5],
  ['=MATCH("資*",一覧表[名称],0)', 4],
  ["=MATCH(60,{10,50,90},1)", 2],
  ["=MATCH(60,{90,50,10},-1)", 1],
  ['=MATCH("無い",一覧表[名称],0)', NA],
  ['=COUNTIFS(一覧表[名称],"*資*",一覧表[実績],">=45")', 1],
  ['=COUNTIF(一覧表[目標],"")', 1],
  ['=COUNTIF(一覧表[目標],"<>")', 3],
  ['=COUNTIF(一覧表[名称],"??")', 2],
  ["=COUNTIF(一覧表[実績],50)", 1],
  ['=COUNTIF(一覧表[名称],"<>貸出")', 3],
  ['=SUMIF(一覧表[実績],">40",一覧表[目標])', 180],
  ["=SUMPRODUCT((一覧表[実績]>=40)*1)", 3],
  ["=SUMPRODUCT(MAX((一覧表[実績]<60)*一覧表[実績]))", 50],
  ["=SUMPRODUCT(ISNUMBER(一覧表[目標])*1)", 3],
  ['=SUMPRODUCT((一覧表[名称]<>"")/COUNTIF(一覧表[名称],一覧表[名称]))', 4],
  ["=SUMPRODUCT(LEN(一覧表[名称]))", 10],
  ["=SUMPRODUCT(ROW(一覧表[実績]))", 14],
  ["=SUMPRODUCT(ROUND('計 算'!A2:D2,0))", 13],
  ["=SUMPRODUCT(ABS('計 算'!A2:D2))", 16.1],
  ["=SUMPRODUCT(ISNUMBER(SEARCH(\"D\",'計 算'!A3:D3))*1)", 1],
  ["=SUMPRODUCT(ISERROR('計 算'!A4:D4)*1)", 1],
  ["=SUMPRODUCT(ISBLANK('計 算'!A1:D1)*1)", 1],
  ["=LOOKUP(2,1/(一覧表[実績]>40),一覧表[名称])", "資源化"],
  ["=LOOKUP(2,1/(ISNUMBER('計 算'!A1:D1)),{1,2,3,4})", 3],
  ["=LARGE(一覧表[実績],2)", 50],
  ["=SMALL(一覧表[実績],2)", 45],
  ["=MIN(一覧表[目標])+MAX(一覧表[目標])", 120],
  ['=IFERROR(一覧!C4/一覧!D4,"－")', "－"],
  ['=IF(AND(1=1,OR(FALSE,1=2)),"a",IF(TRUE,"b","c"))', "b"],
  ['=CHOOSE(2,"a","b")', "b"],
  ["=NA()", NA],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234,-2)", 1200],
  ["=ROUNDDOWN(57.69,1)", 57.6],
  ["=INT(-1.5)", -2],
  ["=MOD(-1,3)", 2],
  ["=MOD(1,0)", { error: "#DIV/0!" }],
  ['=MID("令和6年",3,1)', "6"],
  ['=LEFT("令和6年",2)&RIGHT("令和6年")', "令和年"],
  ['=SUBSTITUTE("a-b-c","-","/",2)', "a-b/c"],
  ['=FIND("和","令和")', 2],
  ['=FIND("x","令和")', { error: "#VALUE!" }],
  ['=TRIM("  a  b ")', "a b"],
  ['=LEN("指標")', 2],
  ['=TEXT(0.8333,"0.0%")', "83.3%"],
  ['=TEXT(46113,"ggge年m月d日")', "令和8年4月1日"],
  ['=TEXT(1234567,"#,##0")', "1,234,567"],
  ["=YEAR(46113)*100+MONTH(46113)", 202604],
  ['=HYPERLINK("#一覧!A1","一覧へ")', "一覧へ"],
  ['=REPT("■",3)', "■■■"],
  ["=ISNUMBER(一覧!C2)", true],
  ["=SUM(目標値)", 180],
  ["=率*10", 8],
  ["=印", "kitamoto-2/actuals"],
  ["=倍", 100],
  ["=無い名前", { error: "#NAME?" }],
  ["=一覧!D4", 0],
  ['=一覧!D4&""', ""],
  ['=一覧!D4=""', true],
  ["='計 算'!A1+1", 2],
  ['=IF(一覧!D4="","",1)', ""],
  ["=1/0", { error: "#DIV/0!" }],
  ['="a"+1', { error: "#VALUE!" }],
  ["=ROW()", 21],
  ["=COLUMN(C1)", 3],
];

test.each(CASES)("%s", (formula, expected) => {
  const result = list.evaluate(formula, 20, 8);
  if (typeof expected === "number") expect(result).toBeCloseTo(expected, 10);
  else expect(result).toEqual(expected);
});
