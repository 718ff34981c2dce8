import {
  BooleanNumber,
  RANGE_TYPE,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
} from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/box";
import type { Box, ModelSheet } from "../../model/contract";
import { cellStyle } from "./cell-style";
import { pixels } from "./pixels";

/** Everything about a sheet but its cells, as the grid wants it. */
export type SheetLayout = {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowData: Readonly<Record<number, IRowData>>;
  readonly columnData: Readonly<Record<number, IColumnData>>;
  readonly mergeData: readonly IRange[];
  readonly freeze: IFreeze;
  readonly showGridlines: BooleanNumber;
};

/** Blank room below and to the right of what is used. */
const SPARE = { rows: 200, columns: 26 } as const;
const AT_LEAST = { rows: 500, columns: 40 } as const;

/** A rectangle as the grid names it, ends included. */
export const rangeOf = (box: Box): IRange => ({
  startRow: box.row,
  endRow: box.row + box.rows - 1,
  startColumn: box.column,
  endColumn: box.column + box.columns - 1,
});

/** A rectangle as the grid names it when it says what a person selected. */
export type GridRange = Pick<IRange, "startRow" | "endRow" | "startColumn" | "endColumn" | "rangeType">;

/** A rectangle of the grid as the workbook names it: whole columns go down to Excel's last row. */
export function boxOf(range: GridRange): Box {
  const type = range.rangeType ?? RANGE_TYPE.NORMAL;
  const wholeColumns = type === RANGE_TYPE.COLUMN || type === RANGE_TYPE.ALL;
  const wholeRows = type === RANGE_TYPE.ROW || type === RANGE_TYPE.ALL;
  return {
    row: wholeColumns ? 0 : range.startRow,
    column: wholeRows ? 0 : range.startColumn,
    rows: wholeColumns ? MAX_ROWS : range.endRow - range.startRow + 1,
    columns: wholeRows ? MAX_COLUMNS : range.endColumn - range.startColumn + 1,
  };
}

function freezeOf({ frozen }: ModelSheet): IFreeze {
  return {
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    startRow: frozen.rows === 0 ? -1 : frozen.rows,
    startColumn: frozen.columns === 0 ? -1 : frozen.columns,
  };
}

function columnsOf(sheet: ModelSheet, count: number): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (let column = 0; column < count; column++) {
    const width = sheet.columnWidth(column);
    const hidden = sheet.columnHidden(column);
    if (width !== sheet.standardWidth || hidden)
      columns[column] = {
        w: pixels(width),
        ...(hidden ? { w: pixels(sheet.standardWidth), hd: BooleanNumber.TRUE } : {}),
      };
  }
  for (const { from, count: length, value } of sheet.bandFormats("columns")) {
    const s = cellStyle(value, {}, "");
    for (let column = from; column < Math.min(from + length, count); column++)
      columns[column] = { ...columns[column], s };
  }
  return columns;
}

function rowsOf(sheet: ModelSheet, count: number): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (let row = 0; row < count; row++) {
    const hidden = sheet.rowHidden(row);
    const height = sheet.rowHeight(row);
    if (height !== sheet.standardHeight || hidden)
      rows[row] = hidden
        ? { h: pixels(sheet.standardHeight), hd: BooleanNumber.TRUE }
        : { h: pixels(height), ia: BooleanNumber.FALSE };
  }
  return rows;
}

/** The layout of a sheet as it is now. */
export function sheetLayout(sheet: ModelSheet): SheetLayout {
  const used = sheet.usedBox(false);
  const rowCount = Math.max(AT_LEAST.rows, used === null ? 0 : used.row + used.rows + SPARE.rows);
  const columnCount = Math.max(
    AT_LEAST.columns,
    used === null ? 0 : used.column + used.columns + SPARE.columns,
  );
  return {
    rowCount,
    columnCount,
    rowData: rowsOf(sheet, rowCount),
    columnData: columnsOf(sheet, columnCount),
    mergeData: sheet.merges.map(rangeOf),
    freeze: freezeOf(sheet),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
