import { tableAround } from "../book";
import { cellBox, containsBox, intersects, MAX_COLUMNS, MAX_ROWS, sameBox } from "../box";
import type { Box, ModelCell } from "../contract";
import type { ModelBlock } from "../contract-block";
import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import type { Standpoint } from "../references/changes";
import { cellsRelocated, formulaRelocated, type Relocation } from "../references/relocated";
import { rewriteFormula } from "../references/rewrite";
import { rewriteBook, spreadOf } from "../rewrite-book";
import { changeConditionalFormat, changeValidation, type Change } from "../rule-formulas";
import type { Sheet } from "../sheet";
import type { Table } from "../table";
import { blockIn } from "./block-in";
import { emptyBox, layBlock, refuseCutMerges, refuseMergesInTables } from "./put-block";

const placedAt = (box: Box, from: Box, to: Box): Box => ({
  ...box,
  row: box.row - from.row + to.row,
  column: box.column - from.column + to.column,
});

/** The tables that lie wholly in the cut cells move with them; nothing may be in their way. */
function movingTables(host: Host, from: Sheet, box: Box, to: Sheet, target: Box): readonly Table[] {
  const { tables } = host.book;
  const moving = tables.filter((table) => table.sheet === from && containsBox(box, table.currentBox));
  const staying = tables.filter((table) => table.sheet === to && !moving.includes(table));
  for (const { currentBox } of moving) {
    const place = placedAt(currentBox, box, target);
    if (staying.some((table) => intersects(table.currentBox, place)))
      throw new ExcelError("InvalidArgument", "A table can't overlap another table.");
  }
  return moving;
}

/** The cut block where it is pasted. */
function movedBlock(
  host: Host,
  sheet: Sheet,
  block: ModelBlock,
  relocation: Relocation,
  moving: readonly Table[],
): ModelBlock {
  const { from, to } = relocation;
  const moved = (box: Box): Box => placedAt(box, from.box, to.box);
  const staysIn = (table: Table, row: number, column: number): boolean =>
    moving.includes(table) ||
    (table.sheet.name === to.sheet && containsBox(table.currentBox, moved(cellBox(row, column))));
  const cell = (held: ModelCell, row: number, column: number): ModelCell => {
    if (held.formula === null) return held;
    const table = tableAround(host.book, sheet, row, column);
    const at: Standpoint = { sheet: from.sheet, table: table?.name ?? null };
    const rewriting = formulaRelocated(relocation, table !== null && staysIn(table, row, column));
    return { ...held, formula: rewriteFormula(held.formula, (segment) => rewriting(segment, at)) };
  };
  const ofRule = (boxes: readonly Box[]): Change => {
    const at: Standpoint = { sheet: from.sheet, table: null, spread: spreadOf(boxes) };
    const rewriting = formulaRelocated(relocation, false);
    return (formula) => rewriteFormula(formula, (segment) => rewriting(segment, at));
  };
  return {
    box: to.box,
    cells: block.cells.map((line, down) =>
      line.map((held, along) => cell(held, from.box.row + down, from.box.column + along)),
    ),
    merges: block.merges.map(moved),
    validations: block.validations.map((placed) => ({
      ...changeValidation(placed, ofRule(placed.boxes)),
      boxes: placed.boxes.map(moved),
    })),
    conditionalFormats: block.conditionalFormats.map((spec) => ({
      ...changeConditionalFormat(spec, ofRule(spec.boxes)),
      boxes: spec.boxes.map(moved),
    })),
  };
}

/** Cut and paste, or dragging cells by their edge. */
export function moveBlock(host: Host, from: Sheet, box: Box, to: Sheet, row: number, column: number): void {
  const target: Box = { ...box, row, column };
  if (from === to && sameBox(box, target)) return;
  if (row + box.rows > MAX_ROWS || column + box.columns > MAX_COLUMNS)
    throw new ExcelError("InvalidArgument", "The cells do not fit onto the worksheet there.");
  host.refuse(from, box, "contents");
  host.refuse(to, target, "contents");
  refuseCutMerges(from.merges, box);
  const inTheWay = from === to ? to.merges.filter((merge) => !containsBox(box, merge)) : to.merges;
  refuseCutMerges(inTheWay, target);
  const moving = movingTables(host, from, box, to, target);
  const relocation: Relocation = {
    from: { sheet: from.name, box },
    to: { sheet: to.name, box: target },
  };
  const block = movedBlock(host, from, blockIn(from, box), relocation, moving);
  refuseMergesInTables(host, to, block.merges);

  emptyBox(from, box);
  emptyBox(to, target);
  rewriteBook(host.book, cellsRelocated(relocation));
  layBlock(to, block);
  for (const table of moving) {
    table.currentBox = placedAt(table.currentBox, box, target);
    table.sheet = to;
  }
  host.referencesChanged();
  host.changed("format", from, box);
  host.contentsChanged(from, box);
  host.changed("format", to, target);
  host.contentsChanged(to, target);
  for (const table of moving) host.changed("table", to, table.currentBox);
}
