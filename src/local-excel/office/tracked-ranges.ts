import type { ModelChange, ModelWorkbook } from "../model/contract";
import { moveBox, type Axis } from "../model/move-box";
import type { SpanChange } from "../model/span";
import type { References } from "./interpreter/references";
import { range } from "./objects/range";

/** Ranges a client keeps follow their cells when rows or columns are inserted or deleted. Gives back how to stop. */
export function keepRangesInPlace(workbook: ModelWorkbook, references: References): () => void {
  return workbook.onChange((change) => {
    const moved = structuralChange(change);
    if (moved === null) return;
    for (const object of references.kept()) {
      const place = range.targetOf(object);
      if (place === null || place.sheet !== change.sheet) continue;
      // A range whose cells are all gone keeps its old place; Excel would answer InvalidReference.
      place.box = moveBox(place.box, moved.axis, moved.change) ?? place.box;
    }
  });
}

type Moved = { readonly axis: Axis; readonly change: SpanChange };

/** The box of a structural change is the band of rows or columns that came or went. */
function structuralChange({ kind, box }: ModelChange): Moved | null {
  if (box === null) return null;
  switch (kind) {
    case "rows-inserted":
      return { axis: "rows", change: { kind: "insert", at: box.row, count: box.rows } };
    case "rows-deleted":
      return { axis: "rows", change: { kind: "delete", at: box.row, count: box.rows } };
    case "columns-inserted":
      return { axis: "columns", change: { kind: "insert", at: box.column, count: box.columns } };
    case "columns-deleted":
      return { axis: "columns", change: { kind: "delete", at: box.column, count: box.columns } };
    default:
      return null;
  }
}
