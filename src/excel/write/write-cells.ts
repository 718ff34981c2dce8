import type { CellRange } from "../../blueprint/address";
import { rangeAddress } from "../../blueprint/address";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Block, SheetBlueprint } from "../../blueprint/sheet";
import { asText } from "../../blueprint/as-text";
import { grid } from "./grid";
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
