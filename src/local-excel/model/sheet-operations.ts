import { MAX_COLUMNS, MAX_ROWS } from "./box";
import type { Box } from "./contract";
import type { Sheet } from "./sheet";
import { ExcelError } from "./excel-error";
import type { Host } from "./host";
import { moveCells } from "./move-cells";
import type { Axis } from "./move-box";
import { sheetDeleted, sheetRenamed, tableDeleted } from "./references/changes";
import { rewriteBook } from "./rewrite-book";
import { checkSheetName, nextSheetName } from "./sheet-names";
import type { SpanChange } from "./span";

export function addSheet(host: Host, name: string | undefined): Sheet {
  host.refuseEditing();
  const names = host.book.sheets.map((sheet) => sheet.name);
  const chosen = name ?? nextSheetName(names);
  checkSheetName(chosen, names);
  const sheet = host.newSheet(chosen);
  host.referencesChanged();
  host.changed("sheet-added", sheet, null);
  return sheet;
}

export function refuseLastVisible({ book }: Host, sheet: Sheet): void {
  const others = book.sheets.some((other) => other !== sheet && other.visibility === "Visible");
  if (!others) throw new ExcelError("InvalidOperation", "A workbook must keep a visible worksheet.");
}

/** Another sheet becomes the active one: the next visible one to the right, else to the left. */
export function leaveSheet(host: Host, sheet: Sheet): void {
  if (host.active() !== sheet) return;
  const { sheets } = host.book;
  const place = sheets.indexOf(sheet);
  const visible = (other: Sheet): boolean => other !== sheet && other.visibility === "Visible";
  const next = sheets.slice(place).find(visible) ?? sheets.slice(0, place).reverse().find(visible);
  if (next !== undefined) host.activate(next);
}

export function deleteSheet(host: Host, sheet: Sheet): void {
  host.refuseEditing();
  refuseLastVisible(host, sheet);
  leaveSheet(host, sheet);
  const { book } = host;
  rewriteBook(book, sheetDeleted(sheet.name));
  for (const table of book.tables.filter((on) => on.sheet === sheet)) {
    rewriteBook(book, tableDeleted(table.name));
    book.tables.splice(book.tables.indexOf(table), 1);
  }
  for (const name of book.names.filter((of) => of.sheet === sheet))
    book.names.splice(book.names.indexOf(name), 1);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  host.referencesChanged();
  host.changed("sheet-deleted", sheet, null);
}

export function moveSheet(host: Host, sheet: Sheet, position: number): void {
  host.refuseEditing();
  const { sheets } = host.book;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new ExcelError("InvalidArgument", "There is no such position.");
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  host.changed("other", sheet, null);
}

export function renameSheet(host: Host, sheet: Sheet, name: string): void {
  host.refuseEditing();
  const others = host.book.sheets.filter((other) => other !== sheet);
  checkSheetName(
    name,
    others.map((other) => other.name),
  );
  const before = sheet.name;
  sheet.currentName = name;
  rewriteBook(host.book, sheetRenamed(before, name));
  host.referencesChanged();
  host.changed("sheet-renamed", sheet, null);
}

/** The whole rows or columns put in or taken out. */
const bandOf = (axis: Axis, { at, count }: SpanChange): Box =>
  axis === "rows"
    ? { row: at, column: 0, rows: count, columns: MAX_COLUMNS }
    : { row: 0, column: at, rows: MAX_ROWS, columns: count };

export function moveSheetCells(host: Host, sheet: Sheet, axis: Axis, change: SpanChange): void {
  host.refuseEditing();
  host.refuseProtected(sheet);
  if (change.at < 0 || change.count < 1)
    throw new ExcelError("InvalidArgument", "There are no such rows or columns.");
  moveCells(host.book, sheet, axis, change);
  host.referencesChanged();
  host.changed(`${axis}-${change.kind === "insert" ? "inserted" : "deleted"}`, sheet, bandOf(axis, change));
}
