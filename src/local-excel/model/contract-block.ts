/** Cells together with everything Excel takes along when they are copied, filled or cut. */

import type { Box, ConditionalFormatSpec, ModelCell, ModelSheet, ValidationSpec } from "./contract";

/** Data validation over some boxes; relative references are written for the first cell of the first box. */
export type PlacedValidation = { readonly boxes: readonly Box[]; readonly spec: ValidationSpec };

/** All places are the sheet's own. What lies only partly in the box is held as far as it lies there; merged cells never are. */
export type ModelBlock = {
  readonly box: Box;
  readonly cells: readonly (readonly ModelCell[])[];
  readonly merges: readonly Box[];
  readonly validations: readonly PlacedValidation[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
};

/** What a person does with blocks. Nothing of it is held against data validation, as in Excel. */
export type ModelBlocks = {
  /**
   * Puts cells of this workbook in a place with all that goes along (see `blockIn` and `copiedBlock`). A part of merged cells:
   * MergedRangeConflict; merged cells into a table: InvalidOperation; locked cells of a protected sheet: AccessDenied.
   */
  readonly put: (sheet: ModelSheet, block: ModelBlock) => void;
  /** Pastes: puts the cells in their place, and a table right above them takes their rows in, as with typing. */
  readonly paste: (sheet: ModelSheet, block: ModelBlock) => void;
  /**
   * Pastes cells that were cut: what refers to them follows, what referred to the cells there becomes #REF!, their own
   * formulas go on speaking of the same cells. Refused as pasting is.
   */
  readonly move: (from: ModelSheet, box: Box, to: ModelSheet, row: number, column: number) => void;
  /** Remembers what a box holds; calling the answer puts it back, in locked cells too. */
  readonly point: (sheet: ModelSheet, box: Box) => () => void;
};
