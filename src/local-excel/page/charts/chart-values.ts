import type { ModelSheet, ModelWorkbook } from "../../model/contract";
import { sheetBoxOf } from "../../xlsx/addresses";

/** One cell a chart draws from. `value` is null where nothing is drawn (empty cells, errors such as #N/A). */
export type ChartCell = { readonly value: number | null; readonly text: string; readonly format: string };

/** Charts of whole columns draw no more than this. */
const MOST_CELLS = 5_000;

function cellOf(sheet: ModelSheet, row: number, column: number): ChartCell {
  const { value, formula, format } = sheet.cell(row, column);
  const drawn = typeof value === "number" ? value : typeof value === "string" && formula !== null ? 0 : null;
  // Excel draws a formula's text as zero, and leaves out what is empty or an error.
  return { value: drawn, text: sheet.text(row, column), format: format.numberFormat ?? "General" };
}

/** The rows of cells a reference (`='進捗評価'!$A$3:$B$9`, or a name) stands for; empty where it is broken. */
export function cellsOf(workbook: ModelWorkbook, reference: string): readonly (readonly ChartCell[])[] {
  const source = reference.startsWith("=") ? reference.slice(1) : reference;
  const named = workbook.nameByText(source.split("!").at(-1) ?? source, null)?.formula.slice(1);
  const place = sheetBoxOf(source) ?? (named === undefined ? null : sheetBoxOf(named));
  const sheet = place === null ? null : workbook.sheetByName(place.sheet);
  if (place === null || sheet === null) return [];
  const { row, column, rows, columns } = place.box;
  return Array.from({ length: Math.min(rows, Math.ceil(MOST_CELLS / columns)) }, (_, i) =>
    Array.from({ length: columns }, (_, j) => cellOf(sheet, row + i, column + j)),
  );
}

/** The values of a series, along its row or column. */
export const seriesCells = (workbook: ModelWorkbook, reference: string): readonly ChartCell[] =>
  cellsOf(workbook, reference).flat();

/** The names along the category axis; several columns of categories are read from left to right. */
export function categoryNames(workbook: ModelWorkbook, reference: string): readonly string[] {
  const rows = cellsOf(workbook, reference);
  const texts = rows.map((cells) => cells.map(({ text }) => text));
  return texts.length === 1 ? texts.flat() : texts.map((cells) => cells.join(" ").trim());
}

/** A literal text, or that of the cell a reference stands for. */
export const linkedText = (workbook: ModelWorkbook, text: string): string =>
  text.startsWith("=")
    ? seriesCells(workbook, text)
        .map((cell) => cell.text)
        .join(" ")
    : text;
