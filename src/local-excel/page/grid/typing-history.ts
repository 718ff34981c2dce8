import type { Box, ModelChange, ModelSheet, ModelWorkbook } from "../../model/contract";
import { heldIn, putHeld } from "./held-cell";

type Told = Omit<ModelChange, "by">;
/** Something that can be taken back. `reverse` takes it back and answers with the step that does it again. */
type Step = { readonly kind: "cells" | "structure"; readonly reverse: () => Step };

/** Every step of structure holds all cells there were. */
const MOST_STRUCTURE_STEPS = 20;
/** After these, what steps remember is no longer where it was. */
const LOSES_ALL: readonly ModelChange["kind"][] = ["sheet-deleted", "sheet-renamed"];
const MOVES_CELLS: readonly ModelChange["kind"][] = [
  "rows-inserted",
  "rows-deleted",
  "columns-inserted",
  "columns-deleted",
  "table",
];

/** What a change of cells takes along: their number formats, or everything that is pasted with cells. */
export type Along = "number-formats" | "everything";

function cellsStep(sheet: ModelSheet, box: Box, along: Along): Step {
  const putBack =
    along === "everything" ? sheet.workbook.blocks.point(sheet, box) : contentsPoint(sheet, box);
  const reverse = (): Step => {
    const now = cellsStep(sheet, box, along);
    putBack();
    return now;
  };
  return { kind: "cells", reverse };
}

function contentsPoint(sheet: ModelSheet, box: Box): () => void {
  const held = heldIn(sheet, box);
  return () => putHeld(sheet, box, held);
}

/** What undoing a change is to those who listen: rows put in are deleted again. */
const OPPOSITE: Readonly<Partial<Record<ModelChange["kind"], ModelChange["kind"]>>> = {
  "rows-inserted": "rows-deleted",
  "rows-deleted": "rows-inserted",
  "columns-inserted": "columns-deleted",
  "columns-deleted": "columns-inserted",
};

function structureStep(workbook: ModelWorkbook, done: Told): Step {
  const restore = workbook.restorePoint();
  const undone: Told = { ...done, kind: OPPOSITE[done.kind] ?? done.kind };
  const reverse = (): Step => {
    const again = structureStep(workbook, undone);
    restore(undone);
    return again;
  };
  return { kind: "structure", reverse };
}

/** What a person did to cells, to be taken back and done again. The add-in's changes are not in it, as in Excel. */
export class TypingHistory {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly workbook: ModelWorkbook) {}

  /** Something else has changed the workbook: steps it has made wrong are forgotten. */
  heard({ kind, by }: ModelChange): void {
    if (LOSES_ALL.includes(kind) || (by === "addin" && MOVES_CELLS.includes(kind))) this.keep(() => false);
    // Going back to what all cells were would take the add-in's work along.
    else if (by === "addin" && kind !== "selection") this.keep((step) => step.kind === "cells");
  }

  /**
   * Does something to the cells of a box; it can be taken back when it did not throw. `along`: what it changes beside
   * contents. Taking back what was typed leaves the colours that somebody, or the add-in, has given the cell since.
   */
  change(sheet: ModelSheet, box: Box, along: Along, work: () => void): void {
    this.add(cellsStep(sheet, box, along), work);
  }

  /** Does something that moves cells; `told` is what listeners hear of it. */
  restructure(told: Told, work: () => void): void {
    this.add(structureStep(this.workbook, told), work);
    const structures = this.done.filter(({ kind }) => kind === "structure");
    const oldest = structures.at(-MOST_STRUCTURE_STEPS);
    if (structures.length > MOST_STRUCTURE_STEPS && oldest !== undefined)
      this.done = this.done.slice(this.done.indexOf(oldest));
  }

  undo(): void {
    const step = this.done.pop();
    if (step !== undefined) this.undone.push(step.reverse());
  }

  redo(): void {
    const step = this.undone.pop();
    if (step !== undefined) this.done.push(step.reverse());
  }

  private add(step: Step, work: () => void): void {
    work();
    this.done.push(step);
    this.undone = [];
  }

  /** Keeps the steps after the last one that may not stay. */
  private keep(mayStay: (step: Step) => boolean): void {
    const after = (steps: readonly Step[]): Step[] => steps.slice(steps.map(mayStay).lastIndexOf(false) + 1);
    this.done = after(this.done);
    this.undone = after(this.undone);
  }
}
