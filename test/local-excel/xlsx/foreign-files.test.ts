import { strToU8, zipSync } from "fflate";
import type { ModelSheet, ModelWorkbook } from "../../../src/local-excel/model/contract";
import { openXlsx } from "../../../src/local-excel/xlsx/open-xlsx";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relationships = (...entries: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${entries
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${R}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const STYLES = `<styleSheet xmlns="${MAIN}">
<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0%"/></numFmts>
<fonts><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/></font><font><b/><sz val="9"/><color theme="4" tint="0.799981688894314"/><name val="ＭＳ ゴシック"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.149998474074526"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders><border/></borders>
<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf>
<xf numFmtId="176" fontId="1" fillId="2" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellXfs>
<dxfs><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

const THEME = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

/** A workbook as other programs write it, its one sheet 実績 given. */
const opened = async (
  worksheet: string,
  parts: Readonly<Record<string, string>> = {},
  names = "",
): Promise<{ readonly sheet: ModelSheet; readonly workbook: ModelWorkbook }> => {
  const files: Readonly<Record<string, string>> = {
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="実績" sheetId="7" r:id="rId1"/></sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["theme", "/xl/theme/theme1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
    "xl/styles.xml": STYLES,
    "xl/theme/theme1.xml": THEME,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>北本市</t><rPh sb="0" eb="3"><t>キタモトシ</t></rPh></si><si><r><t>進</t></r><r><rPr><b/></rPr><t xml:space="preserve">捗 </t></r></si></sst>`,
    "xl/worksheets/sheet1.xml": worksheet,
    ...parts,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  const workbook = await openXlsx(bytes);
  return { workbook, sheet: workbook.activeSheet };
};

const worksheet = (inside: string): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${R}">${inside}</worksheet>`;

describe("cells of other programs", () => {
  test.each([
    ["furigana is no part of the text", '<c r="A1" t="s"><v>0</v></c>', "北本市", null],
    ["rich text is joined", '<c r="A1" t="s"><v>1</v></c>', "進捗 ", null],
    ["inline text", '<c r="A1" t="inlineStr"><is><t>5-1</t></is></c>', "5-1", null],
    ["text that looks like a formula", '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', "=1+1", null],
    ["text with an apostrophe", `<c r="A1" t="inlineStr"><is><t>'a</t></is></c>`, "'a", null],
    ["an ISO date", '<c r="A1" t="d"><v>2024-04-01T12:00:00</v></c>', 45383.5, null],
    ["a truth value", '<c r="A1" t="b"><v>1</v></c>', true, null],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }, null],
    ["a cell without a position", "<c><v>3.5</v></c>", 3.5, null],
    ["a newer function", '<c r="A1"><f>_xlfn.IFS(TRUE,2)</f><v>2</v></c>', 2, "=IFS(TRUE,2)"],
    ["a formula worked out anew", '<c r="A1"><f>1+2</f><v>99</v></c>', 3, "=1+2"],
  ])("%s", async (_what, cell, value, formula) => {
    const { sheet } = await opened(worksheet(`<sheetData><row r="1">${cell}</row></sheetData>`));
    expect(sheet.cell(0, 0)).toMatchObject({ value, formula });
  });

  test("shared formulas", async () => {
    const { sheet } = await opened(
      worksheet(`<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f></c></row>
<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/></c></row>
<row r="3"><c r="A3"><v>4</v></c><c r="B3"><f t="shared" si="0"/></c></row></sheetData>`),
    );
    expect([0, 1, 2].map((row) => sheet.cell(row, 1).formula)).toEqual(["=A1*$A$1", "=A2*$A$1", "=A3*$A$1"]);
    expect([0, 1, 2].map((row) => sheet.cell(row, 1).value)).toEqual([4, 6, 8]);
  });

  test("prefixed elements", async () => {
    const { sheet } = await opened(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(sheet.cell(1, 1).value).toBe(7);
  });

  test("formats with theme colours and formats known by number", async () => {
    const { sheet } = await opened(
      worksheet(
        '<sheetData><row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><v>45383</v></c></row></sheetData>',
      ),
    );
    expect(sheet.cell(0, 0).format).toEqual({
      numberFormat: "0.0%",
      fontName: "ＭＳ ゴシック",
      fontSize: 9,
      fontColour: "#DAE3F3",
      bold: true,
      fill: "#D9D9D9",
      vertical: "Bottom",
    });
    expect(sheet.cell(0, 1)).toMatchObject({ value: 45383, format: { numberFormat: "yyyy/m/d" } });
  });

  test("the format of a whole column reaches its empty cells, not those with their own", async () => {
    const { sheet } = await opened(
      worksheet(
        '<cols><col min="2" max="2" width="9" style="1"/></cols><sheetData><row r="1"><c r="B1" t="s"><v>0</v></c></row></sheetData>',
      ),
    );
    expect(sheet.cell(500, 1).format.fill).toBe("#D9D9D9");
    expect(sheet.cell(0, 1).format).toEqual({});
  });
});

