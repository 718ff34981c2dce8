import type { AreaNode, CellPlace } from "../dependency-index";

/** What a reference of a formula points to. */
export type Slot = CellPlace | AreaNode;

/** These characters stand for references; nobody can type them into a formula. */
export const CELL_MARK = "\u0001";
export const AREA_MARK = "\u0002";

const STRING_OR_REFERENCE = /"(?:[^"]|"")*"|AREA\(\d+\)|'(?:[^']|'')+'![$A-Z0-9:]+/g;

export const isArea = (slot: Slot): slot is AreaNode => "kind" in slot;

/**
 * A resolved formula with its references left out: a table's column has one template however many rows it has.
 * Null where the references written and the slots are not the same in number (runs of sheets).
 */
export function templateOf(text: string, slots: readonly Slot[]): string | null {
  if (text.includes(CELL_MARK) || text.includes(AREA_MARK)) return null;
  let count = 0;
  const template = text.replace(STRING_OR_REFERENCE, (piece) => {
    if (piece.startsWith('"')) return piece;
    const slot = slots[count++];
    return slot !== undefined && isArea(slot) ? AREA_MARK : CELL_MARK;
  });
  return count === slots.length ? template : null;
}
