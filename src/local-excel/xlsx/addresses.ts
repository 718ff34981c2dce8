import type { Box } from "../model/contract";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** 0 → `A`, 26 → `AA`. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

export const columnOfLetters = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

export const cellReference = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `A1` or `A1:C3`. */
export const boxReference = ({ row, column, rows, columns }: Box): string => {
  const first = cellReference(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellReference(row + rows - 1, column + columns - 1)}`;
};

/** `$A$1:$C$3`, the form defined names need. */
export const absoluteReference = ({ row, column, rows, columns }: Box): string =>
  `$${columnLetters(column)}$${row + 1}:$${columnLetters(column + columns - 1)}$${row + rows}`;

export const quotedSheetName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

/** Reads `A1`, `$A$1:C3`, `A:C` and `2:5`; null for anything else. */
export const boxOf = (reference: string): Box | null => {
  const [from = "", to = from, ...more] = reference.trim().split(":");
  const first = CORNER.exec(from);
  const last = CORNER.exec(to);
  if (more.length > 0 || first === null || last === null || from === "" || to === "") return null;
  const isWhole = first[1] === undefined || first[2] === undefined;
  if (isWhole && !reference.includes(":")) return null;
  const left = first[1] === undefined ? 0 : columnOfLetters(first[1]);
  const right = last[1] === undefined ? COLUMNS - 1 : columnOfLetters(last[1]);
  const top = first[2] === undefined ? 0 : Number(first[2]) - 1;
  const bottom = last[2] === undefined ? ROWS - 1 : Number(last[2]) - 1;
  if (Math.min(left, right, top, bottom) < 0) return null;
  if (Math.max(left, right) >= COLUMNS || Math.max(top, bottom) >= ROWS) return null;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
};

/** The space-separated list of an `sqref` attribute. */
export const boxesOf = (sqref: string | undefined): readonly Box[] => {
  const boxes: Box[] = [];
  for (const reference of (sqref ?? "").split(/\s+/)) {
    const box = reference === "" ? null : boxOf(reference);
    if (box !== null) boxes.push(box);
  }
  return boxes;
};

/** Splits `'実績 入力'!$A$1:$B$2` into sheet and box; null when it is anything but one plain range. */
export const sheetBoxOf = (reference: string): { readonly sheet: string; readonly box: Box } | null => {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s,()]+))!([$A-Za-z0-9:]+)$/.exec(reference.trim());
  const box = boxOf(match?.[3] ?? "");
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return sheet === undefined || box === null ? null : { sheet, box };
};
