import type { Box, CellValue, ModelCell } from "./contract";
import { copiedFormula } from "./references/copied-formula";
import type { Sheet } from "./sheet";

/** Numbers before text before logical values before errors ("Sort data"); blanks come last whichever way. */
const rank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;

function compare(a: CellValue, b: CellValue): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, "ja", { sensitivity: "accent" });
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return 0;
}

/**
 * Sorts the rows of a box by a column (counted from the box's first). Rows that compare alike keep their order; hidden
 * rows stay where they are ("Hidden rows are not moved when you sort"). Cells move with their formats; a formula's
 * relative references move as when it is copied, which keeps references to its own row right.
 */
export function sortRows(sheet: Sheet, box: Box, column: number, ascending: boolean): void {
  const rows = Array.from({ length: box.rows }, (_, index) => box.row + index)
    .filter((row) => !sheet.rowHidden(row))
    .map((row) => {
      const cells = Array.from({ length: box.columns }, (_, at) => sheet.held(row, box.column + at));
      return { row, cells, key: cells[column]?.value ?? "" };
    });
  const blank = (key: CellValue): boolean => key === "";
  const sorted = [...rows].sort((a, b) => {
    if (blank(a.key) || blank(b.key)) return Number(blank(a.key)) - Number(blank(b.key));
    return ascending ? compare(a.key, b.key) : compare(b.key, a.key);
  });
  sorted.forEach(({ row: from, cells }, index) => {
    const to = rows[index]?.row ?? from;
    if (from === to) return;
    cells.forEach((cell, at) => sheet.put(to, box.column + at, movedCell(cell, to - from)));
  });
}

const movedCell = (cell: ModelCell, down: number): ModelCell =>
  cell.formula === null ? cell : { ...cell, formula: copiedFormula(cell.formula, down, 0) };
