import type { ModelWorkbook } from "../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { progressChart, shareChart } from "./sample-charts";

const addActuals = (workbook: ModelWorkbook): void => {
  const sheet = workbook.activeSheet;
  sheet.name = "実績";
  sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["実績 & 目標 <案>"]]);
  sheet.write({ row: 1, column: 0, rows: 5, columns: 6 }, [
    ["キー", "指標", "実績", "目標", "傾向", "達成率 (%)"],
    ["k1", "健康寿命", 0.8, 1, 0.7, ""],
    ["k2", "移住者", 0.45, 0.9, 0.75, ""],
    ["k3", "出生数", 1.2, 1.1, 0.8, ""],
    ["k4", "満足度", 0, 0.5, 0.85, ""],
  ]);
  const table = workbook.addTable(sheet, { row: 1, column: 0, rows: 5, columns: 6 }, true);
  workbook.renameTable(table, "実績表");
  table.style = "TableStyleLight9";
  table.showBandedRows = false;
  table.showFilterButton = false;
  sheet.write({ row: 2, column: 5, rows: 4, columns: 1 }, [
    ["=[@実績]/[@目標]"],
    ["=[@実績]/[@目標]"],
    ["=[@実績]/[@目標]"],
    ['=IF([@実績]=0,"－",[@実績]/[@目標])'],
  ]);
  sheet.setNumberFormats({ row: 2, column: 5, rows: 4, columns: 1 }, [
    ["0.0%"],
    ["0.0%"],
    ["0.0%"],
    ["0.0%"],
  ]);
  sheet.write({ row: 6, column: 1, rows: 1, columns: 5 }, [
    ["合計", "=SUM(実績表[実績])", "=C7>3", "=1/0", "=MAX(実績表[達成率 (%)])"],
  ]);

  sheet.setFormat(
    { row: 0, column: 0, rows: 1, columns: 1 },
    { bold: true, fontSize: 16, fontName: "BIZ UDPゴシック", fontColour: "#1F3864" },
  );
  sheet.setFormat(
    { row: 1, column: 0, rows: 1, columns: 6 },
    {
      fill: "#1F4E78",
      fontColour: "#FFFFFF",
      wrap: true,
      horizontal: "Center",
      vertical: "Top",
      borders: { EdgeBottom: { style: "Continuous", weight: "Medium", colour: "#FF0000" } },
    },
  );
  sheet.setFormat(
    { row: 2, column: 1, rows: 4, columns: 1 },
    { indent: 1, horizontal: "Left", italic: true, locked: false, underline: "Double", strikethrough: true },
  );
  sheet.merge({ row: 0, column: 0, rows: 1, columns: 4 });
  sheet.setColumnWidth(0, 1, 12);
  sheet.setColumnHidden(0, 1, true);
  sheet.setColumnWidth(1, 1, 120);
  sheet.setRowHeight(0, 1, 30);
  sheet.setRowHidden(9, 2, true);
  sheet.frozen = { rows: 2, columns: 2 };
  sheet.tabColour = "#00B050";
  sheet.showGridlines = false;
  sheet.setValidation(
    { row: 2, column: 2, rows: 4, columns: 2 },
    {
      rule: { type: "Decimal", operator: "Between", formula1: 0, formula2: 2.5 },
      ignoreBlanks: true,
      prompt: { show: true, title: "実績値", message: "率で入力します。\n例: 57.6%" },
      alert: { show: true, style: "Warning", title: "範囲", message: "0 から 2.5 の間です。" },
    },
  );
  sheet.setValidation(
    { row: 2, column: 1, rows: 4, columns: 1 },
    {
      rule: { type: "List", source: "=状態一覧", inCellDropDown: true },
      ignoreBlanks: false,
      prompt: null,
      alert: { show: true, style: "Stop", title: "状態", message: "一覧から選んでください。" },
    },
  );
  sheet.conditionalFormats = [
    {
      id: "cf1",
      type: "Custom",
      boxes: [{ row: 2, column: 5, rows: 4, columns: 1 }],
      formula: "=$F3<0.6",
      format: { fill: "#FFC7CE", fontColour: "#9C0006", bold: true, underline: "Single" },
      priority: 0,
      stopIfTrue: true,
    },
    {
      id: "cf2",
      type: "CellValue",
      boxes: [{ row: 2, column: 2, rows: 4, columns: 1 }],
      cellValue: { operator: "GreaterThan", formula1: "=1" },
      format: { fill: "#C6EFCE" },
      priority: 1,
      stopIfTrue: false,
    },
  ];
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: "A3",
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    margins: { left: 36, right: 36, top: 54, bottom: 43.2, header: 21.6, footer: 21.6 },
    printArea: [{ row: 0, column: 0, rows: 40, columns: 14 }],
    titleRows: { from: 0, to: 1 },
    header: { left: "", center: '&"BIZ UDPゴシック,標準"実績 && 目標', right: "" },
    footer: { left: "北本市", center: "&P / &N", right: "" },
    centerHorizontally: true,
    rowBreaks: [20],
  };
  sheet.charts.push(progressChart, shareChart);
};

const addTexts = (workbook: ModelWorkbook): void => {
  const sheet = workbook.addSheet("O'Brien 一覧");
  sheet.write({ row: 0, column: 0, rows: 8, columns: 2 }, [
    ["'=1+1", "'5-1"],
    ["'+81", "'00123"],
    ["  空白つき ", "改行\nあり"],
    ["_x0041_", "<&>\"'"],
    [{ error: "#N/A" }, true],
    [1e21, -0.1],
    ["目次", "サイト"],
    ["=SUM('実績'!C3:C6)", "='O''Brien 一覧'!A6"],
  ]);
  sheet.setFormat({ row: 0, column: 0, rows: 1, columns: 1 }, { quotePrefix: false });
  sheet.setFormat(
    { row: 6, column: 0, rows: 1, columns: 1 },
    {
      hyperlink: { documentReference: "'実績'!A1", screenTip: "実績へ" },
      fontColour: "#0563C1",
      underline: "Single",
    },
  );
  sheet.setFormat(
    { row: 6, column: 1, rows: 1, columns: 1 },
    { hyperlink: { address: "https://example.jp/?a=1&b=2" } },
  );
  sheet.protected = true;
};

/** A workbook with something of everything the file keeps. */
export const sampleWorkbook = (): ModelWorkbook => {
  const workbook = createWorkbook();
  const lists = workbook.addSheet("設定");
  lists.write({ row: 0, column: 0, rows: 3, columns: 1 }, [["健康寿命"], ["移住者"], ["満足度"]]);
  workbook.addName("状態一覧", "='設定'!$A$1:$A$3", null);
  addActuals(workbook);
  addTexts(workbook);
  const [actuals] = workbook.sheets;
  if (actuals !== undefined) {
    const marker = workbook.addName("machiKPI.id", '="kitamoto-2/actuals"', actuals);
    marker.visible = false;
    marker.comment = "シートの印";
    workbook.selection = { sheet: actuals, box: { row: 2, column: 2, rows: 1, columns: 1 } };
  }
  workbook.addName("上限", "=2.5", null);
  lists.visibility = "VeryHidden";
  workbook.customXmlParts.push({
    id: "{11111111-2222-4333-8444-555555555555}",
    xml: '<plan xmlns="urn:machi-kpi:plan">{"title":"第2期 &amp; 総合戦略"}</plan>',
  });
  workbook.settings.set("profile", { id: "plan-pace", off: ["unit"] });
  workbook.properties.title = "北本市 進捗";
  workbook.properties.author = "企画課";
  workbook.properties.company = "北本市";
  return workbook;
};
