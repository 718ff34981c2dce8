import type { Box, CellValue, ModelCell } from "./contract";
import { growTable, takeInRows } from "./grow-table";
import type { Host } from "./host";
import { copiedFormula } from "./references/copied-formula";
import type { Sheet } from "./sheet";
import { neededHeight } from "./text-size";
import { refuseInvalid } from "./validation-check";

type Before = { readonly row: number; readonly column: number; readonly cell: ModelCell };

const cellsOf = (sheet: Sheet, box: Box): readonly Before[] =>
  Array.from({ length: box.rows * box.columns }, (_, index) => {
    const row = box.row + Math.floor(index / box.columns);
    const column = box.column + (index % box.columns);
    return { row, column, cell: sheet.held(row, column) };
  });

/** Alt+Enter in a cell switches wrapping on; rows whose height nobody set grow with wrapped text. */
function showLines(sheet: Sheet, box: Box, typed: string): void {
  if (typed.includes("\n")) sheet.setFormat(box, { wrap: true });
  for (let row = box.row; row < box.row + box.rows; row++)
    if (!sheet.rowHeightSet(row)) sheet.fitRowHeight(row, neededHeight(sheet, row));
}

/**
 * Typing into a cell ends with Enter, or for every cell of a box with Ctrl+Enter: what a `stop` validation refuses
 * leaves the cells as they were.
 */
export function typeInto(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  typed: string,
  box: Box,
): void {
  const before = cellsOf(sheet, box);
  const isFormula = typed.startsWith("=");
  const texts = Array.from({ length: box.rows }, (_, i) =>
    Array.from({ length: box.columns }, (_unused, j) =>
      isFormula ? copiedFormula(typed, box.row + i - row, box.column + j - column) : typed,
    ),
  );
  sheet.write(box, texts);
  try {
    host.readyToRead();
    for (const cell of before) refuseInvalid(sheet, cell.row, cell.column);
  } catch (error) {
    for (const old of before) sheet.put(old.row, old.column, old.cell);
    throw error;
  }
  showLines(sheet, box, typed);
  if (typed !== "") growTable(host, sheet, row, column);
}

/** Pasting is not validated; text goes through the entry rules, as text from other programs does. */
export function pasteValues(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
): void {
  const box = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  sheet.write(box, values);
  const isLong = values.some((line) =>
    line.some((value) => typeof value === "string" && value.includes("\n")),
  );
  if (isLong) showLines(sheet, box, "");
  takeInRows(host, sheet, box);
}
