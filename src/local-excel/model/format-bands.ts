import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "./box";
import type { Box, CellFormat } from "./contract";
import { mergedFormat } from "./merged-format";
import type { Axis } from "./move-box";
import { RunMap } from "./run-map";
import type { SpanChange } from "./span";

const NONE: CellFormat = {};

/** Formats of whole columns and whole rows, which cells without a format of their own show. */
export class FormatBands {
  private readonly columns = new RunMap<CellFormat>();
  private readonly rows = new RunMap<CellFormat>();

  /** Takes a format when the box is whole columns or rows; the cells held there are not its business. */
  set(box: Box, format: CellFormat): boolean {
    const put = (old: CellFormat | undefined): CellFormat => mergedFormat(old ?? NONE, format);
    if (isWholeColumns(box)) this.columns.update(box.column, Math.min(box.columns, MAX_COLUMNS), put);
    else if (isWholeRows(box)) this.rows.update(box.row, Math.min(box.rows, MAX_ROWS), put);
    else return false;
    return true;
  }

  at(row: number, column: number): CellFormat {
    const ofRow = this.rows.get(row);
    const ofColumn = this.columns.get(column);
    if (ofRow === undefined || ofColumn === undefined) return ofRow ?? ofColumn ?? NONE;
    return mergedFormat(ofColumn, ofRow);
  }

  /** Formats of whole columns or rows, in runs. */
  of(axis: Axis): readonly { readonly from: number; readonly count: number; readonly value: CellFormat }[] {
    return (axis === "rows" ? this.rows : this.columns).entries();
  }

  clear(box: Box): void {
    if (isWholeColumns(box)) this.columns.set(box.column, box.columns, undefined);
    else if (isWholeRows(box)) this.rows.set(box.row, box.rows, undefined);
  }

  restorePoint(): () => void {
    const parts = [this.columns.restorePoint(), this.rows.restorePoint()];
    return () => parts.forEach((restore) => restore());
  }

  move(axis: Axis, change: SpanChange): void {
    (axis === "rows" ? this.rows : this.columns).move(change);
  }
}
