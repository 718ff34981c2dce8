import type { Box, ModelSheet } from "../../model/contract";
import { heldIn, putHeld, type HeldCell } from "./held-cell";

type Step = {
  readonly sheet: ModelSheet;
  readonly box: Box;
  readonly held: readonly (readonly HeldCell[])[];
};

function restore({ sheet, box, held }: Step): void {
  held.forEach((line, i) => line.forEach((cell, j) => putHeld(sheet, box.row + i, box.column + j, cell)));
}

/** What a person did to cells, to be taken back and done again. The add-in's changes are not in it, as in Excel. */
export class TypingHistory {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  /** Does something to the cells of a box; it can be taken back when it did not throw. */
  change(sheet: ModelSheet, box: Box, work: () => void): void {
    const step = { sheet, box, held: heldIn(sheet, box) };
    work();
    this.done.push(step);
    this.undone.length = 0;
  }

  undo(): void {
    this.move(this.done, this.undone);
  }

  redo(): void {
    this.move(this.undone, this.done);
  }

  private move(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (step === undefined || !step.sheet.workbook.sheets.includes(step.sheet)) return;
    to.push({ ...step, held: heldIn(step.sheet, step.box) });
    restore(step);
  }
}
