import type { ConditionalFormatSpec, ValidationRule } from "./contract";
import type { PlacedValidation } from "./contract-block";

/** What becomes of a formula. */
export type Change = (formula: string) => string;

/** Numbers and written lists are no formulas. */
function changeRule(rule: ValidationRule, change: Change): ValidationRule {
  const text = (value: string | number): string | number =>
    typeof value === "string" && value.startsWith("=") ? change(value) : value;
  switch (rule.type) {
    case "List":
      return rule.source.startsWith("=") ? { ...rule, source: change(rule.source) } : rule;
    case "Custom":
      return { ...rule, formula: change(rule.formula) };
    default: {
      const first = { ...rule, formula1: text(rule.formula1) };
      return rule.formula2 === undefined ? first : { ...first, formula2: text(rule.formula2) };
    }
  }
}

/** Data validation with each of its formulas changed. */
export function changeValidation(placed: PlacedValidation, change: Change): PlacedValidation {
  const { rule } = placed.spec;
  return rule === null ? placed : { ...placed, spec: { ...placed.spec, rule: changeRule(rule, change) } };
}

/** A conditional format with each of its formulas changed. */
export function changeConditionalFormat(spec: ConditionalFormatSpec, change: Change): ConditionalFormatSpec {
  const { formula, cellValue } = spec;
  return {
    ...spec,
    ...(formula === undefined ? {} : { formula: change(formula) }),
    ...(cellValue === undefined
      ? {}
      : {
          cellValue: {
            ...cellValue,
            formula1: change(cellValue.formula1),
            ...(cellValue.formula2 === undefined ? {} : { formula2: change(cellValue.formula2) }),
          },
        }),
  };
}
