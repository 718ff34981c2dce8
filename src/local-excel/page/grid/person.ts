import type { Box, CellValue, ModelSheet, ModelWorkbook } from "../../model/contract";
import { entryText } from "./entry-text";
import { putHeld, type HeldCell } from "./held-cell";
import { TypingHistory } from "./typing-history";

/** Told when Excel would refuse what was typed. */
export type Refused = (error: unknown, sheet: ModelSheet, row: number, column: number) => void;

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

/** What the person in front of the grid does to the workbook, by Excel's rules and with undo. */
export class Person {
  private readonly history = new TypingHistory();

  constructor(
    private readonly workbook: ModelWorkbook,
    private readonly refused: Refused,
  ) {}

  /** Ends editing a cell with Enter. */
  type(sheet: ModelSheet, row: number, column: number, typed: string): void {
    if (typed === entryText(sheet, row, column)) return;
    this.attempt(sheet, { row, column, rows: 1, columns: 1 }, () =>
      this.workbook.type(sheet, row, column, typed),
    );
  }

  /** Pastes a block of texts and values with its top left corner in a cell. */
  paste(sheet: ModelSheet, row: number, column: number, block: readonly (readonly CellValue[])[]): void {
    const columns = block[0]?.length ?? 0;
    if (columns === 0) return;
    this.attempt(sheet, { row, column, rows: block.length, columns }, () =>
      this.workbook.paste(sheet, row, column, block),
    );
  }

  /** Pastes cells of this workbook: contents and number formats. */
  put(sheet: ModelSheet, row: number, column: number, cells: readonly (readonly HeldCell[])[]): void {
    const box = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
    this.attempt(sheet, box, () =>
      cells.forEach((line, i) => line.forEach((cell, j) => putHeld(sheet, row + i, column + j, cell))),
    );
  }

  /** The Delete key: contents go, formats stay. */
  clear(sheet: ModelSheet, box: Box): void {
    const used = withinUsed(sheet, box);
    if (used !== null) this.attempt(sheet, used, () => sheet.clear(used, "Contents"));
  }

  undo(): void {
    this.history.undo();
  }

  redo(): void {
    this.history.redo();
  }

  private attempt(sheet: ModelSheet, box: Box, work: () => void): void {
    this.workbook.editMode = false;
    try {
      this.history.change(sheet, box, work);
    } catch (error) {
      this.refused(error, sheet, box.row, box.column);
    }
  }
}