describe("what cannot be held here", () => {
  test("a formula into another workbook leaves its last result, its neighbours stay formulas", async () => {
    const { sheet } = await opened(
      worksheet(
        '<sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>[1]他!$A$1*2</f><v>12</v></c><c r="C1"><f>A1*2</f></c></row></sheetData>',
      ),
    );
    expect([0, 1, 2].map((column) => sheet.cell(0, column).value)).toEqual([2, 12, 4]);
    expect(sheet.cell(0, 2).formula).toBe("=A1*2");
  });

  test("names for what is gone or elsewhere do not keep the workbook shut", async () => {
    const { workbook } = await opened(
      worksheet("<sheetData/>"),
      {},
      '<definedNames><definedName name="消えた">#REF!</definedName><definedName name="外">[1]他!$A$1</definedName><definedName name="上限">2.5</definedName></definedNames>',
    );
    expect(workbook.names.map(({ name }) => name)).toContain("上限");
  });
});

describe("sheets of other programs", () => {
  test("validations and conditional formats Excel keeps in the extension list", async () => {
    const { sheet } = await opened(
      worksheet(`<sheetData/><extLst><ext><x14:conditionalFormattings xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormatting><x14:cfRule type="expression" priority="3"><xm:f>$A1&gt;設定!$A$1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
<ext><x14:dataValidations xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>設定!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>B1:B5 D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`),
    );
    expect(sheet.validationAt(4, 1)?.rule).toEqual({
      type: "List",
      source: "=設定!$A$2:$A$9",
      inCellDropDown: true,
    });
    expect(sheet.validationAt(0, 3)).not.toBeNull();
    expect(sheet.conditionalFormats).toMatchObject([
      { type: "Custom", formula: "=$A1>設定!$A$1", format: { fill: "#C6EFCE" }, priority: 0 },
    ]);
  });

  test("text rules are taken as the formula they stand for; data bars are left out", async () => {
    const { sheet } = await opened(
      worksheet(`<sheetData/><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>
<conditionalFormatting sqref="B1:B3"><cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="後退"><formula>NOT(ISERROR(SEARCH("後退",B1)))</formula></cfRule></conditionalFormatting>`),
    );
    expect(sheet.conditionalFormats).toMatchObject([
      { type: "Custom", formula: '=NOT(ISERROR(SEARCH("後退",B1)))', format: { fill: "#FFC7CE" } },
    ]);
  });

  test("a literal list and a rule without a drop-down arrow", async () => {
    const { sheet } = await opened(
      worksheet(
        '<sheetData/><dataValidations><dataValidation type="list" showDropDown="1" sqref="A1"><formula1>"確定,""見込""",速報"</formula1></dataValidation></dataValidations>'.replace(
          '"確定,""見込""",速報"',
          '"確定,""見込"",速報"',
        ),
      ),
    );
    expect(sheet.validationAt(0, 0)?.rule).toEqual({
      type: "List",
      source: '確定,"見込",速報',
      inCellDropDown: false,
    });
  });

  test("print titles of rows and columns, an area and names", async () => {
    const { workbook, sheet } = await opened(
      worksheet("<sheetData/>"),
      {},
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">実績!$A:$B,実績!$1:$2</definedName>
<definedName name="_xlnm.Print_Area" localSheetId="0">実績!$A$1:$C$9</definedName>
<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">実績!$A$1:$C$9</definedName>
<definedName name="印" localSheetId="0" hidden="1">"kitamoto-2/actuals"</definedName></definedNames>`,
    );
    expect(sheet.pageSetup).toMatchObject({
      titleColumns: { from: 0, to: 1 },
      titleRows: { from: 0, to: 1 },
      printArea: [{ row: 0, column: 0, rows: 9, columns: 3 }],
    });
    expect(
      workbook.names.map(({ name, formula, visible, sheet: scope }) => [name, formula, visible, scope?.name]),
    ).toEqual([["印", '="kitamoto-2/actuals"', false, "実績"]]);
  });

  test("custom XML that LibreOffice hangs on the package", async () => {
    const { workbook } = await opened(worksheet("<sheetData/>"), {
      "_rels/.rels": relationships(
        ["officeDocument", "xl/workbook.xml"],
        ["customXml", "../customXml/item1.xml"],
      ),
      "customXml/item1.xml": '<?xml version="1.0" encoding="UTF-8"?>\n<plan xmlns="urn:plan">{"a":1}</plan>',
      "customXml/_rels/item1.xml.rels": relationships(["customXmlProps", "itemProps1.xml"]),
      "customXml/itemProps1.xml":
        '<ds:datastoreItem xmlns:ds="ds" ds:itemID="{11111111-2222-4333-8444-555555555555}"/>',
    });
    expect(workbook.customXmlParts).toEqual([
      { id: "{11111111-2222-4333-8444-555555555555}", xml: '<plan xmlns="urn:plan">{"a":1}</plan>' },
    ]);
  });

  test("a table without a header row keeps its column names and its first row", async () => {
    const { workbook, sheet } = await opened(
      worksheet(
        '<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>T表[[#This Row],[値]]*2</f></c></row><row r="2"><c r="A2"><v>6</v></c><c r="D2"><f>SUM(T表[値])</f></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      ),
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
        "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T表" displayName="T表" ref="A1:B2" headerRowCount="0"><tableColumns count="2"><tableColumn id="1" name="値"/><tableColumn id="2" name="倍"/></tableColumns></table>`,
      },
    );
    expect(workbook.tables[0]).toMatchObject({ showHeaders: false, columns: ["値", "倍"] });
    expect(sheet.cell(0, 0)).toMatchObject({ value: 5, format: {} });
    expect(sheet.cell(0, 1)).toMatchObject({ value: 10, formula: "=[@値]*2" });
    expect(sheet.cell(1, 3).value).toBe(11);
  });
});
