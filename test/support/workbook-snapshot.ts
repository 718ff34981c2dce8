import { rangeAddress } from "../../src/blueprint/address";
import type { Box, ModelSheet, ModelWorkbook } from "../../src/local-excel/model/contract";

const WIDEST = 80;

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
    frozen: sheet.frozen,
    cells: cells.sort(byText),
    merges: sheet.merges.map(address).sort(),
    widths: Array.from({ length: WIDEST }, (_, c) => [sheet.columnWidth(c), sheet.columnHidden(c)]),
    heights: [...new Set([...sheet.cells()].map(({ row }) => row))]
      .map((row) => [row, sheet.rowHeight(row)])
      .sort(byText),
    validations: sheet.validations
      .map(({ boxes, spec }) => [boxes.map(address).sort().join(), spec])
      .sort(byText),
    conditionalFormats: sheet.conditionalFormats.map(withoutId),
    charts: sheet.charts.map(withoutId),
    pageSetup: sheet.pageSetup,
  };
};

/** Everything a person or a file would see of a workbook, without the ids Excel makes up. */
export const workbookSnapshot = (workbook: ModelWorkbook): unknown => ({
  sheets: workbook.sheets.map(sheetSnapshot),
  tables: workbook.tables
    .map(({ name, sheet, box, style, showBandedRows, showFilterButton }) => [
      name,
      sheet.name,
      address(box),
      style,
      showBandedRows,
      showFilterButton,
    ])
    .sort(byText),
  names: workbook.names
    .map(({ name, sheet, formula, visible }) => [`${name} ${sheet?.name ?? ""}`, formula, visible])
    .sort(byText),
  customXml: workbook.customXmlParts.map(({ xml }) => xml).sort(),
});
