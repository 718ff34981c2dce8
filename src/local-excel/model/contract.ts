/**
 * The workbook the local Excel holds: plain operations, no Office.js and no user interface.
 * Rows and columns are zero-based; sizes are in points; colours are `#RRGGBB`.
 * Every operation that Excel refuses throws an `ExcelError` with Excel's own code.
 */

import type { ModelBlocks } from "./contract-block";
import type { ModelChart } from "./contract-chart";
import type { ModelTable } from "./contract-table";

export type { ModelBlock } from "./contract-block";
export type { ModelChart, ModelChartAxis, ModelChartSeries, ModelChartTitle } from "./contract-chart";
export type { ColumnFilter, ModelTable } from "./contract-table";

export type CellValue = string | number | boolean | CellErrorValue;
export type CellErrorValue = { readonly error: string }; // "#DIV/0!"

export type Box = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Formatting of one cell. Absent: default. */
export type CellFormat = {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "Single" | "Double";
  readonly strikethrough?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: string; // Office.js words: General, Left, Center, Right, …
  readonly vertical?: string; // Top, Center, Bottom
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly textOrientation?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderEdge, { style: string; weight: string; colour: string }>>>;
  /** The cell was entered with a leading apostrophe. */
  readonly quotePrefix?: boolean;
  readonly hyperlink?: {
    readonly address?: string;
    readonly documentReference?: string;
    readonly screenTip?: string;
  };
};
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export type ModelCell = {
  /** Result for a formula, the value otherwise; "" for an empty cell. */
  readonly value: CellValue;
  /** With `=`; null for a plain value. */
  readonly formula: string | null;
  readonly format: CellFormat;
};

export type ValidationRule =
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly type: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
      readonly operator: string;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly type: "Custom"; readonly formula: string };
export type ValidationSpec = {
  readonly rule: ValidationRule | null;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string } | null;
  readonly alert: {
    readonly show: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  } | null;
};

export type ConditionalFormatSpec = {
  readonly id: string;
  readonly type: string; // Office.js words: Custom, CellValue, DataBar, …
  readonly boxes: readonly Box[];
  /** Relative to the first cell of the first box, with `=`. */
  readonly formula?: string;
  readonly cellValue?: { readonly operator: string; readonly formula1: string; readonly formula2?: string };
  readonly format: {
    readonly fill?: string;
    readonly fontColour?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: "Single" | "Double";
    readonly numberFormat?: string;
  };
  readonly priority: number;
  readonly stopIfTrue: boolean;
};

export type PageSetup = {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string; // Office.js words: A4, A3 …
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** Points. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  readonly printArea: readonly Box[] | null;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly titleColumns: { readonly from: number; readonly to: number } | null;
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
};

export type ModelName = {
  name: string;
  /** Null: workbook scope. */
  readonly sheet: ModelSheet | null;
  /** With `=`: a reference (kept right when cells move) or a constant (`="kitamoto-2/actuals"`). */
  formula: string;
  visible: boolean;
  comment: string;
};

export interface ModelSheet {
  readonly id: string;
  readonly workbook: ModelWorkbook;
  name: string; // setting: ItemAlreadyExists, InvalidArgument; formulas elsewhere follow
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColour: string;
  showGridlines: boolean;
  showHeadings: boolean;
  frozen: { rows: number; columns: number };
  protected: boolean;
  readonly standardWidth: number;
  readonly standardHeight: number;

  cell(row: number, column: number): ModelCell;
  /** Non-empty or formatted cells, any order. */
  cells(): Iterable<{ readonly row: number; readonly column: number; readonly cell: ModelCell }>;
  usedBox(valuesOnly: boolean): Box | null;
  /** The text Excel displays (number format applied). */
  text(row: number, column: number): string;
  /** What a formula would come to in this cell, without writing it (conditional formats, lists, custom rules). */
  evaluate(formula: string, row: number, column: number): CellValue;

  /** As Office.js writes `values`/`formulas`: strings beginning with `=` are formulas, other strings go through Excel's entry rules, null leaves the cell. */
  write(box: Box, values: readonly (readonly (CellValue | null)[])[]): void;
  setFormat(box: Box, format: CellFormat): void;
  /** Formats given to whole columns or rows, in runs; cells that hold nothing themselves show them. */
  bandFormats(
    axis: "rows" | "columns",
  ): readonly { readonly from: number; readonly count: number; readonly value: CellFormat }[];
  /** The whole format of each cell, whatever it had: as cells pasted with their formats. */
  setFormats(box: Box, formats: readonly (readonly CellFormat[])[]): void;
  setNumberFormats(box: Box, formats: readonly (readonly (string | null)[])[]): void;
  clear(box: Box, applyTo: "All" | "Contents" | "Formats" | "Hyperlinks"): void;

  columnWidth(column: number): number; // points
  setColumnWidth(from: number, count: number, points: number): void;
  columnHidden(column: number): boolean;
  setColumnHidden(from: number, count: number, hidden: boolean): void;
  rowHeight(row: number): number;
  setRowHeight(from: number, count: number, points: number): void;
  /** Lets an automatic row follow its contents; a height that was set stays. */
  fitRowHeight(row: number, points: number): void;
  /** True where a height was set (automatic rows grow with wrapped text in Excel). */
  rowHeightSet(row: number): boolean;
  rowHidden(row: number): boolean;
  setRowHidden(from: number, count: number, hidden: boolean): void;

