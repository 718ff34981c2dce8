import type { CellValue, ValidationRule } from "./contract";
import type { PlacedValidation } from "./contract-block";
import { EntryRefused } from "./excel-error";
import { displayText } from "./number-format/display-text";
import { copiedFormula } from "./references/copied-formula";
import type { Sheet } from "./sheet";

type Place = { readonly sheet: Sheet; readonly row: number; readonly column: number };

/** A rule's formula as it stands for one cell of the validated area. */
function formulaAt(formula: string, validation: PlacedValidation, { row, column }: Place): string {
  const first = validation.boxes[0];
  return first === undefined ? formula : copiedFormula(formula, row - first.row, column - first.column);
}

function compares(operator: string, value: number, low: number, high: number): boolean {
  switch (operator) {
    case "Between":
      return value >= low && value <= high;
    case "NotBetween":
      return value < low || value > high;
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    case "LessThan":
      return value < low;
    case "LessThanOrEqualTo":
      return value <= low;
    default:
      return true;
  }
}

const sameItem = (value: CellValue, text: string, item: CellValue): boolean =>
  typeof item === "string" ? item === text : value === item;

/** The items of a list: written with commas, or the cells of a reference or name. */
function listAllows(value: CellValue, source: string, { sheet, row, column }: Place): boolean {
  const text = displayText(value, "General");
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === text);
  const rows = sheet.evaluate(`=ROWS(${source.slice(1)})*10000+COLUMNS(${source.slice(1)})`, row, column);
  // A list that cannot be worked out does not stop anyone, as in Excel.
  if (typeof rows !== "number") return true;
  const count = Math.floor(rows / 10000) * (rows % 10000);
  for (let index = 1; index <= count; index++) {
    if (sameItem(value, text, sheet.evaluate(`=INDEX(${source.slice(1)},${index})`, row, column)))
      return true;
  }
  return false;
}

function ruleAllows(
  rule: ValidationRule,
  value: CellValue,
  validation: PlacedValidation,
  place: Place,
): boolean {
  const { sheet, row, column } = place;
  const bound = (formula: string | number | undefined): number => {
    if (typeof formula === "number") return formula;
    const result = sheet.evaluate(
      formulaAt(`=${(formula ?? "0").replace(/^=/, "")}`, validation, place),
      row,
      column,
    );
    return typeof result === "number" ? result : NaN;
  };
  switch (rule.type) {
    case "List":
      return listAllows(value, formulaAt(rule.source, validation, place), place);
    case "Custom": {
      const result = sheet.evaluate(formulaAt(rule.formula, validation, place), row, column);
      return result === true || (typeof result === "number" && result !== 0);
    }
    default: {
      const number = rule.type === "TextLength" ? displayText(value, "General").length : value;
      if (typeof number !== "number" || (rule.type === "WholeNumber" && !Number.isInteger(number)))
        return false;
      return compares(rule.operator, number, bound(rule.formula1), bound(rule.formula2));
    }
  }
}

/** Refuses (InvalidArgument) what a validation with a `Stop` alert does not let a person type; formulas pass. */
export function refuseInvalid(sheet: Sheet, row: number, column: number): void {
  const validation = sheet.validationList.at(row, column);
  const alert = validation?.spec.alert ?? null;
  if (validation === null || alert === null || !alert.show || alert.style.toLowerCase() !== "stop") return;
  const { rule, ignoreBlanks } = validation.spec;
  const { value } = sheet.cell(row, column);
  if (rule === null || (value === "" && ignoreBlanks)) return;
  if (ruleAllows(rule, value, validation, { sheet, row, column })) return;
  throw new EntryRefused(alert.message || "The value does not match the data validation of the cell.");
}
