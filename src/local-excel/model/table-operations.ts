import { intersects } from "./box";
import type { Box } from "./contract";
import { ExcelError } from "./excel-error";
import type { Host } from "./host";
import { writeHeaders } from "./move-cells";
import { tableDeleted, tableRenamed } from "./references/changes";
import { rewriteBook } from "./rewrite-book";
import type { Sheet } from "./sheet";
import { sortRows } from "./sort-rows";
import type { Table } from "./table";
import { filterTable } from "./table-filter";
import { checkTableBox, checkTableName, nextTableName, readHeaders, resizeTable } from "./tables";

/** The table among the workbook's; ItemNotFound when it was deleted or is another workbook's. */
export function ownTable({ book }: Host, given: unknown): Table {
  const table = book.tables.find((known) => known === given);
  if (table === undefined) throw new ExcelError("ItemNotFound", "The table is not in this workbook.");
  return table;
}

/** Without headers of their own the cells move down a row to make room for them. */
function shiftDown(sheet: Sheet, box: Box): void {
  for (let row = box.row + box.rows; row > box.row; row--) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const above = sheet.held(row - 1, column);
      sheet.put(row, column, above);
      sheet.put(row - 1, column, { ...above, value: "", formula: null });
    }
  }
}

export function addTable(host: Host, sheet: Sheet, box: Box, hasHeaders: boolean): Table {
  host.refuseEditing();
  host.refuseProtected(sheet);
  // A table has a data row: headers alone get an empty one.
  const full = hasHeaders && box.rows > 1 ? box : { ...box, rows: box.rows + 1 };
  checkTableBox(host.book, sheet, full, null);
  if (!hasHeaders) shiftDown(sheet, box);
  host.readyToRead();
  const table = host.newTable(
    nextTableName(host.book, host.by() === "addin" ? "Table" : "テーブル"),
    sheet,
    full,
  );
  table.columns = readHeaders(table);
  writeHeaders(table);
  host.book.tables.push(table);
  host.referencesChanged();
  host.changed("table", sheet, full);
  return table;
}

export function deleteTable(host: Host, table: Table): void {
  host.refuseEditing();
  rewriteBook(host.book, tableDeleted(table.name));
  host.book.tables.splice(host.book.tables.indexOf(table), 1);
  host.referencesChanged();
  host.changed("table", table.sheet, table.box);
}

export function renameTable(host: Host, table: Table, name: string): void {
  host.refuseEditing();
  if (table.name === name) return;
  checkTableName(host.book, name, table);
  const before = table.name;
  table.currentName = name;
  rewriteBook(host.book, tableRenamed(before, name));
  host.referencesChanged();
  host.changed("table", table.sheet, table.box);
}

export function changeTableBox(host: Host, table: Table, box: Box): void {
  host.refuseEditing();
  host.refuseProtected(table.sheet);
  resizeTable(host.book, table, box);
  host.referencesChanged();
  host.changed("table", table.sheet, box);
}

export function sortBox(host: Host, sheet: Sheet, box: Box, column: number, ascending: boolean): void {
  host.refuseEditing();
  host.refuseProtected(sheet);
  if (sheet.merges.some((merge) => intersects(merge, box)))
    throw new ExcelError("InvalidOperation", "Merged cells cannot be sorted.");
  host.readyToRead();
  sortRows(sheet, box, column, ascending);
  host.changed("cells", sheet, box);
}

export function filterTableRows(
  host: Host,
  table: Table,
  column: number,
  texts: readonly string[] | null,
): void {
  host.refuseEditing();
  host.refuseProtected(table.sheet);
  host.readyToRead();
  filterTable(table, column, texts);
  host.changed("table", table.sheet, table.box);
}
