import { MAX_COLUMNS, MAX_ROWS } from "../box";
import type { Box } from "../contract";
import { columnLetters, columnOfLetters } from "./column-letters";

/** A corner or edge of a reference: a zero-based index, and whether `$` holds it when the formula is copied. */
export type Edge = { readonly index: number; readonly absolute: boolean };

/** A reference as it is written: one cell, an area, whole columns or whole rows. */
export type Area = {
  readonly shape: "cell" | "area" | "columns" | "rows";
  readonly top: Edge;
  readonly left: Edge;
  readonly bottom: Edge;
  readonly right: Edge;
};

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;
const FIRST: Edge = { index: 0, absolute: true };

const ordered = (a: Edge, b: Edge): readonly [Edge, Edge] => (a.index <= b.index ? [a, b] : [b, a]);

function readCorner(text: string): { readonly row: Edge; readonly column: Edge } | null {
  const found = CELL.exec(text);
  if (found === null) return null;
  const column = columnOfLetters(found[2] ?? "");
  const row = Number(found[4]) - 1;
  if (column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) return null;
  return {
    row: { index: row, absolute: found[3] === "$" },
    column: { index: column, absolute: found[1] === "$" },
  };
}

/** Reads `B2`, `$B$2:C4`, `B:D`, `2:4` (no sheet name); null for anything else. */
export function readArea(text: string): Area | null {
  const [first = "", second, more] = text.split(":");
  if (more !== undefined) return null;
  const start = readCorner(first);
  if (start !== null) {
    if (second === undefined) {
      return { shape: "cell", top: start.row, bottom: start.row, left: start.column, right: start.column };
    }
    const end = readCorner(second);
    if (end === null) return null;
    const [top, bottom] = ordered(start.row, end.row);
    const [left, right] = ordered(start.column, end.column);
    return { shape: "area", top, bottom, left, right };
  }
  return readColumns(text) ?? readRows(text);
}

function readColumns(text: string): Area | null {
  const found = COLUMNS.exec(text);
  if (found === null) return null;
  const [left, right] = ordered(
    { index: columnOfLetters(found[2] ?? ""), absolute: found[1] === "$" },
    { index: columnOfLetters(found[4] ?? ""), absolute: found[3] === "$" },
  );
  if (right.index >= MAX_COLUMNS) return null;
  return { shape: "columns", top: FIRST, bottom: { index: MAX_ROWS - 1, absolute: true }, left, right };
}

function readRows(text: string): Area | null {
  const found = ROWS.exec(text);
  if (found === null) return null;
  const [top, bottom] = ordered(
    { index: Number(found[2]) - 1, absolute: found[1] === "$" },
    { index: Number(found[4]) - 1, absolute: found[3] === "$" },
  );
  if (top.index < 0 || bottom.index >= MAX_ROWS) return null;
  return { shape: "rows", top, bottom, left: FIRST, right: { index: MAX_COLUMNS - 1, absolute: true } };
}

const columnText = (edge: Edge): string => (edge.absolute ? "$" : "") + columnLetters(edge.index);
const rowText = (edge: Edge): string => (edge.absolute ? "$" : "") + String(edge.index + 1);

/** The reference as Excel writes it. */
export function areaText(area: Area): string {
  switch (area.shape) {
    case "cell":
      return columnText(area.left) + rowText(area.top);
    case "area":
      return `${columnText(area.left)}${rowText(area.top)}:${columnText(area.right)}${rowText(area.bottom)}`;
    case "columns":
      return `${columnText(area.left)}:${columnText(area.right)}`;
    case "rows":
      return `${rowText(area.top)}:${rowText(area.bottom)}`;
  }
}

export const boxOfArea = (area: Area): Box => ({
  row: area.top.index,
  column: area.left.index,
  rows: area.bottom.index - area.top.index + 1,
  columns: area.right.index - area.left.index + 1,
});

/** The reference to a box, with `$` where asked. */
export function areaOfBox(box: Box, absolute: boolean): Area {
  const edge = (index: number): Edge => ({ index, absolute });
  const whole = box.rows >= MAX_ROWS ? "columns" : box.columns >= MAX_COLUMNS ? "rows" : null;
  return {
    shape: whole ?? (box.rows === 1 && box.columns === 1 ? "cell" : "area"),
    top: edge(box.row),
    left: edge(box.column),
    bottom: edge(box.row + box.rows - 1),
    right: edge(box.column + box.columns - 1),
  };
}
