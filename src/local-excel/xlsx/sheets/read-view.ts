import type { ModelSheet } from "../../model/contract";
import { DEFAULT_COLUMN_WIDTH } from "../../model/defaults";
import { COLUMNS } from "../addresses";
import { readColour } from "../styles/colours";
import { pointsOfFileWidth } from "../units";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/read-xml";

const openPane = (sheet: ModelSheet, view: XmlElement | undefined): void => {
  const pane = childOf(view, "pane");
  if (!(attributeOf(pane, "state") ?? "").startsWith("frozen")) return;
  sheet.frozen = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
};

/** Tab colour, gridlines, headings and frozen panes. */
export const openView = (sheet: ModelSheet, root: XmlElement, theme: readonly string[]): void => {
  const view = childOf(root, "sheetViews", "sheetView");
  sheet.tabColour = readColour(childOf(root, "sheetPr", "tabColor"), theme) ?? "";
  sheet.showGridlines = flagOf(view, "showGridLines", true);
  sheet.showHeadings = flagOf(view, "showRowColHeaders", true);
  openPane(sheet, view);
};

/** @param digit pixels of a digit in the file's default font, in which it counts widths. */
export const openColumns = (sheet: ModelSheet, root: XmlElement, digit: number): void => {
  const defaultWidth = numberOf(childOf(root, "sheetFormatPr"), "defaultColWidth");
  if (defaultWidth !== undefined) setWidth(sheet, 0, COLUMNS, pointsOfFileWidth(defaultWidth, digit));
  for (const node of childrenOf(childOf(root, "cols"), "col")) {
    const from = (numberOf(node, "min") ?? 1) - 1;
    const count = Math.min(numberOf(node, "max") ?? from + 1, COLUMNS) - from;
    const width = numberOf(node, "width");
    const isHidden = flagOf(node, "hidden");
    // A hidden column of width 0 shows itself in the default width again.
    const points =
      width === undefined || width === 0 ? DEFAULT_COLUMN_WIDTH : pointsOfFileWidth(width, digit);
    setWidth(sheet, from, count, points);
    if (isHidden) sheet.setColumnHidden(from, count, true);
  }
};

/** LibreOffice states widths a hair off; within half a pixel of the default they are the default. */
const setWidth = (sheet: ModelSheet, from: number, count: number, points: number): void => {
  const isDefault = Math.abs(points - DEFAULT_COLUMN_WIDTH) < 0.375;
  if (!isDefault || sheet.columnWidth(from) !== DEFAULT_COLUMN_WIDTH)
    sheet.setColumnWidth(from, count, points);
};

export const openRows = (sheet: ModelSheet, root: XmlElement): void => {
  let row = -1;
  for (const node of childrenOf(childOf(root, "sheetData"), "row")) {
    row = (numberOf(node, "r") ?? row + 2) - 1;
    const height = numberOf(node, "ht");
    if (height !== undefined && flagOf(node, "customHeight")) sheet.setRowHeight(row, 1, height);
    if (flagOf(node, "hidden")) sheet.setRowHidden(row, 1, true);
  }
};
