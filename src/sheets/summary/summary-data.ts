import { absoluteCell, absoluteRange } from "../../blueprint/address";
import type { CellRange } from "../../blueprint/address";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Block } from "../../blueprint/sheet";

/**
 * The numbers behind the front page stand on the same sheet, right of the printed page: each section a small table
 * with a heading row, one below the other. The front page and its charts read them; they never read the front page.
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

/** First column of the numbers: two columns right of the page's grid. */
export const DATA_COLUMN = 14;
/** Row of the first section's heading; above it stands a sentence. */
export const DATA_TOP = 2;

/** Place of a section of so many data rows that follows another one, with an empty row between. */
export const placeAfter = (before: SectionPlace | null, rows: number): SectionPlace => ({
  row: before === null ? DATA_TOP + 1 : before.row + before.rows + 2,
  column: DATA_COLUMN,
  rows,
});

/** Absolute reference to a cell of a section: data row `i`, column `j`. */
export const cellAt = (place: SectionPlace, i: number, j: number): string =>
  absoluteCell(place.row + i, place.column + j);

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
