import { rangeAddress } from "../../blueprint/address";
import type { ConditionalFormatBlueprint, SheetBlueprint, ValidationBlueprint } from "../../blueprint/sheet";

const decimalRule = (min: number | null, max: number | null): Excel.DataValidationRule | null => {
  if (min !== null && max !== null) return { decimal: { operator: "Between", formula1: min, formula2: max } };
  if (min !== null) return { decimal: { operator: "GreaterThanOrEqualTo", formula1: min } };
  if (max !== null) return { decimal: { operator: "LessThanOrEqualTo", formula1: max } };
  return null;
};

const ruleOf = ({ rule }: ValidationBlueprint): Excel.DataValidationRule | null => {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "decimal":
      return decimalRule(rule.min, rule.max);
    case "whole":
      return { wholeNumber: { operator: "Between", formula1: rule.min, formula2: rule.max } };
    case "any":
      return null;
  }
};

/**
 * Cleared first, then rule, prompt and alert on exactly the same block: Excel on the web has refused rules on a
 * block that a prompt covered only in part (OfficeDev/office-js issue 2594).
 */
const writeValidation = (sheet: Excel.Worksheet, blueprint: ValidationBlueprint): void => {
  const validation = sheet.getRange(rangeAddress(blueprint.range)).dataValidation;
  validation.clear();
  const rule = ruleOf(blueprint);
  if (rule) validation.rule = rule;
  if (blueprint.prompt) validation.prompt = { showPrompt: true, ...blueprint.prompt };
  if (!rule) return;
  validation.errorAlert = blueprint.alert
    ? {
        showAlert: true,
        style: blueprint.alert.style === "stop" ? "Stop" : "Warning",
        title: blueprint.alert.title,
        message: blueprint.alert.message,
      }
    : { showAlert: false, style: "Information", title: "", message: "" };
};

/** Adds a conditional format, on top of those that are there. */
export const writeConditionalFormat = (
  sheet: Excel.Worksheet,
  blueprint: ConditionalFormatBlueprint,
): Excel.ConditionalFormat => {
  const format = sheet.getRange(rangeAddress(blueprint.range)).conditionalFormats.add("Custom");
  const { custom } = format;
  custom.rule.formula = blueprint.formula;
  if (blueprint.style.fill !== undefined) custom.format.fill.color = blueprint.style.fill;
  if (blueprint.style.fontColour !== undefined) custom.format.font.color = blueprint.style.fontColour;
  if (blueprint.style.bold !== undefined) custom.format.font.bold = blueprint.style.bold;
  if (blueprint.style.underline) custom.format.font.underline = "Single";
  if (blueprint.style.numberFormat !== undefined) custom.format.numberFormat = blueprint.style.numberFormat;
  if (blueprint.stopIfTrue) format.stopIfTrue = true;
  return format;
};

/** Data validation and conditional formats. */
export const writeRules = (
  sheet: Excel.Worksheet,
  { validations, conditionalFormats }: SheetBlueprint,
): void => {
  for (const validation of validations) writeValidation(sheet, validation);
  // Excel puts each added format on top of the others, so the first of the blueprint is added last.
  for (const format of [...conditionalFormats].reverse()) writeConditionalFormat(sheet, format);
};
