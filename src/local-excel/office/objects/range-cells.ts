import type { CellValue, ModelCell } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import type { Place } from "../address/address";
import { asText, invalidArgument } from "../interpreter/arguments";

/** Above this many cells Excel gives null instead of values ("Read or write to an unbounded range"). */
const MOST_CELLS_READ = 5_000_000;

/** Two-dimensional properties of a range: what each of its cells holds. */
export const rangeCells = {
  Values: (place: Place) => grid(place, ({ value }) => plain(value)),
  Formulas: (place: Place) => grid(place, formulaOf),
  // Function names are the same in Japanese Excel.
  FormulasLocal: (place: Place) => grid(place, formulaOf),
  NumberFormat: (place: Place) => grid(place, ({ format }) => format.numberFormat ?? "General"),
  ValueTypes: (place: Place) => grid(place, ({ value }) => valueType(value)),
  Text: (place: Place) => grid(place, (_cell, row, column) => place.sheet.text(row, column)),
};

export const rangeCellSetters = {
  Values: (place: Place, value: unknown) => place.sheet.write(place.box, matrix(place, value, asCellValue)),
  Formulas: (place: Place, value: unknown) => place.sheet.write(place.box, matrix(place, value, asCellValue)),
  FormulasLocal: (place: Place, value: unknown) =>
    place.sheet.write(place.box, matrix(place, value, asCellValue)),
  NumberFormat: (place: Place, value: unknown) => {
    if (typeof value === "string") place.sheet.setFormat(place.box, { numberFormat: asNumberFormat(value) });
    else place.sheet.setNumberFormats(place.box, matrix(place, value, asNumberFormat));
  },
};

/** Values as the client gets them: errors are their text. */
export function plain(value: CellValue): string | number | boolean {
  return typeof value === "object" ? value.error : value;
}

function formulaOf(cell: ModelCell): string | number | boolean {
  return cell.formula ?? plain(cell.value);
}

export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}

function grid<T>(
  { sheet, box }: Place,
  read: (cell: ModelCell, row: number, column: number) => T,
): T[][] | null {
  if (box.rows * box.columns > MOST_CELLS_READ) return null;
  return Array.from({ length: box.rows }, (_r, i) =>
    Array.from({ length: box.columns }, (_c, j) => {
      const [row, column] = [box.row + i, box.column + j];
      return read(sheet.cell(row, column), row, column);
    }),
  );
}

/** "" resets a number format to General ("Blank and null values in Excel add-ins"). */
function asNumberFormat(value: unknown): string {
  return asText(value) || "General";
}

/** One value stands for all cells; null in an array leaves its cell alone. */
function matrix<T>({ box }: Place, value: unknown, read: (cell: unknown) => T): (T | null)[][] {
  const readOrKeep = (cell: unknown): T | null => (cell === null ? null : read(cell));
  if (!Array.isArray(value)) {
    if (value === null || box.rows * box.columns > MOST_CELLS_READ) throw invalidArgument();
    const one = read(value);
    return Array.from({ length: box.rows }, () => Array.from({ length: box.columns }, () => one));
  }
  const rows: readonly unknown[] = value;
  if (rows.length !== box.rows) throw wrongShape();
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== box.columns) throw wrongShape();
    return row.map(readOrKeep);
  });
}

export function wrongShape(): ExcelError {
  return new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** The number of characters a cell can hold ("Excel specifications and limits"). */
const MOST_CHARACTERS = 32_767;

export function asCellValue(value: unknown): string | number | boolean {
  if (typeof value === "string" && value.length > MOST_CHARACTERS)
    throw invalidArgument("a cell holds 32,767 characters");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}
