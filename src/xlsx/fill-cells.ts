import type { CellRange } from "../blueprint/address";
import { asText } from "../blueprint/as-text";
import type { BlueprintCell } from "../blueprint/cell";
import type { Block, SheetBlueprint } from "../blueprint/sheet";
import type { ModelSheet } from "../local-excel";

const rangeOf = ({ row, column, cells }: Block): CellRange => ({
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

/** Null leaves a cell alone. */
const plain = (cell: BlueprintCell): string | number | null => {
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

const formulaOf = (cell: BlueprintCell): string | null => (cell.kind === "formula" ? cell.formula : null);

/** Number formats first (a `@` cell keeps text), then texts and numbers. */
export const fillPlainCells = (sheet: ModelSheet, { blocks }: SheetBlueprint): void => {
  for (const block of blocks) {
    const range = rangeOf(block);
    sheet.setNumberFormats(
      range,
      block.cells.map((row) => row.map(({ numberFormat }) => numberFormat ?? null)),
    );
    sheet.write(
      range,
      block.cells.map((row) => row.map(plain)),
    );
  }
};

/** Formulas come once the tables and names of all sheets stand: a formula that names a missing table is refused. */
export const fillFormulas = (sheet: ModelSheet, { blocks }: SheetBlueprint): void => {
  for (const block of blocks)
    sheet.write(
      rangeOf(block),
      block.cells.map((row) => row.map(formulaOf)),
    );
};
