import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { ModelSheet, ModelWorkbook } from "../../model/contract";
import { fontStack } from "./cell-style";
import { pixels } from "./pixels";
import { sheetLayout } from "./sheet-layout";

/** Name of the grid's own workbook; there is one at a time. */
export const UNIT = "workbook";

/** A sheet without its cells: those are drawn when it comes to the front. */
export function sheetData(sheet: ModelSheet): Partial<IWorksheetData> {
  const { mergeData, ...layout } = sheetLayout(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColour,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...layout,
    mergeData: [...mergeData],
    cellData: {},
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixels(sheet.standardWidth),
    defaultRowHeight: pixels(sheet.standardHeight),
    rowHeader: { width: 46, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    columnHeader: { height: 20, hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE },
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** The workbook as the grid first sees it. `defaultFont`: of cells that name none. */
export function workbookData(workbook: ModelWorkbook): IWorkbookData {
  return {
    id: UNIT,
    name: "",
    appVersion: "0.25.1",
    locale: LocaleType.JA_JP,
    styles: {},
    defaultStyle: { ff: fontStack(), fs: 11 },
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  };
}
