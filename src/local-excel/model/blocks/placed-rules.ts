import type { Box, ConditionalFormatSpec } from "../contract";
import type { PlacedValidation } from "../contract-block";
import { copiedFormula } from "../references/copied-formula";
import { changeConditionalFormat, changeValidation, type Change } from "../rule-formulas";

/** What becomes of formulas written for the first of `before` when they are written for the first of `after`. */
function spokenFrom(before: readonly Box[], after: readonly Box[]): Change {
  const [old] = before;
  const [first] = after;
  if (old === undefined || first === undefined) return (formula) => formula;
  return (formula) => copiedFormula(formula, first.row - old.row, first.column - old.column);
}

/**
 * Data validation over other cells: the same rule for the cells that stay, the copied rule for new ones. Its formulas
 * are written for the first cell, which may be another one now.
 */
export const validationOn = (placed: PlacedValidation, boxes: readonly Box[]): PlacedValidation => ({
  ...changeValidation(placed, spokenFrom(placed.boxes, boxes)),
  boxes,
});

/** The same for a conditional format. */
export const conditionalFormatOn = (
  spec: ConditionalFormatSpec,
  boxes: readonly Box[],
): ConditionalFormatSpec => ({ ...changeConditionalFormat(spec, spokenFrom(spec.boxes, boxes)), boxes });
