import type { ModelSheet } from "../../model/contract";
import { COLUMNS, ROWS } from "../addresses";
import type { OpenedStyles } from "../styles/read-style-sheet";
import { childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/read-xml";

/** Formats of whole columns and rows, which their empty cells have without being in the file. */
export const openBandFormats = (sheet: ModelSheet, root: XmlElement, { cellFormats }: OpenedStyles): void => {
  for (const node of childrenOf(childOf(root, "cols"), "col")) {
    const format = cellFormats[numberOf(node, "style") ?? 0] ?? {};
    const from = (numberOf(node, "min") ?? 1) - 1;
    const columns = Math.min(numberOf(node, "max") ?? from + 1, COLUMNS) - from;
    if (Object.keys(format).length > 0)
      sheet.setFormat({ row: 0, column: from, rows: ROWS, columns }, format);
  }
  let row = -1;
  for (const node of childrenOf(childOf(root, "sheetData"), "row")) {
    row = (numberOf(node, "r") ?? row + 2) - 1;
    const format = cellFormats[numberOf(node, "s") ?? 0] ?? {};
    if (flagOf(node, "customFormat") && Object.keys(format).length > 0) {
      sheet.setFormat({ row, column: 0, rows: 1, columns: COLUMNS }, format);
    }
  }
};
