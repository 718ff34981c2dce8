import type { BlueprintCell } from "../blueprint/cell";
import type { SheetBlueprint } from "../blueprint/sheet";
import { contentAt } from "../excel/read/sheet-content";
import type { SheetContent } from "../excel/read/sheet-content";
import { movedFormula } from "../excel/write/relative-formula";
import type { CellWrite } from "../excel/write/write-entries";
import type { Cell } from "../values/cell";
import { emptyCell } from "../values/cell";
import { asMade, blueprintCells, plainFormula } from "./blueprint-cells";

const holds = (wanted: BlueprintCell, cell: Cell): boolean =>
  wanted.kind === "formula"
    ? cell.formula !== null && plainFormula(cell.formula) === plainFormula(wanted.formula)
    : asMade(wanted, cell);

const sameCell = (a: BlueprintCell, b: BlueprintCell): boolean => JSON.stringify(a) === JSON.stringify(b);

const inputOf = (cell: BlueprintCell): CellWrite["input"] => {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
  }
};

const places = ({ blocks }: SheetBlueprint): readonly (readonly [number, number])[] =>
  blocks.flatMap((block) =>
    block.cells.flatMap((row, r) => row.map((_, c) => [block.row + r, block.column + c] as const)),
  );

export type Refresh = {
  readonly writes: readonly CellWrite[];
  /** Cells that would have changed but were changed by hand, and stay so. */
  readonly kept: number;
};

/** A cell's content where rows have been inserted or deleted since: formulas follow their rows. */
const moved = (cell: BlueprintCell, rowNow: (row: number) => number | null): BlueprintCell =>
  cell.kind === "formula"
    ? { ...cell, formula: movedFormula(cell.formula, (row) => rowNow(row) ?? row) }
    : cell;

/**
 * What to write so that a sheet made from one blueprint becomes that of another, leaving alone whatever a person
 * changed or added: only cells that still hold what we put there are written, and formulas broken by the loss of
 * another sheet.
 * @param rowNow where a row of the blueprint now stands on the sheet; null: it is gone.
 */
export const refreshCells = (
  from: SheetBlueprint,
  to: SheetBlueprint,
  content: SheetContent,
  rowNow: (row: number) => number | null = (row) => row,
): Refresh => {
  const before = blueprintCells(from);
  const after = blueprintCells(to);
  const writes: CellWrite[] = [];
  let kept = 0;
  const seen = new Set<string>();
  for (const [made, column] of [...places(from), ...places(to)]) {
    if (seen.has(`${made},${column}`)) continue;
    seen.add(`${made},${column}`);
    const row = rowNow(made);
    if (row === null) continue;
    const [old, wanted] = [moved(before(made, column), rowNow), moved(after(made, column), rowNow)];
    const cell = contentAt(content, row, column) ?? emptyCell;
    const broken = wanted.kind === "formula" && cell.formula?.includes("#REF!") === true;
    if (holds(wanted, cell) || (sameCell(old, wanted) && !broken)) continue;
    if (!broken && !holds(old, cell)) {
      kept += 1;
      continue;
    }
    writes.push({
      sheet: content.sheet,
      row,
      column,
      input: inputOf(wanted),
      isText: wanted.kind === "text",
      numberFormat: wanted.numberFormat === old.numberFormat ? null : (wanted.numberFormat ?? "General"),
    });
  }
  return { writes, kept };
};
