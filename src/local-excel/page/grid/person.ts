import { blockIn } from "../../model/blocks/block-in";
import { copiedBlock } from "../../model/blocks/copied-block";
import type {
  Box,
  CellValue,
  ModelBlock,
  ModelChange,
  ModelSheet,
  ModelTable,
  ModelWorkbook,
} from "../../model/contract";
import { MAX_COLUMNS, MAX_ROWS, isRightBelow } from "../../model/box";
import { filledCells, type FillKind } from "../fill/filled-cells";
import { entryText } from "./entry-text";
import { TypingHistory, type Along } from "./typing-history";
import { usedPart } from "./used-part";

/** Told when Excel would refuse what was done to a cell. */
export type Refused = (error: unknown, sheet: ModelSheet, row: number, column: number) => void;

export type Axis = "rows" | "columns";

/** Largest selection a person can clear at once here; whole columns are cut to what is used. */
function withinUsed(sheet: ModelSheet, box: Box): Box | null {
  const used = sheet.usedBox(true);
  if (used === null || box.row >= used.row + used.rows || box.column >= used.column + used.columns)
    return null;
  return {
    ...box,
    rows: Math.min(box.rows, used.row + used.rows - box.row),
    columns: Math.min(box.columns, used.column + used.columns - box.column),
  };
}

const isBelowTable = ({ tables }: ModelWorkbook, sheet: ModelSheet, { row, column }: Box): boolean =>
  tables.some(({ sheet: on, box }) => on === sheet && isRightBelow(box, row, column));

/** The band of rows or columns a selection covers. */
const bandOf = (box: Box, axis: Axis): Box =>
  axis === "rows" ? { ...box, column: 0, columns: MAX_COLUMNS } : { ...box, row: 0, rows: MAX_ROWS };

/** What the person in front of the grid does to the workbook, by Excel's rules and with undo. */
export class Person {
  private readonly history: TypingHistory;

  constructor(
    private readonly workbook: ModelWorkbook,
    private readonly refused: Refused,
  ) {
    this.history = new TypingHistory(workbook);
  }

  /** Follows changes that are not the person's; stops when the answer is called. */
  listen(): () => void {
    return this.workbook.onChange((change) => this.history.heard(change));
  }

  /** Ends editing a cell with Enter. */
  type(sheet: ModelSheet, row: number, column: number, typed: string): void {
    if (typed === entryText(sheet, row, column)) return;
    this.enter(sheet, { row, column, rows: 1, columns: 1 }, () =>
      this.workbook.type(sheet, row, column, typed),
    );
  }

  /** Ends editing with Ctrl+Enter: every selected cell gets what was typed, formulas as if copied. */
  typeAll(sheet: ModelSheet, row: number, column: number, box: Box, typed: string): void {
    const used = sheet.usedBox(false);
    // Whole rows and columns as far as anything stands there.
    const cells = {
      ...box,
      rows: box.rows === MAX_ROWS ? (used?.row ?? 0) + (used?.rows ?? 1) : box.rows,
      columns: box.columns === MAX_COLUMNS ? (used?.column ?? 0) + (used?.columns ?? 1) : box.columns,
    };
    this.enter(sheet, cells, () => this.workbook.typeAll(sheet, row, column, typed, cells));
  }

  /** Pastes a block of texts and values with its top left corner in a cell. @returns where; null when refused. */
  paste(
    sheet: ModelSheet,
    row: number,
    column: number,
    block: readonly (readonly CellValue[])[],
  ): Box | null {
    const columns = block[0]?.length ?? 0;
    if (columns === 0) return null;
    const box = { row, column, rows: block.length, columns };
    return this.enter(sheet, box, () => this.workbook.paste(sheet, row, column, block)) ? box : null;
  }

  /** Pastes cells of this workbook with their formats, rules and merges. @returns where; null when refused. */
  put(sheet: ModelSheet, block: ModelBlock): Box | null {
    const put = this.enter(sheet, block.box, () => this.workbook.blocks.paste(sheet, block), "everything");
    return put ? block.box : null;
  }

