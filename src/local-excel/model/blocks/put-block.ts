import { containsBox, intersects } from "../box";
import type { Box, ModelCell } from "../contract";
import type { ModelBlock } from "../contract-block";
import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import { newId } from "../new-id";
import type { Sheet } from "../sheet";
import { conditionalFormatsWithout, withConditionalFormats } from "./place-conditional-formats";

/** Refuses a box that holds a part of merged cells. */
export function refuseCutMerges(merges: readonly Box[], box: Box): void {
  if (merges.some((merge) => intersects(merge, box) && !containsBox(box, merge)))
    throw new ExcelError("MergedRangeConflict", "The area cuts through merged cells.");
}

/** Refuses merged cells that would come to lie in a table. */
export function refuseMergesInTables(host: Host, sheet: Sheet, merges: readonly Box[]): void {
  const { tables } = host.book;
  const inTable = (merge: Box): boolean =>
    tables.some((table) => table.sheet === sheet && intersects(table.currentBox, merge));
  if (merges.some(inTable)) throw new ExcelError("InvalidOperation", "Cells in a table cannot be merged.");
}

/** Leaves nothing in a box: no contents, formats, merges or rules. */
export function emptyBox(sheet: Sheet, box: Box): void {
  for (const { row, column } of [...sheet.store.entriesIn(box)])
    sheet.put(row, column, { value: "", formula: null, format: {} });
  sheet.mergeList.remove(box);
  sheet.validationList.set(box, null);
  sheet.conditionalFormats = conditionalFormatsWithout(sheet.conditionalFormats, box);
}

/** An empty cell without a format stands plainly in a formatted row or column. */
function putCell(sheet: Sheet, row: number, column: number, cell: ModelCell): void {
  sheet.put(row, column, cell);
  const isHeld = sheet.store.get(row, column) !== undefined;
  if (!isHeld && Object.keys(sheet.bands.at(row, column)).length > 0) sheet.store.set(row, column, cell);
}

/** Puts a block in its place, instead of everything that was there; refuses nothing, tells nobody. */
export function layBlock(sheet: Sheet, block: ModelBlock): void {
  const { box } = block;
  emptyBox(sheet, box);
  block.cells.forEach((line, down) =>
    line.forEach((cell, along) => putCell(sheet, box.row + down, box.column + along, cell)),
  );
  for (const merge of block.merges) sheet.mergeList.add(merge);
  for (const placed of block.validations) sheet.validationList.place(placed);
  sheet.conditionalFormats = withConditionalFormats(
    sheet.conditionalFormats,
    block.conditionalFormats,
    newId,
  );
}

/**
 * Pastes: contents, formats, merges, validation and conditional formats of the cells are those of the block then. On a
 * protected sheet too, where all cells are unlocked: it keeps no one from pasting formats.
 */
export function putBlock(host: Host, sheet: Sheet, block: ModelBlock): void {
  const { box } = block;
  host.refuse(sheet, box, "contents");
  refuseCutMerges(sheet.merges, box);
  refuseMergesInTables(host, sheet, block.merges);
  const before = box.rows * box.columns === 1 ? sheet.held(box.row, box.column).value : undefined;
  layBlock(sheet, block);
  host.changed("format", sheet, box);
  host.contentsChanged(sheet, box, before);
}
