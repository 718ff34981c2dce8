import type { ModelChart, ModelSheet } from "../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { plainChart } from "./plain-chart";
import { boxAt, codeOf, formulaAt, listWorkbook, put } from "./world";

const chartOn = (sheet: ModelSheet): ModelChart => {
  const chart = plainChart();
  sheet.charts.push(chart);
  return chart;
};

test("names, validation, conditional formats, charts, titles and breaks follow inserted rows", () => {
  const { workbook, list } = listWorkbook();
  const chart = chartOn(list);
  const name = workbook.addName("実績", "=一覧!$C$2:$C$5", null);
  list.setValidation(boxAt("C2:C5"), {
    rule: { type: "List", source: "=$B$2:$B$5", inCellDropDown: true },
    ignoreBlanks: true,
    prompt: null,
    alert: null,
  });
  list.conditionalFormats = [
    {
      id: "1",
      type: "Custom",
      boxes: [boxAt("C2:C5")],
      formula: '=$C2="A"',
      format: {},
      priority: 0,
      stopIfTrue: false,
    },
  ];
  list.pageSetup = {
    ...list.pageSetup,
    titleRows: { from: 0, to: 0 },
    rowBreaks: [5],
    printArea: [boxAt("A1:D5")],
  };
  list.insertRows(0, 2);
  expect(name.formula).toBe("=一覧!$C$4:$C$7");
  expect(list.validationAt(3, 2)?.rule).toEqual({ type: "List", source: "=$B$4:$B$7", inCellDropDown: true });
  expect(list.validationAt(1, 2)).toBeNull();
  expect(list.conditionalFormats[0]).toMatchObject({ boxes: [boxAt("C4:C7")], formula: '=$C4="A"' });
  expect(chart.series[0]).toMatchObject({
    name: "=一覧!$C$3",
    values: "=一覧!$C$4:$C$7",
    categories: "=一覧!$B$4:$B$7",
  });
  expect(chart.title.formula).toBe("=一覧!$A$3");
  expect([chart.top, chart.height]).toEqual([225, 100]);
  expect(list.pageSetup).toMatchObject({
    titleRows: { from: 2, to: 2 },
    rowBreaks: [7],
    printArea: [boxAt("A3:D7")],
  });
});

test("a chart's title goes on showing its cell when the sheet is renamed; a deleted cell leaves #REF!", () => {
  const { list } = listWorkbook();
  const chart = chartOn(list);
  chart.title.formula = "=一覧!$A$9";
  list.name = "一覧 2";
  expect(chart.title.formula).toBe("='一覧 2'!$A$9");
  list.deleteRows(8, 1);
  expect(chart.title.formula).toBe("=#REF!");
});

test("deleted cells leave #REF! in formulas and names", () => {
  const { workbook, list } = listWorkbook();
  const name = workbook.addName("一件", "=一覧!$C$9", null);
  put(list, "F1", [["=C9+1"]]);
  list.deleteRows(8, 1);
  expect(formulaAt(list, "F1")).toBe("=#REF!+1");
  expect(name.formula).toBe("=#REF!");
});

test("inserted rows take the formats of the row above", () => {
  const { list } = listWorkbook();
  list.setFormat(boxAt("A2:B2"), { fill: "#FFF2CC" });
  list.insertRows(2, 1);
  expect(list.cell(2, 0).format).toEqual({ fill: "#FFF2CC" });
});

test("cells are not pushed off the sheet", () => {
  const { list } = listWorkbook();
  put(list, "A1048576", [["end"]]);
  expect(codeOf(() => list.insertRows(0, 1))).toBe("InvalidOperation");
});

test("what is put in among frozen rows and columns is frozen with them", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.frozen = { rows: 3, columns: 2 };
  sheet.insertRows(0, 2);
  sheet.insertColumns(2, 1);
  expect(sheet.frozen).toEqual({ rows: 5, columns: 2 });
  sheet.insertColumns(1, 1);
  sheet.deleteRows(4, 3);
  expect(sheet.frozen).toEqual({ rows: 4, columns: 3 });
  sheet.deleteRows(0, 4);
  sheet.insertRows(0, 1);
  expect(sheet.frozen).toEqual({ rows: 0, columns: 3 });
});
