import type { Box, ModelCell } from "./contract";
import type { Axis } from "./move-box";
import { moveIndex, type SpanChange } from "./span";

export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: ModelCell };

/** The cells of one sheet that hold something: a value, a formula or a format. */
export class CellStore {
  private rows = new Map<number, Map<number, ModelCell>>();

  private lastRow = -1;
  private lastColumn = -1;

  /** Rows and columns that have ever held something; never too few. */
  get extent(): { readonly rows: number; readonly columns: number } {
    return { rows: this.lastRow + 1, columns: this.lastColumn + 1 };
  }

  get(row: number, column: number): ModelCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: ModelCell): void {
    let cells = this.rows.get(row);
    if (cells === undefined) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    cells.set(column, cell);
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (cells?.delete(column) === true && cells.size === 0) this.rows.delete(row);
  }

  *entries(): Generator<PlacedCell> {
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) yield { row, column, cell };
    }
  }

  /** The held cells of a box, row by row; costs what is held or what is asked for, whichever is less. */
  *entriesIn(box: Box): Generator<PlacedCell> {
    const rowEnd = box.row + box.rows;
    const columnEnd = box.column + box.columns;
    if (box.rows > this.rows.size) {
      for (const [row, cells] of this.rows) {
        if (row >= box.row && row < rowEnd) yield* this.entriesOfRow(row, cells, box.column, columnEnd);
      }
      return;
    }
    for (let row = box.row; row < rowEnd; row++) {
      const cells = this.rows.get(row);
      if (cells !== undefined) yield* this.entriesOfRow(row, cells, box.column, columnEnd);
    }
  }

  private *entriesOfRow(
    row: number,
    cells: ReadonlyMap<number, ModelCell>,
    from: number,
    end: number,
  ): Generator<PlacedCell> {
    if (end - from > cells.size) {
      for (const [column, cell] of cells) {
        if (column >= from && column < end) yield { row, column, cell };
      }
      return;
    }
    for (let column = from; column < end; column++) {
      const cell = cells.get(column);
      if (cell !== undefined) yield { row, column, cell };
    }
  }

  restorePoint(): () => void {
    const { lastRow, lastColumn } = this;
    const rows = new Map([...this.rows].map(([row, cells]) => [row, new Map(cells)]));
    return () => {
      this.rows = new Map([...rows].map(([row, cells]) => [row, new Map(cells)]));
      [this.lastRow, this.lastColumn] = [lastRow, lastColumn];
    };
  }

  move(axis: Axis, change: SpanChange): void {
    const grown = change.kind === "insert" ? change.count : 0;
    if (axis === "rows") this.lastRow += grown;
    else this.lastColumn += grown;
    if (axis === "rows") {
      this.rows = movedKeys(this.rows, change);
      return;
    }
    for (const [row, cells] of this.rows) this.rows.set(row, movedKeys(cells, change));
  }

  /** The box around the cells that count for `counts`; null when there are none. */
  usedBox(counts: (cell: ModelCell) => boolean): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (!counts(cell)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function movedKeys<T>(map: ReadonlyMap<number, T>, change: SpanChange): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, value] of map) {
    const place = moveIndex(index, change);
    if (place !== null) moved.set(place, value);
  }
  return moved;
}
