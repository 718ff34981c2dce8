import { containsBox, intersection } from "../box";
import type { Box, ModelCell } from "../contract";
import type { ModelBlock } from "../contract-block";
import { copiedFormula } from "../references/copied-formula";
import { joinBoxes } from "./join-boxes";
import { conditionalFormatOn, validationOn } from "./placed-rules";

type Corner = Pick<Box, "row" | "column">;
type Shift = { readonly down: number; readonly right: number };

/** Where a block repeated from `corner` on, in all directions, comes to lie so that it touches `to`. */
function shiftsOf(block: Box, to: Box, corner: Corner): readonly Shift[] {
  const places = (from: number, size: number, start: number, count: number): readonly number[] => {
    const first = Math.floor((from - start) / size);
    const last = Math.floor((from + count - 1 - start) / size);
    return Array.from({ length: last - first + 1 }, (_, i) => start + (first + i) * size);
  };
  const rows = places(to.row, block.rows, corner.row, to.rows);
  const columns = places(to.column, block.columns, corner.column, to.columns);
  return rows.flatMap((row) =>
    columns.map((column) => ({ down: row - block.row, right: column - block.column })),
  );
}

const shifted = (box: Box, { down, right }: Shift): Box => ({
  ...box,
  row: box.row + down,
  column: box.column + right,
});

const copiedCell = (cell: ModelCell, down: number, right: number): ModelCell =>
  cell.formula === null ? cell : { ...cell, formula: copiedFormula(cell.formula, down, right) };

/**
 * The block as it is pasted into `to`, over and over: relative references move along, those of its rules too. `corner`
 * is where one of the copies begins; what lies outside of `to` is left out.
 */
export function copiedBlock(block: ModelBlock, to: Box, corner: Corner = to): ModelBlock {
  const { box } = block;
  const shifts = shiftsOf(box, to, corner);
  const over = (boxes: readonly Box[]): readonly Box[] =>
    joinBoxes(shifts.flatMap((by) => boxes.flatMap((part) => intersection(shifted(part, by), to) ?? [])));
  const remainder = (distance: number, size: number): number => ((distance % size) + size) % size;
  const cells = Array.from({ length: to.rows }, (_, i) =>
    Array.from({ length: to.columns }, (_unused, j) => {
      const down = remainder(to.row + i - corner.row, box.rows);
      const along = remainder(to.column + j - corner.column, box.columns);
      const cell = block.cells[down]?.[along];
      if (cell === undefined) throw new Error("The block lacks a cell.");
      return copiedCell(cell, to.row + i - (box.row + down), to.column + j - (box.column + along));
    }),
  );
  return {
    box: to,
    cells,
    merges: shifts
      .flatMap((by) => block.merges.map((merge) => shifted(merge, by)))
      .filter((merge) => containsBox(to, merge)),
    validations: block.validations
      .map((placed) => validationOn(placed, over(placed.boxes)))
      .filter(({ boxes }) => boxes.length > 0),
    conditionalFormats: block.conditionalFormats
      .map((spec) => conditionalFormatOn(spec, over(spec.boxes)))
      .filter(({ boxes }) => boxes.length > 0),
  };
}
