import type { Book, Name } from "./book";
import { ExcelError } from "./excel-error";
import { isLegalName } from "./legal-name";
import type { Sheet } from "./sheet";

/** Excel's own names (`_xlnm.…`) come from files. */
const RESERVED = /^_xlnm\./i;

/** Adds a name; refused when it is not legal or already there in the same scope (or is a table's). */
export function addName(book: Book, text: string, formula: string, sheet: Sheet | null): Name {
  if (!isLegalName(text) && !RESERVED.test(text)) {
    throw new ExcelError("InvalidArgument", `"${text}" is not a legal name.`);
  }
  const lower = text.toLowerCase();
  const taken =
    book.names.some((name) => name.sheet === sheet && name.name.toLowerCase() === lower) ||
    (sheet === null && book.tables.some((table) => table.name.toLowerCase() === lower));
  if (taken)
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  const name: Name = {
    name: text,
    sheet,
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    visible: true,
    comment: "",
  };
  book.names.push(name);
  return name;
}
