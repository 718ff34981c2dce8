import { rangeAddress } from "../../src/blueprint/address";
import type { Box, ModelSheet, ModelTable, ModelWorkbook } from "../../src/local-excel/model/contract";

const WIDEST = 80;

/** Down to the last row that holds anything, whatever is on the rows between. */
const rowsOf = (sheet: ModelSheet): readonly number[] =>
  Array.from({ length: 1 + Math.max(-1, ...[...sheet.cells()].map(({ row }) => row)) }, (_, row) => row);

const byText = (a: readonly unknown[], b: readonly unknown[]): number =>
  String(a[0]) < String(b[0]) ? -1 : 1;

const withoutId = <T extends { readonly id: string }>({ id: _, ...rest }: T): Omit<T, "id"> => rest;

const address = (box: Box): string => rangeAddress(box);

const sheetSnapshot = (sheet: ModelSheet): unknown => {
  const cells = [...sheet.cells()].map(({ row, column, cell }) => [
    `${row},${column}`,
    cell.formula ?? cell.value,
    cell.formula === null ? null : cell.value,
    cell.format,
  ]);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColour: sheet.tabColour,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    protected: sheet.protected,
    frozen: sheet.frozen,
    cells: cells.sort(byText),
    merges: sheet.merges.map(address).sort(),
    widths: Array.from({ length: WIDEST }, (_, c) => [sheet.columnWidth(c), sheet.columnHidden(c)]),
    heights: rowsOf(sheet).map((row) => [sheet.rowHeight(row), sheet.rowHidden(row)]),
    bands: [sheet.bandFormats("rows"), sheet.bandFormats("columns")],
    validations: sheet.validations
      .map(({ boxes, spec }) => [boxes.map(address).sort().join(), spec])
      .sort(byText),
    conditionalFormats: sheet.conditionalFormats.map(withoutId),
    charts: sheet.charts.map(withoutId),
    pageSetup: sheet.pageSetup,
  };
};

const tableSnapshot = (table: ModelTable): readonly unknown[] => {
  const { columns, filters, style, showBandedRows, showFilterButton, showHeaders, showTotals } = table;
  const shown = { style, showBandedRows, showFilterButton, showHeaders, showTotals };
  return [table.name, table.sheet.name, address(table.box), columns, filters, shown];
};

/** Everything a person or a file would see of a workbook, without the ids Excel makes up. */
export const workbookSnapshot = (workbook: ModelWorkbook): unknown => ({
  sheets: workbook.sheets.map(sheetSnapshot),
  tables: workbook.tables.map(tableSnapshot).sort(byText),
  names: workbook.names
    .map(({ name, sheet, formula, visible, comment }) => [
      `${name} ${sheet?.name ?? ""}`,
      formula,
      visible,
      comment,
    ])
    .sort(byText),
  properties: { ...workbook.properties },
  settings: [...workbook.settings],
  customXml: workbook.customXmlParts.map(({ xml }) => xml).sort(),
});
