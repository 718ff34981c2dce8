import { MAX_ROWS, intersects } from "./box";
import { nameSeenFrom, tableNamed, type Book } from "./book";
import type { Box } from "./contract";
import { ExcelError } from "./excel-error";
import { isLegalName } from "./legal-name";
import { writeHeaders } from "./move-cells";
import { columnRenamed } from "./references/changes";
import { rewriteBook } from "./rewrite-book";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { headerText, uniqueHeaders } from "./unique-headers";

/**
 * Refuses a table name Excel refuses; `table` is the one being renamed. A name in use is InvalidArgument here, unlike
 * a sheet's or a defined name's (OfficeDev/office-js issue 551).
 */
export function checkTableName(book: Book, name: string, table: Table | null): void {
  if (!isLegalName(name)) throw new ExcelError("InvalidArgument", `"${name}" is not a legal table name.`);
  const other = tableNamed(book, name);
  if ((other !== null && other !== table) || nameSeenFrom(book, name, null) !== null) {
    throw new ExcelError("InvalidArgument", `The name "${name}" is in use.`);
  }
}

/** The first free `テーブル1`, `テーブル2` …; Office.js gives `Table1` (unverified for Japanese Excel on the web). */
export function nextTableName(book: Book, stem: string): string {
  let number = book.tables.length + 1;
  while (tableNamed(book, `${stem}${number}`) !== null) number++;
  return `${stem}${number}`;
}

/** Refuses a place where a table cannot be: over another table (issue 1199 of office-js), over merged cells. */
export function checkTableBox(book: Book, sheet: Sheet, box: Box, table: Table | null): void {
  if (
    book.tables.some((other) => other !== table && other.sheet === sheet && intersects(other.currentBox, box))
  ) {
    throw new ExcelError("InvalidArgument", "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersects(merge, box))) {
    throw new ExcelError("InvalidOperation", "A table can't overlap merged cells.");
  }
}

/** Takes the column names from the header cells, and makes those text and unique. */
export function readHeaders(table: Table): readonly string[] {
  const { row, column, columns } = table.currentBox;
  const texts = Array.from({ length: columns }, (_, index) => {
    const { value, format } = table.sheet.held(row, column + index);
    return headerText(value, format.numberFormat ?? "General");
  });
  return uniqueHeaders(texts);
}

/** Something was written over header cells: names follow, and so do structured references. */
export function headersWritten(book: Book, sheet: Sheet, box: Box): boolean {
  let renamed = false;
  for (const table of book.tables) {
    if (table.sheet !== sheet || !table.showHeaders || !intersects({ ...table.currentBox, rows: 1 }, box))
      continue;
    const old = table.columns;
    table.columns = readHeaders(table);
    writeHeaders(table);
    table.columns.forEach((name, index) => {
      const before = old[index];
      if (before === undefined || before === name) return;
      renamed = true;
      rewriteBook(book, columnRenamed(table.name, before, name));
    });
  }
  return renamed;
}

/** A table takes another box: its header stays in its row, and it must keep at least one data row. */
export function resizeTable(book: Book, table: Table, box: Box): void {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (box.rows < least || box.columns < 1 || box.row + box.rows > MAX_ROWS) {
    throw new ExcelError("InvalidArgument", "The table range is not valid.");
  }
  // "The header must stay in the same row, and the table range must overlap the original" (Resize a table).
  if (!intersects(box, table.currentBox) || (table.showHeaders && box.row !== table.currentBox.row)) {
    throw new ExcelError("InvalidArgument", "The header row must remain where it is.");
  }
  checkTableBox(book, table.sheet, box, table);
  table.currentBox = box;
  table.columns = readHeaders(table);
  writeHeaders(table);
}