  /** Cut and pasted, or dragged: what refers to the cells follows. @returns where they are; null when refused. */
  move(from: ModelSheet, selected: Box, sheet: ModelSheet, to: Box): Box | null {
    const box = usedPart(from, selected);
    const target = { ...to, rows: box.rows, columns: box.columns };
    const moved = this.restructure("cells", sheet, target, () =>
      this.workbook.blocks.move(from, box, sheet, to.row, to.column),
    );
    return moved ? target : null;
  }

  /** Fills `whole` from the cells of `from`, a part of it: with the fill handle, Ctrl+D or Ctrl+R. */
  fill(sheet: ModelSheet, from: Box, whole: Box, kind: FillKind): void {
    const filled = filledCells(sheet, from, whole, kind);
    if (filled === null) return;
    const block = { ...copiedBlock(blockIn(sheet, from), filled.box, from), cells: filled.cells };
    this.attempt(sheet, block.box, () => this.workbook.blocks.put(sheet, block), "everything");
  }

  /** The Delete key: contents go, formats stay. */
  clear(sheet: ModelSheet, box: Box): void {
    const used = withinUsed(sheet, box);
    if (used !== null) this.attempt(sheet, used, () => sheet.clear(used, "Contents"));
  }

  /** As many rows or columns as are selected, above or to the left of them. */
  insert(sheet: ModelSheet, box: Box, axis: Axis): void {
    this.restructure(`${axis}-inserted`, sheet, bandOf(box, axis), () =>
      axis === "rows" ? sheet.insertRows(box.row, box.rows) : sheet.insertColumns(box.column, box.columns),
    );
  }

  delete(sheet: ModelSheet, box: Box, axis: Axis): void {
    this.restructure(`${axis}-deleted`, sheet, bandOf(box, axis), () =>
      axis === "rows" ? sheet.deleteRows(box.row, box.rows) : sheet.deleteColumns(box.column, box.columns),
    );
  }

  hide(sheet: ModelSheet, box: Box, axis: Axis, hidden: boolean): void {
    this.restructure("format", sheet, null, () =>
      axis === "rows"
        ? sheet.setRowHidden(box.row, box.rows, hidden)
        : sheet.setColumnHidden(box.column, box.columns, hidden),
    );
  }

  sortTable(table: ModelTable, column: number, ascending: boolean): void {
    this.restructure("cells", table.sheet, table.box, () =>
      this.workbook.sortTable(table, column, ascending),
    );
  }

  sortRange(sheet: ModelSheet, box: Box, column: number, ascending: boolean): void {
    this.restructure("cells", sheet, box, () => this.workbook.sortRange(sheet, box, column, ascending));
  }

  filter(table: ModelTable, column: number, texts: readonly string[] | null): void {
    this.restructure("table", table.sheet, table.box, () => this.workbook.filterTable(table, column, texts));
  }

  undo(): void {
    this.history.undo();
  }

  redo(): void {
    this.history.redo();
  }

  /** What is entered right below a table makes the table grow, and shrink again when it is taken back. */
  private enter(sheet: ModelSheet, box: Box, work: () => void, along?: Along): boolean {
    return isBelowTable(this.workbook, sheet, box)
      ? this.restructure("cells", sheet, box, work)
      : this.attempt(sheet, box, work, along);
  }

  /** @returns whether Excel let it be done. */
  private attempt(sheet: ModelSheet, box: Box, work: () => void, along: Along = "number-formats"): boolean {
    return this.unlessRefused(sheet, box, () => this.history.change(sheet, box, along, work));
  }

  private restructure(
    kind: ModelChange["kind"],
    sheet: ModelSheet,
    box: Box | null,
    work: () => void,
  ): boolean {
    return this.unlessRefused(sheet, box, () => this.history.restructure({ kind, sheet, box }, work));
  }

  private unlessRefused(sheet: ModelSheet, box: Box | null, work: () => void): boolean {
    this.workbook.editMode = false;
    try {
      work();
      return true;
    } catch (error) {
      this.refused(error, sheet, box?.row ?? 0, box?.column ?? 0);
      return false;
    }
  }
}
