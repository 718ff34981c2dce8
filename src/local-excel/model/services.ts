import type { Box, CellValue, ModelChange, ModelSheet } from "./contract";
import type { Sheet } from "./sheet";

/** What a sheet needs from the workbook it is in. */
export type Services = {
  /** Throws when a person is editing a cell, or when the sheet is protected and the cells locked. */
  readonly refuse: (sheet: Sheet, box: Box | null, change: "contents" | "format" | "structure") => void;
  readonly readyToRead: () => void;
  readonly cellChanged: (sheet: Sheet, row: number, column: number) => void;
  /** Cells of this box got other contents: table headers and listeners follow. `before`: what a single cell held. */
  readonly contentsChanged: (sheet: Sheet, box: Box, before?: CellValue) => void;
  readonly changed: (kind: ModelChange["kind"], sheet: ModelSheet | null, box: Box | null) => void;
  readonly renameSheet: (sheet: Sheet, name: string) => void;
  readonly hideSheet: (sheet: Sheet) => void;
  readonly moveCells: (
    sheet: Sheet,
    axis: "rows" | "columns",
    kind: "insert" | "delete",
    at: number,
    count: number,
  ) => void;
  readonly tableAt: (sheet: Sheet, box: Box) => boolean;
  readonly checkFormula: (formula: string, sheet: Sheet) => void;
  readonly evaluate: (formula: string, sheet: Sheet, row: number, column: number) => CellValue;
  readonly today: () => Date;
};
