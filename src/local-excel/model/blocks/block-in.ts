import { containsBox, intersection } from "../box";
import type { Box, ModelSheet } from "../contract";
import type { ModelBlock } from "../contract-block";
import { conditionalFormatOn, validationOn } from "./placed-rules";

/** What a box of a sheet holds; it stays what it is when the sheet changes. */
export function blockIn(sheet: ModelSheet, box: Box): ModelBlock {
  const within = (boxes: readonly Box[]): readonly Box[] =>
    boxes.flatMap((part) => intersection(part, box) ?? []);
  return {
    box,
    cells: Array.from({ length: box.rows }, (_, down) =>
      Array.from({ length: box.columns }, (_unused, along) => sheet.cell(box.row + down, box.column + along)),
    ),
    merges: sheet.merges.filter((merge) => containsBox(box, merge)),
    validations: sheet.validations
      .map((placed) => validationOn(placed, within(placed.boxes)))
      .filter(({ boxes }) => boxes.length > 0),
    conditionalFormats: sheet.conditionalFormats
      .map((spec) => conditionalFormatOn(spec, within(spec.boxes)))
      .filter(({ boxes }) => boxes.length > 0),
  };
}