  readonly merges: readonly Box[];
  merge(box: Box): void; // InvalidOperation inside tables, MergedRangeConflict
  unmerge(box: Box): void;

  insertRows(at: number, count: number): void;
  deleteRows(at: number, count: number): void;
  insertColumns(at: number, count: number): void;
  deleteColumns(at: number, count: number): void;

  /** Its formulas as they stand for this cell. */
  validationAt(row: number, column: number): ValidationSpec | null;
  readonly validations: readonly { readonly boxes: readonly Box[]; readonly spec: ValidationSpec }[];
  setValidation(box: Box, spec: ValidationSpec | null): void;

  conditionalFormats: ConditionalFormatSpec[];
  readonly charts: ModelChart[];
  pageSetup: PageSetup;

  /** Sheet-relative position of a cell's top left corner, points. */
  cellPosition(row: number, column: number): { readonly left: number; readonly top: number };
}

export interface ModelWorkbook {
  readonly sheets: readonly ModelSheet[];
  readonly tables: readonly ModelTable[];
  readonly names: readonly ModelName[];
  readonly customXmlParts: { readonly id: string; xml: string }[];
  readonly settings: Map<string, unknown>;
  /** Pasting and moving cells with all that goes along. */
  readonly blocks: ModelBlocks;
  activeSheet: ModelSheet;
  selection: { sheet: ModelSheet; box: Box };
  /** A cell is being edited by the person: every write is refused with InvalidOperationInCellEditMode. */
  editMode: boolean;
  readonly properties: {
    title: string;
    author: string;
    subject: string;
    keywords: string;
    comments: string;
    company: string;
    category: string;
  };

  sheetByName(name: string): ModelSheet | null; // case-insensitive
  sheetById(id: string): ModelSheet | null;
  addSheet(name?: string): ModelSheet; // ItemAlreadyExists, InvalidArgument
  deleteSheet(sheet: ModelSheet): void; // last visible sheet: InvalidOperation; references become #REF!
  moveSheet(sheet: ModelSheet, position: number): void;

  addTable(sheet: ModelSheet, box: Box, hasHeaders: boolean): ModelTable; // overlap, InvalidArgument
  deleteTable(table: ModelTable): void; // cells stay
  renameTable(table: ModelTable, name: string): void; // structured references follow
  tableByName(name: string): ModelTable | null;
  /** Sorts the data rows as a person would with the table's sort button (formulas move with their rows). */
  sortTable(table: ModelTable, column: number, ascending: boolean): void;
  /** Sorts the rows of a box of plain cells by a column, counted from the box's first. */
  sortRange(sheet: ModelSheet, box: Box, column: number, ascending: boolean): void;
  /** Hides the rows that show none of `texts` in a column; null takes the column's filter away. */
  filterTable(table: ModelTable, column: number, texts: readonly string[] | null): void;

  addName(name: string, formula: string, sheet: ModelSheet | null): ModelName;
  deleteName(name: ModelName): void;
  nameByText(name: string, sheet: ModelSheet | null): ModelName | null;

  /** A person types into a cell: Excel's entry rules apply, then a `stop` validation may refuse (throws InvalidArgument). */
  type(sheet: ModelSheet, row: number, column: number, typed: string): void;
  /** A person ends typing into a cell with Ctrl+Enter: every cell of the box gets it, formulas as if copied. */
  typeAll(sheet: ModelSheet, row: number, column: number, typed: string, box: Box): void;
  /** A person pastes values: no entry rules for non-strings, no validation. */
  paste(sheet: ModelSheet, row: number, column: number, values: readonly (readonly CellValue[])[]): void;

  /** Recalculates what changed; reading a cell does this by itself. */
  calculate(): void;
  /** While paused, reading gives the last results. */
  pauseCalculation(paused: boolean): void;

  /**
   * Remembers contents, formats, sizes, tables, names and charts. Calling the answer puts them back and tells listeners
   * of it as of `change`, what it comes to for them (undoing an insertion deletes rows).
   */
  restorePoint(): (change: Omit<ModelChange, "by">) => void;

  /**
   * Told after every change, with who made it. For inserted and deleted rows or columns `box` is the band that came or
   * went, null where it is not known; other structural changes have none.
   */
  onChange(listener: (change: ModelChange) => void): () => void;
  /** Changes made inside are reported as the add-in's own. */
  asAddin<T>(work: () => T): T;
}

export type ModelChange = {
  readonly kind:
    | "cells"
    | "format"
    | "rows-inserted"
    | "rows-deleted"
    | "columns-inserted"
    | "columns-deleted"
    | "sheet-added"
    | "sheet-deleted"
    | "sheet-renamed"
    | "table"
    | "chart"
    | "name"
    | "selection"
    | "other";
  readonly sheet: ModelSheet | null;
  readonly box: Box | null;
  /** What the cell held before, where one single cell was written. */
  readonly before?: CellValue;
  readonly by: "person" | "addin";
};
