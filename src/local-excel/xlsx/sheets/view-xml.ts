import type { ModelSheet } from "../../model/contract";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_FONT, DEFAULT_ROW_HEIGHT } from "../../model/defaults";
import { boxReference, cellReference, COLUMNS, ROWS } from "../addresses";
import { argbOf } from "../styles/colours";
import type { StyleSheetWriter } from "../styles/style-sheet-writer";
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

/** Runs of columns alike that differ from the default in width, visibility or the format of their empty cells. */
export const columnsXml = (sheet: ModelSheet, styles: StyleSheetWriter): string => {
  const digit = digitPixels(DEFAULT_FONT.name);
  const styleOf = (column: number): number => styles.cellStyle(sheet.cell(ROWS - 1, column).format);
  const columnAt = (column: number): string =>
    column < COLUMNS ? `${sheet.columnWidth(column)}|${sheet.columnHidden(column)}|${styleOf(column)}` : "";
  const runs: string[] = [];
  let from = 0;
  let look = columnAt(0);
  for (let column = 1; column <= COLUMNS; column += 1) {
    const next = columnAt(column);
    if (next === look) continue;
    const points = sheet.columnWidth(from);
    const isHidden = sheet.columnHidden(from);
    const style = styleOf(from);
    if (isHidden || points !== DEFAULT_COLUMN_WIDTH || style !== 0) {
      runs.push(
        element("col", {
          min: from + 1,
          max: column,
          width: fileWidthOf(points, digit),
          style: style === 0 ? undefined : style,
          hidden: isHidden ? true : undefined,
          customWidth: points === DEFAULT_COLUMN_WIDTH ? undefined : true,
        }),
      );
    }
    from = column;
    look = next;
  }
  return runs.length === 0 ? "" : element("cols", {}, ...runs);
};
