import { MAX_COLUMNS, MAX_ROWS } from "../box";
import type { Edge } from "./area";
import { LOST, rewriteFormula } from "./rewrite";

const shifted = (edge: Edge, by: number): Edge =>
  edge.absolute ? edge : { ...edge, index: edge.index + by };
const inside = (edge: Edge, limit: number): boolean => edge.index >= 0 && edge.index < limit;

/** The formula as it becomes when its cell is copied: relative references move along. */
export function copiedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return rewriteFormula(formula, (segment) => {
    if (segment.kind !== "reference") return segment;
    const { area } = segment;
    const moved = {
      ...area,
      top: shifted(area.top, area.shape === "columns" ? 0 : down),
      bottom: shifted(area.bottom, area.shape === "columns" ? 0 : down),
      left: shifted(area.left, area.shape === "rows" ? 0 : right),
      right: shifted(area.right, area.shape === "rows" ? 0 : right),
    };
    const fits =
      inside(moved.top, MAX_ROWS) &&
      inside(moved.bottom, MAX_ROWS) &&
      inside(moved.left, MAX_COLUMNS) &&
      inside(moved.right, MAX_COLUMNS);
    return fits ? { ...segment, area: moved } : LOST;
  });
}
