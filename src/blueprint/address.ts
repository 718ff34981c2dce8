/** A rectangle of cells, zero-based. */
export type CellRange = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Column letters: 0 → `A`, 26 → `AA`. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

/** `H12` for row 11, column 7. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `$H$12`. */
export const absoluteCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** `A1` or `A1:C3`. */
export const rangeAddress = ({ row, column, rows, columns }: CellRange): string => {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
};

/** `$A$1:$C$3`. */
export const absoluteRange = ({ row, column, rows, columns }: CellRange): string => {
  const first = absoluteCell(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${absoluteCell(row + rows - 1, column + columns - 1)}`;
};

/** Sheet name as it stands in a formula, always quoted: `'実績入力'`. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** `'実績入力'!$A$1:$C$3`. */
export const sheetRange = (sheet: string, range: CellRange): string =>
  `${quotedSheet(sheet)}!${absoluteRange(range)}`;

export const singleCell = (row: number, column: number): CellRange => ({ row, column, rows: 1, columns: 1 });
