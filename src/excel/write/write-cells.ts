import type { CellRange } from "../../blueprint/address";
import { rangeAddress } from "../../blueprint/address";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Block, SheetBlueprint } from "../../blueprint/sheet";
import { asText } from "./as-text";
import { rectangles } from "./rectangles";

type Input = string | number | null;

/** Null leaves a cell alone, which is what a blank asks for on a fresh sheet. */
const plainInput = (cell: BlueprintCell): Input => {
  switch (cell.kind) {
    case "text":
      return asText(cell.text);
    case "number":
      return cell.value;
    case "blank":
    case "formula":
      return null;
  }
};

const grid = <T>({ rows, columns }: CellRange, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(r, c)));

const blockRange = (block: Block): CellRange => ({
  row: block.row,
  column: block.column,
  rows: block.cells.length,
  columns: block.cells[0]?.length ?? 0,
});

const writeNumberFormats = (sheet: Excel.Worksheet, block: Block): void => {
  const formats = block.cells.map((row) => row.map((cell) => cell.numberFormat ?? null));
  for (const { key, range } of rectangles(formats, block))
    sheet.getRange(rangeAddress(range)).numberFormat = grid(range, () => key);
};

/** Number formats first (a `@` cell keeps text), then texts and numbers: one write per block. */
export const writePlainCells = (sheet: Excel.Worksheet, { blocks }: SheetBlueprint): void => {
  for (const block of blocks) {
    writeNumberFormats(sheet, block);
    const inputs = block.cells.map((row) => row.map(plainInput));
    if (inputs.some((row) => row.some((input) => input !== null)))
      sheet.getRange(rangeAddress(blockRange(block))).values = inputs;
  }
};

/**
 * The formulas of a sheet, by rectangles. They come after the tables and names of all sheets, because Excel
 * refuses a formula that names a table which does not exist.
 */
export const writeFormulas = (sheet: Excel.Worksheet, { blocks }: SheetBlueprint): void => {
  for (const block of blocks) {
    const isFormula = block.cells.map((row) =>
      row.map((cell) => (cell.kind === "formula" ? "formula" : null)),
    );
    for (const { range } of rectangles(isFormula, block))
      sheet.getRange(rangeAddress(range)).formulas = grid(range, (r, c) => {
        const cell = block.cells[range.row - block.row + r]?.[range.column - block.column + c];
        return cell?.kind === "formula" ? cell.formula : null;
      });
  }
};
