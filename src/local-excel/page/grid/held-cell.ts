import type { Box, CellFormat, CellValue, ModelSheet } from "../../model/contract";

/** What stood in a cell, to be put back or put elsewhere. */
export type HeldCell = {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: CellFormat;
};

/** Everything in a box, row by row. */
export const heldIn = (sheet: ModelSheet, box: Box): readonly (readonly HeldCell[])[] =>
  Array.from({ length: box.rows }, (_, i) =>
    Array.from({ length: box.columns }, (_, j) => {
      const { value, formula, format } = sheet.cell(box.row + i, box.column + j);
      return { value, formula, format };
    }),
  );

/** Puts content into a cell with its number format: text as that very text, whatever the entry rules would make of it. */
export function putHeld(sheet: ModelSheet, row: number, column: number, held: HeldCell): void {
  const cell = { row, column, rows: 1, columns: 1 };
  const { value, formula, format } = held;
  if (formula === null && typeof value === "string" && value !== "") {
    sheet.setNumberFormats(cell, [["@"]]);
    sheet.write(cell, [[value]]);
  } else {
    sheet.write(cell, [[formula ?? value]]);
  }
  sheet.setNumberFormats(cell, [[format.numberFormat ?? "General"]]);
}
