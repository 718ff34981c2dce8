import { containsBox, intersects } from "../box";
import type { Box } from "../contract";
import { boxOfArea, type Area, type Edge } from "./area";
import type { Rewriting, Spread, Standpoint } from "./changes";
import { LOST } from "./rewrite";
import type { Segment } from "./segment";

/** Cells that were cut from one place and pasted to another of the same size. */
export type Relocation = {
  readonly from: { readonly sheet: string; readonly box: Box };
  readonly to: { readonly sheet: string; readonly box: Box };
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const NO_SPREAD: Spread = { up: 0, down: 0, left: 0, right: 0 };

/** All cells a reference speaks of when its formula is meant for cells around its own too. */
function swept(area: Area, { up, down, left, right }: Spread): Box {
  const first = (edge: Edge, by: number): number => Math.max(0, edge.index - (edge.absolute ? 0 : by));
  const last = (edge: Edge, by: number): number => edge.index + (edge.absolute ? 0 : by);
  const [row, column] = [first(area.top, up), first(area.left, left)];
  return {
    row,
    column,
    rows: last(area.bottom, down) - row + 1,
    columns: last(area.right, right) - column + 1,
  };
}

const moved = (edge: Edge, by: number): Edge => ({ ...edge, index: edge.index + by });

function movedArea(area: Area, { from, to }: Relocation): Area {
  const [down, right] = [to.box.row - from.box.row, to.box.column - from.box.column];
  return {
    ...area,
    top: moved(area.top, down),
    bottom: moved(area.bottom, down),
    left: moved(area.left, right),
    right: moved(area.right, right),
  };
}

/** An area whose first or last rows or columns were moved outward, straight on, reaches as far as they are now. */
function stretchedArea(area: Area, { from, to }: Relocation): Area {
  const box = boxOfArea(area);
  if (!same(from.sheet, to.sheet) || !intersects(box, from.box)) return area;
  const [down, right] = [to.box.row - from.box.row, to.box.column - from.box.column];
  const wide =
    from.box.column <= box.column && from.box.column + from.box.columns >= box.column + box.columns;
  const high = from.box.row <= box.row && from.box.row + from.box.rows >= box.row + box.rows;
  if (right === 0 && wide) {
    if (down > 0 && from.box.row + from.box.rows >= box.row + box.rows)
      return { ...area, bottom: moved(area.bottom, down) };
    if (down < 0 && from.box.row <= box.row) return { ...area, top: moved(area.top, down) };
  }
  if (down === 0 && high) {
    if (right > 0 && from.box.column + from.box.columns >= box.column + box.columns)
      return { ...area, right: moved(area.right, right) };
    if (right < 0 && from.box.column <= box.column) return { ...area, left: moved(area.left, right) };
  }
  return area;
}

/** A reference in a formula that stood on the sheet `before` and stands on the sheet `after`. */
function relocated(
  segment: Segment,
  relocation: Relocation,
  before: string,
  after: string,
  spread: Spread,
): Segment {
  if (segment.kind !== "reference" || (segment.sheet !== null && segment.sheet.to !== null)) return segment;
  const { from, to } = relocation;
  const written = segment.sheet?.name ?? before;
  const cells = swept(segment.area, spread);
  const on = (sheet: string, area: Area): Segment => {
    const isPlain = segment.sheet === null && same(sheet, after);
    const prefix = isPlain ? null : { name: sheet, to: null };
    const asBefore = area === segment.area && prefix?.name === segment.sheet?.name;
    return asBefore ? segment : { ...segment, area, sheet: prefix };
  };
  if (same(written, from.sheet) && containsBox(from.box, cells))
    return on(to.sheet, movedArea(segment.area, relocation));
  if (same(written, to.sheet) && containsBox(to.box, cells)) return LOST;
  const isAlone = spread === NO_SPREAD && same(written, from.sheet);
  return on(written, isAlone ? stretchedArea(segment.area, relocation) : segment.area);
}

/** Cells were cut and pasted: references to them follow; what was there before is gone. */
export const cellsRelocated =
  (relocation: Relocation): Rewriting =>
  (segment, { sheet, spread = NO_SPREAD }) =>
    relocated(segment, relocation, sheet, sheet, spread);

/**
 * The formulas of cut cells, as they stand where they are pasted: they speak of the same cells as before.
 * `[@列]` means nothing outside of its table and names it then.
 */
export const formulaRelocated =
  (relocation: Relocation, staysInTable: boolean): Rewriting =>
  (segment: Segment, at: Standpoint) => {
    if (segment.kind === "structured" && segment.table === "" && at.table !== null && !staysInTable)
      return { ...segment, table: at.table };
    return relocated(segment, relocation, relocation.from.sheet, relocation.to.sheet, at.spread ?? NO_SPREAD);
  };
