import type { ModelSheet } from "../../model/contract";
import { boxOf } from "../addresses";
import { attributeOf, childOf, flagOf, numberOf, type XmlElement } from "../xml/read-xml";

/** Header cells must hold their texts already. */
export const openTable = (sheet: ModelSheet, root: XmlElement): void => {
  const box = boxOf(attributeOf(root, "ref") ?? "");
  if (box === null) return;
  const hasHeaders = (numberOf(root, "headerRowCount") ?? 1) > 0;
  // A table without a header row gets one in the row above when made anew: it keeps the rows it has.
  const table = sheet.workbook.addTable(sheet, box, true);
  const style = childOf(root, "tableStyleInfo");
  sheet.workbook.renameTable(
    table,
    attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? table.name,
  );
  table.showHeaders = hasHeaders;
  table.showTotals = (numberOf(root, "totalsRowCount") ?? 0) > 0;
  table.showFilterButton = childOf(root, "autoFilter") !== undefined;
  table.showBandedRows = flagOf(style, "showRowStripes");
  table.style = attributeOf(style, "name") ?? "";
};
