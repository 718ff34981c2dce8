import type { BookNames, TableId } from "./book";
import { KEY } from "./columns";

/** `実績入力_kitamoto_2[キー]`: a table's column as formulas name it. */
export const column = (book: BookNames, table: TableId, header: string): string =>
  `${book.table(table)}[${header}]`;

/**
 * Formula text for the cell of another table in the row that carries a key. `key` is a cell or a quoted text. Rows
 * may be sorted and columns moved: nothing is found by position.
 */
export const byKey = (book: BookNames, table: TableId, header: string, key: string): string =>
  `INDEX(${column(book, table, header)},MATCH(${key},${column(book, table, KEY)},0))`;
