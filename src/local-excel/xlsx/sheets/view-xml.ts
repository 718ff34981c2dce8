import type { ModelSheet } from "../../model/contract";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_FONT, DEFAULT_ROW_HEIGHT } from "../../model/defaults";
import { boxReference, cellReference, COLUMNS } from "../addresses";
import { argbOf } from "../styles/colours";
import { digitPixels, fileWidthOf } from "../units";
import { element } from "../xml/write-xml";
import { fitsToPages } from "./page-xml";

export const sheetPropertiesXml = (sheet: ModelSheet): string => {
  const tab = sheet.tabColour === "" ? "" : element("tabColor", { rgb: argbOf(sheet.tabColour) });
  const fit = fitsToPages(sheet.pageSetup) ? element("pageSetUpPr", { fitToPage: true }) : "";
  return tab + fit === "" ? "" : element("sheetPr", {}, tab, fit);
};

const paneXml = (sheet: ModelSheet): { readonly xml: string; readonly active: string | undefined } => {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return { xml: "", active: undefined };
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const xml = element("pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellReference(rows, columns),
    activePane: active,
    state: "frozen",
  });
  return { xml, active };
};

const selectionXml = (sheet: ModelSheet, pane: string | undefined): string => {
  const { selection } = sheet.workbook;
  if (selection.sheet !== sheet) return pane === undefined ? "" : element("selection", { pane });
  const { row, column } = selection.box;
  const attributes = { pane, activeCell: cellReference(row, column), sqref: boxReference(selection.box) };
  return element("selection", attributes);
};

export const sheetViewsXml = (sheet: ModelSheet): string => {
  const pane = paneXml(sheet);
  const view = {
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: sheet.workbook.activeSheet === sheet ? true : undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", view, pane.xml, selectionXml(sheet, pane.active)));
};

export const sheetFormatXml = (): string =>
  element("sheetFormatPr", { defaultRowHeight: DEFAULT_ROW_HEIGHT });

/** Runs of columns alike that differ from the default. */
export const columnsXml = (sheet: ModelSheet): string => {
  const digit = digitPixels(DEFAULT_FONT.name);
  const runs: string[] = [];
  let from = 0;
  const columnAt = (column: number): string =>
    column < COLUMNS ? `${sheet.columnWidth(column)}|${sheet.columnHidden(column)}` : "";
  for (let column = 1; column <= COLUMNS; column += 1) {
    if (columnAt(column) === columnAt(from)) continue;
    const points = sheet.columnWidth(from);
    const isHidden = sheet.columnHidden(from);
    if (isHidden || points !== DEFAULT_COLUMN_WIDTH) {
      runs.push(
        element("col", {
          min: from + 1,
          max: column,
          width: fileWidthOf(points, digit),
          hidden: isHidden ? true : undefined,
          customWidth: true,
        }),
      );
    }
    from = column;
  }
  return runs.length === 0 ? "" : element("cols", {}, ...runs);
};
