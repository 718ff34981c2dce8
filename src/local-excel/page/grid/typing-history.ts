import type { Box, CellFormat, CellValue, ModelSheet } from "../../model/contract";

type Held = { readonly value: CellValue; readonly formula: string | null; readonly format: CellFormat };
type Step = { readonly sheet: ModelSheet; readonly box: Box; readonly held: readonly (readonly Held[])[] };

const heldIn = (sheet: ModelSheet, box: Box): Step["held"] =>
  Array.from({ length: box.rows }, (_, i) =>
    Array.from({ length: box.columns }, (_, j) => {
      const { value, formula, format } = sheet.cell(box.row + i, box.column + j);
      return { value, formula, format };
    }),
  );

const isGeneralText = ({ value, formula }: Held): boolean => formula === null && typeof value === "string";

/** Puts back what stood in the cells: text as that very text, whatever the entry rules would make of it. */
function restore({ sheet, box, held }: Step): void {
  const cellAt = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });
  held.forEach((line, i) =>
    line.forEach((before, j) => {
      const cell = cellAt(box.row + i, box.column + j);
      if (isGeneralText(before) && before.value !== "") {
        sheet.setNumberFormats(cell, [["@"]]);
        sheet.write(cell, [[before.value]]);
      } else {
        sheet.write(cell, [[before.formula ?? before.value]]);
      }
      sheet.setNumberFormats(cell, [[before.format.numberFormat ?? "General"]]);
    }),
  );
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
