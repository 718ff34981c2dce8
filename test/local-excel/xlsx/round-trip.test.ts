import type { ModelWorkbook } from "../../../src/local-excel/model/contract";
import { openXlsx } from "../../../src/local-excel/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/local-excel/xlsx/save-xlsx";
import { sampleWorkbook } from "./sample-workbook";

/** Everything of a workbook a person could see, ids left out: they are given anew. */
const seen = (workbook: ModelWorkbook): unknown => ({
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    tabColour: sheet.tabColour,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    frozen: sheet.frozen,
    protected: sheet.protected,
    cells: Object.fromEntries(
      [...sheet.cells()].map(({ row, column, cell: { value, formula, format } }) => {
        const { quotePrefix, ...rest } = format;
        return [`${row},${column}`, { value, formula, format: rest, quotePrefix: quotePrefix === true }];
      }),
    ),
    columns: Array.from({ length: 20 }, (_, column) => [
      sheet.columnWidth(column),
      sheet.columnHidden(column),
    ]),
    rows: Array.from({ length: 20 }, (_, row) => [
      sheet.rowHeight(row),
      sheet.rowHeightSet(row),
      sheet.rowHidden(row),
    ]),
    merges: sheet.merges,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats.map((spec) => ({ ...spec, id: "" })),
    pageSetup: sheet.pageSetup,
    charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
  })),
  tables: workbook.tables.map(({ name, sheet, box, ...table }) => ({
    name,
    sheet: sheet.name,
    box,
    showTotals: table.showTotals,
    showFilterButton: table.showFilterButton,
    showBandedRows: table.showBandedRows,
    style: table.style,
  })),
  names: workbook.names.map(({ name, sheet, formula, visible, comment }) => ({
    name,
    sheet: sheet?.name ?? null,
    formula,
    visible,
    comment,
  })),
  customXmlParts: workbook.customXmlParts,
  settings: [...workbook.settings],
  properties: workbook.properties,
  active: workbook.activeSheet.name,
  selection: [workbook.selection.sheet.name, workbook.selection.box],
});

describe("a workbook saved and opened again", () => {
  test("has all it had", async () => {
    const saved = await saveXlsx(sampleWorkbook());
    expect(seen(await openXlsx(saved))).toEqual(seen(sampleWorkbook()));
  });

  test("gives the same bytes when saved once more", async () => {
    const saved = await saveXlsx(sampleWorkbook());
    expect(Buffer.compare(await saveXlsx(await openXlsx(saved)), saved)).toBe(0);
  });
});
