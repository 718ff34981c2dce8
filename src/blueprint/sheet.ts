import type { CellRange } from "./address";
import type { BlueprintCell } from "./cell";
import type { ChartBlueprint } from "./chart";
import type { CellStyle } from "./style";

/** A rectangle of cell contents placed with its first cell at (row, column). Rows are all the same length. */
export type Block = {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly BlueprintCell[])[];
};

export type StyledRange = { readonly range: CellRange; readonly style: CellStyle };

export type ColumnBlueprint = {
  readonly column: number;
  /** Width in half-width characters (a full-width character counts 2), spare included. */
  readonly width: number;
  readonly hidden?: boolean;
};

/** A run of rows. Hidden ones keep what stands on them. */
export type RowsBlueprint = {
  readonly from: number;
  readonly count: number;
  /** Points. */
  readonly height: number;
  readonly hidden?: boolean;
};

/** An Excel Table. The header texts stand in the blocks and are unique within the table. */
export type TableBlueprint = {
  /** Unique in the workbook. */
  readonly name: string;
  /** Header row included. */
  readonly range: CellRange;
  readonly filterButton: boolean;
};

export type ValidationBlueprint = {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: "list"; /** `='設定'!$A$2:$A$9` or `=name`. */ readonly source: string }
    | { readonly kind: "decimal"; readonly min: number | null; readonly max: number | null }
    | { readonly kind: "whole"; readonly min: number; readonly max: number }
    | { readonly kind: "any" };
  /** Shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** `stop` refuses other input; null: no alert. */
  readonly alert: {
    readonly style: "stop" | "warning";
    readonly title: string;
    readonly message: string;
  } | null;
};

export type ConditionalFormatBlueprint = {
  readonly range: CellRange;
  /** True for the range's first cell, relative references as usual: `=$H5="▼ 後退"`. */
  readonly formula: string;
  readonly style: Pick<CellStyle, "fill" | "fontColour" | "bold" | "underline"> & {
    readonly numberFormat?: string;
  };
  readonly stopIfTrue?: boolean;
};

export type PageLayout = {
  readonly paper: "A4" | "A3";
  readonly orientation: "portrait" | "landscape";
  /** Null: as many as needed. */
  readonly fitTo: { readonly wide: number | null; readonly tall: number | null };
  /** Percent of the sheet's size, where it is not fitted; 100 where not given. */
  readonly scale?: number;
  readonly printArea?: CellRange;
  /** Rows repeated on every page (zero-based, inclusive). */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Millimetres. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Excel's codes: `&P / &N`. */
  readonly footer: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly centreHorizontally?: boolean;
  /** Zero-based rows before which a new page starts. */
  readonly pageBreaksBefore?: readonly number[];
};

/** A workbook-scoped name for a cell or range of this sheet. */
export type NameBlueprint = { readonly name: string; readonly range: CellRange };

/** What one worksheet should contain. */
export type SheetBlueprint = {
  /** Which standard sheet of which plan this is: `kitamoto-2/actuals`; stamped into the sheet. */
  readonly id: string;
  /** Legal and unique sheet name, at most 31 characters. */
  readonly name: string;
  readonly tabColour?: string;
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledRange[];
  readonly columns: readonly ColumnBlueprint[];
  /** Heights in points. Rows not named keep the default height. */
  readonly rowHeights: readonly RowsBlueprint[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableBlueprint[];
  readonly names: readonly NameBlueprint[];
  readonly validations: readonly ValidationBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormatBlueprint[];
  readonly charts: readonly ChartBlueprint[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageLayout;
  readonly showGridlines: boolean;
  readonly hidden?: boolean;
};

/** What the workbook should contain, sheets in tab order (a sheet's formulas may refer to any other). */
export type WorkbookBlueprint = { readonly sheets: readonly SheetBlueprint[] };
