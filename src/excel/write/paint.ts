import type { CellRange } from "../../blueprint/address";
import { rangeAddress } from "../../blueprint/address";
import type { StyledRange } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import { rectangles } from "./rectangles";

/** A rectangle with the style properties all its cells get. */
export type Painted = { readonly range: CellRange; readonly style: CellStyle };

/** Properties of single cells; the lines above and below a range belong to the range as a whole. */
const PAINTED = [
  "fill",
  "fontName",
  "fontSize",
  "fontColour",
  "bold",
  "italic",
  "underline",
  "wrap",
  "horizontal",
  "vertical",
  "indent",
  "shrink",
  "border",
] as const satisfies readonly (keyof CellStyle)[];

const extent = (styles: readonly StyledRange[]): { readonly rows: number; readonly columns: number } => ({
  rows: Math.max(0, ...styles.map(({ range }) => range.row + range.rows)),
  columns: Math.max(0, ...styles.map(({ range }) => range.column + range.columns)),
});

/** What one property comes to on each cell when the styles are laid on in order. */
const layer = (
  styles: readonly StyledRange[],
  property: (typeof PAINTED)[number],
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly (readonly (string | null)[])[] => {
  const cells = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): string | null => null),
  );
  for (const { range, style } of styles) {
    const value = style[property];
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    for (let row = range.row; row < range.row + range.rows; row += 1)
      cells[row]?.fill(key, range.column, range.column + range.columns);
  }
  return cells;
};

/**
 * The same look with far fewer calls: styles overlap and repeat, so each property is laid out by itself and covered
 * with as few rectangles as there are; properties that share a rectangle share the call. Lines above and below single
 * ranges come last, so that no grid hides them.
 */
export const paint = (styles: readonly StyledRange[]): readonly Painted[] => {
  const size = extent(styles);
  const painted = new Map<string, { range: CellRange; style: CellStyle }>();
  for (const property of PAINTED) {
    if (!styles.some(({ style }) => style[property] !== undefined)) continue;
    for (const { key, range } of rectangles(layer(styles, property, size), { row: 0, column: 0 })) {
      const address = rangeAddress(range);
      const known = painted.get(address);
      const style: CellStyle = { ...known?.style, [property]: JSON.parse(key) as unknown };
      painted.set(address, { range, style });
    }
  }
  const lines = styles.flatMap(({ range, style: { topBorder, bottomBorder } }): readonly Painted[] =>
    topBorder || bottomBorder
      ? [{ range, style: { ...(topBorder ? { topBorder } : {}), ...(bottomBorder ? { bottomBorder } : {}) } }]
      : [],
  );
  return [...painted.values(), ...lines];
};
