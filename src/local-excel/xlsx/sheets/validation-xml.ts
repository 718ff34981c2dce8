import type { ModelSheet, ValidationRule, ValidationSpec } from "../../model/contract";
import { boxReference } from "../addresses";
import { fileFormula } from "../formulas/file-form";
import { encodeExcelString } from "../xml/excel-string";
import { element, escapeText, type Attributes } from "../xml/write-xml";
import { ALERT_STYLE, VALIDATION_OPERATOR, VALIDATION_TYPE } from "./validation-words";

const operand = (formula: string | number): string =>
  typeof formula === "number" ? String(formula) : fileFormula(formula, null);

/** Choices written out stand as one string in the file. */
const listSource = (source: string): string =>
  source.startsWith("=") ? fileFormula(source, null) : `"${source.replace(/"/g, '""')}"`;

const operands = (rule: ValidationRule): readonly string[] => {
  switch (rule.type) {
    case "List":
      return [listSource(rule.source)];
    case "Custom":
      return [operand(rule.formula)];
    default:
      return rule.formula2 === undefined
        ? [operand(rule.formula1)]
        : [operand(rule.formula1), operand(rule.formula2)];
  }
};

const ruleAttributes = (rule: ValidationRule | null): Attributes => {
  if (rule === null) return {};
  const type = VALIDATION_TYPE.fileWord(rule.type);
  // The file's flag says the opposite of its name: it hides the arrow.
  if (rule.type === "List") return { type, showDropDown: rule.inCellDropDown ? undefined : true };
  return rule.type === "Custom" ? { type } : { type, operator: VALIDATION_OPERATOR.fileWord(rule.operator) };
};

const words = (text: string): string | undefined => (text === "" ? undefined : encodeExcelString(text));

const messageAttributes = ({ prompt, alert }: ValidationSpec): Attributes => ({
  errorStyle: alert === null ? undefined : ALERT_STYLE.fileWord(alert.style),
  showInputMessage: prompt?.show === true ? true : undefined,
  showErrorMessage: alert?.show === true ? true : undefined,
  errorTitle: words(alert?.title ?? ""),
  error: words(alert?.message ?? ""),
  promptTitle: words(prompt?.title ?? ""),
  prompt: words(prompt?.message ?? ""),
});

export const validationsXml = ({ validations }: ModelSheet): string => {
  const rules = validations
    .filter(({ boxes }) => boxes.length > 0)
    .map(({ boxes, spec }) =>
      element(
        "dataValidation",
        {
          ...ruleAttributes(spec.rule),
          ...messageAttributes(spec),
          allowBlank: spec.ignoreBlanks ? true : undefined,
          sqref: boxes.map(boxReference).join(" "),
        },
        ...(spec.rule === null ? [] : operands(spec.rule)).map((formula, index) =>
          element(`formula${index + 1}`, {}, escapeText(formula)),
        ),
      ),
    );
  return rules.length === 0 ? "" : element("dataValidations", { count: rules.length }, ...rules);
};
