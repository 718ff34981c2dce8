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

const isText = ({ formula, value }: HeldCell): boolean =>
  formula === null && typeof value === "string" && value !== "";

/** What to write so that this very content comes of it. */
function written(held: HeldCell): CellValue {
  if (held.formula !== null) return held.formula;
  return isText(held) && held.format.quotePrefix === true ? `'${String(held.value)}` : held.value;
}

/** The number format to write under: text stays that text, a formula is worked out, whatever the cell's own format. */
function formatForWriting(held: HeldCell): string {
  const own = held.format.numberFormat ?? "General";
  if (isText(held)) return held.format.quotePrefix === true ? "General" : "@";
  return own === "@" ? "General" : own;
}

/**
 * Puts contents into a box with their number formats, without which they mean something else; all at once: listeners
 * hear of one change of contents.
 */
export function putHeld(sheet: ModelSheet, box: Box, cells: readonly (readonly HeldCell[])[]): void {
  sheet.setNumberFormats(
    box,
    cells.map((line) => line.map(formatForWriting)),
  );
  sheet.write(
    box,
    cells.map((line) => line.map(written)),
  );
  sheet.setNumberFormats(
    box,
    cells.map((line) => line.map(({ format }) => format.numberFormat ?? "General")),
  );
}
