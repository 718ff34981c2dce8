import type { ConditionalFormatBlueprint, SheetBlueprint, ValidationBlueprint } from "../blueprint/sheet";
import type { ConditionalFormatSpec, ModelSheet, ValidationRule, ValidationSpec } from "../local-excel";

const decimalRule = (min: number | null, max: number | null): ValidationRule | null => {
  if (min !== null && max !== null)
    return { type: "Decimal", operator: "Between", formula1: min, formula2: max };
  if (min !== null) return { type: "Decimal", operator: "GreaterThanOrEqualTo", formula1: min };
  if (max !== null) return { type: "Decimal", operator: "LessThanOrEqualTo", formula1: max };
  return null;
};

const ruleOf = ({ rule }: ValidationBlueprint): ValidationRule | null => {
  switch (rule.kind) {
    case "list":
      return { type: "List", source: rule.source, inCellDropDown: true };
    case "decimal":
      return decimalRule(rule.min, rule.max);
    case "whole":
      return { type: "WholeNumber", operator: "Between", formula1: rule.min, formula2: rule.max };
    case "any":
      return null;
  }
};

const alertOf = ({ alert }: ValidationBlueprint): ValidationSpec["alert"] =>
  alert === null
    ? { show: false, style: "Information", title: "", message: "" }
    : {
        show: true,
        style: alert.style === "stop" ? "Stop" : "Warning",
        title: alert.title,
        message: alert.message,
      };

const validationOf = (blueprint: ValidationBlueprint): ValidationSpec => {
  const rule = ruleOf(blueprint);
  return {
    rule,
    ignoreBlanks: true,
    prompt: blueprint.prompt ? { show: true, ...blueprint.prompt } : null,
    // An alert belongs to a rule.
    alert: rule === null ? null : alertOf(blueprint),
  };
};

const conditionalFormatOf = (
  { range, formula, style, stopIfTrue }: ConditionalFormatBlueprint,
  priority: number,
): ConditionalFormatSpec => ({
  id: `conditional-format-${priority}`,
  type: "Custom",
  boxes: [range],
  formula,
  format: {
    ...(style.fill === undefined ? {} : { fill: style.fill.toUpperCase() }),
    ...(style.fontColour === undefined ? {} : { fontColour: style.fontColour.toUpperCase() }),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.numberFormat === undefined ? {} : { numberFormat: style.numberFormat }),
    ...(style.underline ? { underline: "Single" as const } : {}),
  },
  priority,
  stopIfTrue: stopIfTrue ?? false,
});

/** Data validation and conditional formats, the first of the blueprint on top. */
export const fillRules = (sheet: ModelSheet, { validations, conditionalFormats }: SheetBlueprint): void => {
  for (const validation of validations) sheet.setValidation(validation.range, validationOf(validation));
  sheet.conditionalFormats = conditionalFormats.map(conditionalFormatOf);
};
