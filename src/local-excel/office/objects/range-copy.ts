import type { Box, CellValue, ModelCell } from "../../model/contract";
import { copiedFormula } from "../../model/references/copied-formula";
import type { Place } from "../address/address";
import { asOneOf, invalidArgument } from "../interpreter/arguments";
import { notImplemented } from "../interpreter/members";

const COPIED = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** `target.copyFrom(source)`: a smaller source is repeated as long as it fits the target evenly. */
export function copyCells(source: Place, target: Place, copied: string): void {
  const what = asOneOf(COPIED, copied);
  if (what === "Link") throw notImplemented("Range", "copyFrom (Link)");
  const box = targetBox(source.box, target.box);
  // Read everything first: source and target may overlap.
  const cells = cellsOf(source);
  const at = (row: number, column: number): ModelCell | undefined =>
    cells[row % source.box.rows]?.[column % source.box.columns];
  if (what !== "Formats") {
    const contents = rectangle(box, (row, column) =>
      contentOf(at(row, column), what, source.box, box, row, column),
    );
    target.sheet.write(box, contents);
  }
  if (what === "Formats" || what === "All") {
    for (let row = 0; row < box.rows; row++) {
      for (let column = 0; column < box.columns; column++) {
        const cell = { row: box.row + row, column: box.column + column, rows: 1, columns: 1 };
        target.sheet.clear(cell, "Formats");
        target.sheet.setFormat(cell, at(row, column)?.format ?? {});
      }
    }
  }
}

function targetBox(source: Box, target: Box): Box {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}

function cellsOf({ sheet, box }: Place): readonly (readonly ModelCell[])[] {
  return rectangle(box, (row, column) => sheet.cell(box.row + row, box.column + column));
}

function contentOf(
  cell: ModelCell | undefined,
  what: "All" | "Formulas" | "Values",
  source: Box,
  target: Box,
  row: number,
  column: number,
): CellValue {
  if (cell === undefined) throw invalidArgument();
  if (cell.formula === null || what === "Values") {
    // The apostrophe keeps a text a text: written bare, "5-1" would become a date.
    return typeof cell.value === "string" && cell.value !== "" ? `'${cell.value}` : cell.value;
  }
  const rows = target.row + row - (source.row + (row % source.rows));
  const columns = target.column + column - (source.column + (column % source.columns));
  return copiedFormula(cell.formula, rows, columns);
}

function rectangle<T>(box: Box, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: box.rows }, (_r, row) =>
    Array.from({ length: box.columns }, (_c, column) => make(row, column)),
  );
}
