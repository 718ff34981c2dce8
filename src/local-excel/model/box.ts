import type { Box } from "./contract";

/** Size of a worksheet in every Excel since 2007 ("Excel specifications and limits"). */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export const cellBox = (row: number, column: number): Box => ({ row, column, rows: 1, columns: 1 });

export const sameBox = (a: Box, b: Box): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const containsCell = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** Whether a cell is in the row right below a box, under one of its columns. */
export const isRightBelow = (box: Box, row: number, column: number): boolean =>
  row === box.row + box.rows && containsCell({ ...box, row }, row, column);

export const containsBox = (outer: Box, inner: Box): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** The cells both boxes share, or null. */
export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const intersects = (a: Box, b: Box): boolean => intersection(a, b) !== null;

/** The smallest box around both. */
export function union(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of a box when a hole is cut out: at most four boxes. */
export function subtract(box: Box, hole: Box): readonly Box[] {
  const cut = intersection(box, hole);
  if (cut === null) return [box];
  const left: Box[] = [
    { ...box, rows: cut.row - box.row },
    { ...box, row: cut.row + cut.rows, rows: box.row + box.rows - cut.row - cut.rows },
    { ...cut, column: box.column, columns: cut.column - box.column },
    {
      ...cut,
      column: cut.column + cut.columns,
      columns: box.column + box.columns - cut.column - cut.columns,
    },
  ];
  return left.filter((part) => part.rows > 0 && part.columns > 0);
}

export const isWholeColumns = (box: Box): boolean => box.row === 0 && box.rows >= MAX_ROWS;
export const isWholeRows = (box: Box): boolean => box.column === 0 && box.columns >= MAX_COLUMNS;
