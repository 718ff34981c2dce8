import type { ColumnFilter, ModelSheet, ModelTable } from "../../model/contract";
import { boxOf } from "../addresses";
import { decodeExcelString } from "../xml/excel-string";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/read-xml";

export const hasHeaderRow = (root: XmlElement): boolean => (numberOf(root, "headerRowCount") ?? 1) > 0;

/** Filters by the texts shown; other kinds (by date, by number) are left out, the rows they hide stay hidden. */
const filtersOf = (root: XmlElement): readonly ColumnFilter[] =>
  childrenOf(childOf(root, "autoFilter"), "filterColumn").flatMap((node) => {
    const column = numberOf(node, "colId");
    const chosen = childOf(node, "filters");
    if (column === undefined || chosen === undefined) return [];
    const texts = childrenOf(chosen, "filter").map((one) => decodeExcelString(attributeOf(one, "val") ?? ""));
    return [{ column, texts: flagOf(chosen, "blank") ? [...texts, ""] : texts }];
  });

const dress = (table: ModelTable, root: XmlElement): void => {
  const style = childOf(root, "tableStyleInfo");
  table.showTotals = (numberOf(root, "totalsRowCount") ?? 0) > 0;
  table.showFilterButton = childOf(root, "autoFilter") !== undefined;
  table.filters = filtersOf(root);
  table.showBandedRows = flagOf(style, "showRowStripes");
  table.style = attributeOf(style, "name") ?? "";
};

const add = (sheet: ModelSheet, root: XmlElement): ModelTable | null => {
  const box = boxOf(attributeOf(root, "ref") ?? "");
  if (box === null) return null;
  const table = sheet.workbook.addTable(sheet, box, true);
  const name = attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? table.name;
  if (name !== table.name) sheet.workbook.renameTable(table, name);
  dress(table, root);
  return table;
};

/** Header cells must hold their texts already. */
export const openTable = (sheet: ModelSheet, root: XmlElement): void => {
  add(sheet, root);
};

/**
 * A table without a header row has its column names in the file only: they stand in its first row until it is
 * made, before the values come.
 */
export const openHeaderlessTable = (sheet: ModelSheet, root: XmlElement): void => {
  const box = boxOf(attributeOf(root, "ref") ?? "");
  if (box === null) return;
  const names = childrenOf(childOf(root, "tableColumns"), "tableColumn").map((node) =>
    decodeExcelString(attributeOf(node, "name") ?? ""),
  );
  const firstRow = { row: box.row, column: box.column, rows: 1, columns: box.columns };
  sheet.write(firstRow, [Array.from({ length: box.columns }, (_, index) => `'${names[index] ?? ""}`)]);
  const table = add(sheet, root);
  if (table === null) return;
  table.showHeaders = false;
  sheet.clear(firstRow, "All");
};
