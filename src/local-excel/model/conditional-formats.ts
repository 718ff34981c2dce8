import type { CellValue, ConditionalFormatSpec, ModelSheet } from "./contract";
import { containsCell } from "./box";
import { copiedFormula } from "./references/copied-formula";

type Shown = ConditionalFormatSpec["format"];

/** Excel's order of values of different kinds: numbers, text, logical values. */
const kind = (value: CellValue): number => ["number", "string", "boolean", "object"].indexOf(typeof value);

function order(a: CellValue, b: CellValue): number {
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string")
    return a.toLowerCase() === b.toLowerCase() ? 0 : a < b ? -1 : 1;
  return Number(a === true) - Number(b === true);
}

function compares(operator: string, value: CellValue, low: CellValue, high: CellValue): boolean {
  switch (operator) {
    case "Between":
      return order(value, low) >= 0 && order(value, high) <= 0;
    case "NotBetween":
      return order(value, low) < 0 || order(value, high) > 0;
    case "EqualTo":
      return order(value, low) === 0;
    case "NotEqualTo":
      return order(value, low) !== 0;
    case "GreaterThan":
      return order(value, low) > 0;
    case "GreaterThanOrEqual":
      return order(value, low) >= 0;
    case "LessThan":
      return order(value, low) < 0;
    case "LessThanOrEqual":
      return order(value, low) <= 0;
    default:
      return false;
  }
}

/** Whether a conditional format applies to a cell in its area; a formula counts when it is TRUE or a number but 0. */
function applies(spec: ConditionalFormatSpec, sheet: ModelSheet, row: number, column: number): boolean {
  const first = spec.boxes[0];
  if (first === undefined) return false;
  const here = (formula: string): CellValue => {
    const whole = formula.startsWith("=") ? formula : `=${formula}`;
    return sheet.evaluate(copiedFormula(whole, row - first.row, column - first.column), row, column);
  };
  if (spec.formula !== undefined) {
    const result = here(spec.formula);
    return result === true || (typeof result === "number" && result !== 0);
  }
  if (spec.cellValue === undefined) return false;
  const { operator, formula1, formula2 } = spec.cellValue;
  const { value } = sheet.cell(row, column);
  if (typeof value === "object") return false;
  return compares(operator, value, here(formula1), formula2 === undefined ? "" : here(formula2));
}

/**
 * What conditional formats add to a cell: for each property the first rule, in order of priority, that sets it;
 * a rule with `stopIfTrue` ends the search. Rules by formula and by cell value; others (data bars …) add nothing.
 */
export function evaluateConditionalFormats(sheet: ModelSheet, row: number, column: number): Shown {
  const inOrder = sheet.conditionalFormats
    .filter(({ boxes }) => boxes.some((box) => containsCell(box, row, column)))
    .sort((a, b) => a.priority - b.priority);
  let shown: Shown = {};
  for (const spec of inOrder) {
    if (!applies(spec, sheet, row, column)) continue;
    shown = { ...spec.format, ...shown };
    if (spec.stopIfTrue) break;
  }
  return shown;
}
