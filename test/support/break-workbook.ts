import type { ModelSheet, ModelTable } from "../../src/local-excel/model/contract";
import type { Bed } from "./local-excel-bed";

export const column = ({ sheet, box }: ModelTable, heading: string): number =>
  Array.from({ length: box.columns }, (_, c) => box.column + c).find(
    (c) => sheet.cell(box.row, c).value === heading,
  ) ?? -1;
export const row = ({ sheet, box }: ModelTable, key: string): number =>
  Array.from({ length: box.rows }, (_, r) => box.row + r).find((r) =>
    key.startsWith("#")
      ? String(sheet.cell(r, box.column).value).endsWith(key)
      : sheet.cell(r, box.column).value === key,
  ) ?? -1;

/** Sets a cell of a table as a paste does. */
export const put = (bed: Bed, table: string, key: string, heading: string, value: string | number): void => {
  const found = bed.table(table);
  bed.workbook.paste(found.sheet, row(found, key), column(found, heading), [[value]]);
};
export const head = (bed: Bed, table: string, heading: string, to: string): void => {
  const found = bed.table(table);
  bed.workbook.paste(found.sheet, found.box.row, column(found, heading), [[to]]);
};
export const dropColumn = (bed: Bed, table: string, heading: string): void => {
  const found = bed.table(table);
  found.sheet.deleteColumns(column(found, heading), 1);
};
export const dropRow = (bed: Bed, table: string, key: string): void => {
  const found = bed.table(table);
  found.sheet.deleteRows(row(found, key), 1);
};
export const values = (sheet: ModelSheet, r: number, from: number, count: number) =>
  Array.from({ length: count }, (_, c) => sheet.cell(r, from + c).value);
/** Inserts a copy of a row's values below it. */
export const copyRow = (bed: Bed, table: string, key: string): void => {
  const { sheet, box } = bed.table(table);
  const r = row(bed.table(table), key);
  const copy = values(sheet, r, box.column, box.columns);
  sheet.insertRows(r + 1, 1);
  bed.workbook.paste(sheet, r + 1, box.column, [copy]);
};
export const part = (bed: Bed, namespace: string) => {
  const found = bed.workbook.customXmlParts.find(({ xml }) => xml.includes(namespace));
  if (!found) throw new Error(`no part ${namespace}`);
  return found;
};
export const named = (bed: Bed, name: string) => {
  const found = bed.workbook.nameByText(name, null);
  if (!found) throw new Error(`no name ${name}`);
  return found;
};
