import type { CellFormat, CellValue, ModelSheet } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { displayFormula } from "../formulas/display-form";
import type { FileCell } from "./read-cells";
import { tableAt } from "./write-cells";

/** Neighbours in a row, to be written in one go. */
type Run = { readonly row: number; readonly column: number; readonly cells: FileCell[] };

/** Cells arrive by row and column, as files keep them. */
const runsOf = (
  cells: readonly FileCell[],
  joins: (before: FileCell, after: FileCell) => boolean,
): readonly Run[] => {
  const runs: Run[] = [];
  let before: FileCell | undefined;
  for (const cell of cells) {
    const run = runs.at(-1);
    const follows = before !== undefined && before.row === cell.row && before.column + 1 === cell.column;
    if (run !== undefined && before !== undefined && follows && joins(before, cell)) run.cells.push(cell);
    else runs.push({ row: cell.row, column: cell.column, cells: [cell] });
    before = cell;
  }
  return runs;
};

const write = (
  sheet: ModelSheet,
  cells: readonly FileCell[],
  contentOf: (cell: FileCell) => CellValue,
): void => {
  for (const { row, column, cells: run } of runsOf(cells, () => true)) {
    sheet.write({ row, column, rows: 1, columns: run.length }, [run.map(contentOf)]);
  }
};

/** An apostrophe keeps a text from being read as a number, date or formula; the mark it leaves goes again. */
const asWritten = ({ value }: FileCell): CellValue => (typeof value === "string" ? `'${value}` : value);

export const placeConstants = (sheet: ModelSheet, cells: readonly FileCell[]): void => {
  const constants = cells.filter(({ formula, value }) => formula === null && value !== "");
  write(sheet, constants, asWritten);
  const texts = constants.filter(({ value }) => typeof value === "string");
  for (const { row, column, cells: run } of runsOf(texts, () => true)) {
    sheet.clear({ row, column, rows: 1, columns: run.length }, "Formats");
  }
};

/**
 * Tables and names must stand already: formulas speak of them. A formula that cannot be held (one that looks
 * into another workbook, say) leaves the result the file has for it.
 */
export const placeFormulas = (sheet: ModelSheet, cells: readonly FileCell[]): void => {
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const shown = ({ formula, row, column }: FileCell): CellValue =>
    displayFormula(formula ?? "", tableAt(tables, row, column)?.name ?? null);
  const formulas = cells.filter(({ formula }) => formula !== null);
  for (const { cells: run } of runsOf(formulas, () => true)) {
    if (isRefused(() => write(sheet, run, shown))) {
      for (const cell of run) {
        if (isRefused(() => write(sheet, [cell], shown))) placeConstants(sheet, [{ ...cell, formula: null }]);
      }
    }
  }
};

const isRefused = (work: () => void): boolean => {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof ExcelError) return true;
    throw error;
  }
};

/** True when the cell has a format the file does not give it: brought by what was written, or by its column. */
const hasMore = (held: CellFormat, wanted: CellFormat): boolean =>
  Object.entries(held).some(([property, value]) => value !== false && !(property in wanted));

export const placeFormats = (
  sheet: ModelSheet,
  cells: readonly FileCell[],
  formats: readonly CellFormat[],
): void => {
  for (const { row, column, cells: run } of runsOf(cells, (before, after) => before.style === after.style)) {
    const format = formats[run[0]?.style ?? 0] ?? {};
    const box = { row, column, rows: 1, columns: run.length };
    if (run.some((cell) => hasMore(sheet.cell(cell.row, cell.column).format, format)))
      sheet.clear(box, "Formats");
    if (Object.keys(format).length > 0) sheet.setFormat(box, format);
  }
};
