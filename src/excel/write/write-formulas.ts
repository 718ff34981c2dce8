import type { CellRange } from "../../blueprint/address";
import { rangeAddress } from "../../blueprint/address";
import type { Block, SheetBlueprint } from "../../blueprint/sheet";
import { grid } from "./grid";
import { rectangles } from "./rectangles";
import { relativeFormula } from "./relative-formula";

/** Fewer copies than this are not worth a call of their own. */
const WORTH_FILLING = 3;

/** A run of rows: copies of the first one, or each on its own. */
type Run = { readonly row: number; readonly rows: number; readonly copies: boolean };

const formulaAt = (block: Block, row: number, column: number): string => {
  const cell = block.cells[row - block.row]?.[column - block.column];
  return cell?.kind === "formula" ? cell.formula : "";
};

/** The rows of one column as runs; short runs join into one of single rows. */
const columnRuns = (block: Block, { row, rows }: CellRange, column: number): readonly Run[] => {
  const relative = Array.from({ length: rows }, (_, r) =>
    relativeFormula(formulaAt(block, row + r, column), row + r),
  );
  const runs: Run[] = [];
  for (let start = 0; start < rows;) {
    let end = start + 1;
    while (end < rows && relative[end] === relative[start]) end += 1;
    const run = { row: row + start, rows: end - start, copies: end - start >= WORTH_FILLING };
    const last = runs[runs.length - 1];
    if (last && !last.copies && !run.copies) runs[runs.length - 1] = { ...last, rows: last.rows + run.rows };
    else runs.push(run);
    start = end;
  }
  return runs;
};

/** Neighbouring columns whose rows are alike in the same way. */
const columnGroups = (
  block: Block,
  range: CellRange,
): readonly { column: number; columns: number; runs: readonly Run[] }[] => {
  const groups: { column: number; columns: number; runs: readonly Run[]; pattern: string }[] = [];
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    const runs = columnRuns(block, range, column);
    const pattern = JSON.stringify(runs);
    const last = groups[groups.length - 1];
    if (last?.pattern === pattern) last.columns += 1;
    else groups.push({ column, columns: 1, runs, pattern });
  }
  return groups;
};

const writeRange = (sheet: Excel.Worksheet, block: Block, range: CellRange): void => {
  sheet.getRange(rangeAddress(range)).formulas = grid(range, (r, c) =>
    formulaAt(block, range.row + r, range.column + c),
  );
};

/** Copies are written once and filled down, so that a long table's formulas travel once. */
const writeRun = (sheet: Excel.Worksheet, block: Block, range: CellRange, copies: boolean): void => {
  if (!copies) {
    writeRange(sheet, block, range);
    return;
  }
  const head: CellRange = { ...range, rows: 1 };
  writeRange(sheet, block, head);
  sheet
    .getRange(rangeAddress({ ...range, row: range.row + 1, rows: range.rows - 1 }))
    .copyFrom(rangeAddress(head), "Formulas");
};

/**
 * The formulas of a sheet. They come after the tables and names of all sheets, because Excel refuses a formula that
 * names a table which does not exist.
 */
export const writeFormulas = (sheet: Excel.Worksheet, { blocks }: Pick<SheetBlueprint, "blocks">): void => {
  for (const block of blocks) {
    const isFormula = block.cells.map((row) =>
      row.map((cell) => (cell.kind === "formula" ? "formula" : null)),
    );
    for (const { range } of rectangles(isFormula, block))
      for (const { column, columns, runs } of columnGroups(block, range))
        for (const { row, rows, copies } of runs)
          writeRun(sheet, block, { row, rows, column, columns }, copies);
  }
};
