import { OpenedPackage } from "../../../src/local-excel/xlsx/package/opened-package";
import { saveXlsx } from "../../../src/local-excel/xlsx/save-xlsx";
import { sampleWorkbook } from "./sample-workbook";

const saved = saveXlsx(sampleWorkbook());

const part = async (name: string): Promise<string> => new OpenedPackage(await saved).text(name) ?? "";

/** What other programs will find in the file, spelt as they expect it. */
describe("the parts of a saved workbook", () => {
  test.each([
    ["a formula with its result", "<f>SUM(実績表[実績])</f><v>2.45</v>"],
    [
      "a structured reference in the file's form",
      "<f>実績表[[#This Row],[実績]]/実績表[[#This Row],[目標]]</f><v>0.8</v>",
    ],
    [
      "a text result",
      't="str"><f>IF(実績表[[#This Row],[実績]]=0,&quot;－&quot;,実績表[[#This Row],[実績]]/実績表[[#This Row],[目標]])</f><v>－</v>',
    ],
    ["a truth result", 't="b"><f>C7&gt;3</f><v>0</v>'],
    ["an error result", 't="e"><f>1/0</f><v>#DIV/0!</v>'],
    ["a hidden column", '<col min="1" max="1" width="2" hidden="1" customWidth="1"/>'],
    ["a set height", '<row r="1" ht="30" customHeight="1">'],
    ["a hidden row", '<row r="10" hidden="1"/>'],
    [
      "frozen panes",
      '<pane xSplit="2" ySplit="2" topLeftCell="C3" activePane="bottomRight" state="frozen"/>',
    ],
    ["a merge", '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>'],
    [
      "a list",
      '<dataValidation type="list" errorStyle="stop" showErrorMessage="1" errorTitle="状態" error="一覧から選んでください。" sqref="B3:B6"><formula1>状態一覧</formula1></dataValidation>',
    ],
    ["bounds", "<formula1>0</formula1><formula2>2.5</formula2>"],
    [
      "a conditional format",
      '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$F3&lt;0.6</formula></cfRule>',
    ],
    ["paper and fit", '<pageSetup paperSize="8" fitToWidth="1" fitToHeight="0" orientation="landscape"/>'],
    [
      "a page break",
      '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>',
    ],
  ])("first sheet: %s", async (_what, xml) => {
    expect(await part("xl/worksheets/sheet1.xml")).toContain(xml);
  });

  test.each([
    [
      "print area",
      '<definedName name="_xlnm.Print_Area" localSheetId="0">&apos;実績&apos;!$A$1:$N$40</definedName>',
    ],
    [
      "print titles",
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;実績&apos;!$1:$2</definedName>',
    ],
    [
      "a sheet's hidden constant",
      '<definedName name="machiKPI.id" comment="シートの印" localSheetId="0" hidden="1">&quot;kitamoto-2/actuals&quot;</definedName>',
    ],
    ["a very hidden sheet", 'state="veryHidden"'],
  ])("workbook: %s", async (_what, xml) => {
    expect(await part("xl/workbook.xml")).toContain(xml);
  });

  test.each([
    [
      "a name linked to a cell, cached",
      '<c:tx><c:strRef><c:f>&apos;実績&apos;!$C$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>実績</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    ],
    [
      "values cached",
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>0.8</c:v></c:pt><c:pt idx="1"><c:v>0.45</c:v></c:pt><c:pt idx="2"><c:v>1.2</c:v></c:pt><c:pt idx="3"><c:v>0</c:v></c:pt></c:numCache>',
    ],
    ["categories cached", '<c:pt idx="3"><c:v>満足度</c:v></c:pt></c:strCache></c:strRef></c:cat>'],
    [
      "marks without a line",
      '<a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="diamond"/><c:size val="9"/>',
    ],
    ["gap and overlap", '<c:gapWidth val="60"/><c:overlap val="-10"/>'],
    ["the axis's bounds", '<c:max val="1.5"/><c:min val="0"/>'],
    ["the font", '<a:latin typeface="BIZ UDPゴシック"/><a:ea typeface="BIZ UDPゴシック"/>'],
  ])("combined chart: %s", async (_what, xml) => {
    expect(await part("xl/charts/chart1.xml")).toContain(xml);
  });

  test("a title linked to a cell keeps its link, its look and the cell's text", async () => {
    expect(await part("xl/charts/chart2.xml")).toContain(
      "<c:title><c:tx><c:strRef><c:f>&apos;実績&apos;!$A$1</c:f><c:strCache>" +
        '<c:ptCount val="1"/><c:pt idx="0"><c:v>実績 &amp; 目標 &lt;案&gt;</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
        '<c:overlay val="0"/><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr>',
    );
  });

  test("the drawing says what the chart shows", async () => {
    expect(await part("xl/drawings/drawing1.xml")).toContain(
      'name="進捗" descr="4指標の実績を棒、目標をひし形で示したグラフ"',
    );
  });

  test("text that looks like a formula, date or number stays text", async () => {
    const sheet = await part("xl/worksheets/sheet3.xml");
    expect(sheet).not.toContain("<f>1+1</f>");
    expect(await part("xl/sharedStrings.xml")).toContain(
      "<si><t>=1+1</t></si><si><t>5-1</t></si><si><t>+81</t></si><si><t>00123</t></si>",
    );
    expect(await part("xl/styles.xml")).toContain('quotePrefix="1"');
  });

  test("the add-in's XML part and its id", async () => {
    expect(await part("customXml/item1.xml")).toContain('<plan xmlns="urn:machi-kpi:plan">');
    expect(await part("customXml/itemProps1.xml")).toContain(
      'ds:itemID="{11111111-2222-4333-8444-555555555555}"',
    );
  });

  test("the table's columns", async () => {
    const table = await part("xl/tables/table1.xml");
    expect(table).toContain('displayName="実績表" ref="A2:F6"');
    expect(table).toContain('<tableColumn id="6" name="達成率 (%)"/>');
    expect(table).not.toContain("autoFilter");
  });
});
