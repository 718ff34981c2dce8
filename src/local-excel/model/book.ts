import type { ModelName } from "./contract";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** A defined name; `sheet` null for the whole workbook. */
export type Name = ModelName & { readonly sheet: Sheet | null };

/** What a workbook holds, as its own parts see it. */
export type Book = {
  readonly sheets: Sheet[];
  readonly tables: Table[];
  readonly names: Name[];
};

export const sheetNamed = (book: Book, name: string): Sheet | null =>
  book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;

export const tableNamed = (book: Book, name: string): Table | null =>
  book.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;

/** A name seen from a sheet: the sheet's own before the workbook's ("Names in formulas"). */
export function nameSeenFrom(book: Book, text: string, sheet: Sheet | null): Name | null {
  const lower = text.toLowerCase();
  const called = book.names.filter((name) => name.name.toLowerCase() === lower);
  return (
    called.find((name) => name.sheet !== null && name.sheet === sheet) ??
    called.find((name) => name.sheet === null) ??
    null
  );
}

export const tableAround = (book: Book, sheet: Sheet, row: number, column: number): Table | null =>
  book.tables.find(
    ({ sheet: on, currentBox: box }) =>
      on === sheet &&
      row >= box.row &&
      row < box.row + box.rows &&
      column >= box.column &&
      column < box.column + box.columns,
  ) ?? null;
