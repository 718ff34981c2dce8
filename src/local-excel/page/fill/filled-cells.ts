import type { Box, ModelSheet } from "../../model/contract";
import { copiedFormula } from "../../model/references/copied-formula";
import { heldIn, type HeldCell } from "../grid/held-cell";
import { seriesOf } from "./series";

/** What the fill handle, or Ctrl+D and Ctrl+R, put where. */
export type Filled = { readonly box: Box; readonly cells: readonly (readonly HeldCell[])[] };

/** `series`: go on counting; `copy`: the same again, as Ctrl+D and Ctrl+R do. */
export type FillKind = "series" | "copy";

const repeated = (line: readonly HeldCell[], index: number): HeldCell | undefined =>
  line[((index % line.length) + line.length) % line.length];

/** One line of the source going on at `index`, cells before its start included (-1, -2 …). */
function goingOn(line: readonly HeldCell[], kind: FillKind, down: boolean): (index: number) => HeldCell {
  const series = kind === "series" ? seriesOf(line) : null;
  return (index) => {
    const cell = series === null ? repeated(line, index) : series(index);
    if (cell === undefined) throw new Error("There is nothing to fill from.");
    if (cell.formula === null) return cell;
    const distance = index - (((index % line.length) + line.length) % line.length);
    return { ...cell, formula: copiedFormula(cell.formula, down ? distance : 0, down ? 0 : distance) };
  };
}

/** The part of `whole` outside of `from`, which is a piece of it at its top, bottom, left or right. */
function rest(from: Box, whole: Box): { readonly box: Box; readonly down: boolean } | null {
  if (whole.rows > from.rows) {
    const isAbove = whole.row < from.row;
    const rows = whole.rows - from.rows;
    return { box: { ...from, row: isAbove ? whole.row : from.row + from.rows, rows }, down: true };
  }
  if (whole.columns > from.columns) {
    const isLeft = whole.column < from.column;
    const columns = whole.columns - from.columns;
    const column = isLeft ? whole.column : from.column + from.columns;
    return { box: { ...from, column, columns }, down: false };
  }
  return null;
}

/** The cells that come to `whole` when it is filled from `from`; null where there is nothing to fill. */
export function filledCells(sheet: ModelSheet, from: Box, whole: Box, kind: FillKind): Filled | null {
  const target = rest(from, whole);
  if (target === null) return null;
  const { box, down } = target;
  const held = heldIn(sheet, from);
  const lines = down
    ? Array.from({ length: from.columns }, (_, j) => held.flatMap((row) => row[j] ?? []))
    : held;
  const at = lines.map((line) => goingOn(line, kind, down));
  const cells = Array.from({ length: box.rows }, (_, i) =>
    Array.from({ length: box.columns }, (_unused, j) => {
      const line = at[down ? j : i];
      if (line === undefined) throw new Error("The source has no such line.");
      return line(down ? box.row + i - from.row : box.column + j - from.column);
    }),
  );
  return { box, cells };
}
