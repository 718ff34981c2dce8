import { absoluteCell, absoluteRange, columnLetters } from "../../blueprint/address";
import type { CellRange } from "../../blueprint/address";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Block } from "../../blueprint/sheet";

/**
 * The numbers behind the pages stand on the same sheet, right of what is printed. The pages and their charts read
 * them; they never read the pages.
 */
export type DataSection = {
  /** Heading row and data rows, all of the same length. */
  readonly cells: readonly (readonly BlueprintCell[])[];
};

/** Where a section's data stand. */
export type SectionPlace = {
  /** Zero-based row of the first data row (the heading stands above) and first column. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
};

/** Row of the first section's heading; above it stands a sentence. */
export const DATA_TOP = 2;

/** Place of a section of so many data rows at the top of a column, or below another one with an empty row between. */
export const placeAfter = (before: SectionPlace | number, rows: number): SectionPlace =>
  typeof before === "number"
    ? { row: DATA_TOP + 1, column: before, rows }
    : { row: before.row + before.rows + 2, column: before.column, rows };

/** Absolute reference to a cell of a section: data row `i`, column `j`. */
export const cellAt = (place: SectionPlace, i: number, j: number): string =>
  absoluteCell(place.row + i, place.column + j);

/** Reference to a cell of a section from its own row, to be filled down: `$Q45`. */
export const ownCell = (place: SectionPlace, i: number, j: number): string =>
  `$${columnLetters(place.column + j)}${place.row + i + 1}`;

/** A section's column `j` as a range. */
export const columnRange = (place: SectionPlace, j: number): CellRange => ({
  row: place.row,
  column: place.column + j,
  rows: place.rows,
  columns: 1,
});

/** Absolute reference to a section's column `j`. */
export const columnAt = (place: SectionPlace, j: number): string => absoluteRange(columnRange(place, j));

/** The section as a block of the sheet. */
export const sectionBlock = (place: SectionPlace, { cells }: DataSection): Block => ({
  row: place.row - 1,
  column: place.column,
  cells,
});
