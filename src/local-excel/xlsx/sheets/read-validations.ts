import type { ModelSheet, ValidationRule, ValidationSpec } from "../../model/contract";
import { boxesOf } from "../addresses";
import { displayFormula } from "../formulas/display-form";
import { decodeExcelString } from "../xml/excel-string";
import { attributeOf, childOf, childrenOf, flagOf, textOf, type XmlElement } from "../xml/read-xml";
import { ALERT_STYLE, VALIDATION_OPERATOR, VALIDATION_TYPE } from "./validation-words";

const operand = (formula: string): string | number =>
  formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : displayFormula(formula, null);

const listSource = (formula: string): string => {
  const literal = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  return literal === undefined ? displayFormula(formula, null) : literal.replace(/""/g, '"');
};

const readRule = (node: XmlElement): ValidationRule | null => {
  const type = VALIDATION_TYPE.officeWord(attributeOf(node, "type") ?? "none");
  const formula1 = textOf(childOf(node, "formula1"));
  const second = childOf(node, "formula2");
  switch (type) {
    case "List":
      return { type, source: listSource(formula1), inCellDropDown: !flagOf(node, "showDropDown") };
    case "Custom":
      return { type, formula: displayFormula(formula1, null) };
    case "WholeNumber":
    case "Decimal":
    case "Date":
    case "Time":
    case "TextLength":
      return {
        type,
        operator: VALIDATION_OPERATOR.officeWord(attributeOf(node, "operator") ?? "between") ?? "Between",
        formula1: operand(formula1),
        ...(second === undefined ? {} : { formula2: operand(textOf(second)) }),
      };
    default:
      return null;
  }
};

const words = (node: XmlElement, name: string): string => decodeExcelString(attributeOf(node, name) ?? "");

const readSpec = (node: XmlElement): ValidationSpec => {
  const prompt = {
    show: flagOf(node, "showInputMessage"),
    title: words(node, "promptTitle"),
    message: words(node, "prompt"),
  };
  const alert = {
    show: flagOf(node, "showErrorMessage"),
    style: ALERT_STYLE.officeWord(attributeOf(node, "errorStyle") ?? "stop") ?? "Stop",
    title: words(node, "errorTitle"),
    message: words(node, "error"),
  };
  const says = ({ show, title, message }: typeof prompt): boolean => show || title !== "" || message !== "";
  return {
    rule: readRule(node),
    ignoreBlanks: flagOf(node, "allowBlank"),
    prompt: says(prompt) ? prompt : null,
    alert: says(alert) ? alert : null,
  };
};

/** Excel keeps rules that look at another sheet in the extension list, with the cells in an element. */
const extended = (root: XmlElement): readonly XmlElement[] =>
  childrenOf(childOf(root, "extLst"), "ext").flatMap((extension) =>
    childrenOf(childOf(extension, "dataValidations"), "dataValidation"),
  );

export const openValidations = (sheet: ModelSheet, root: XmlElement): void => {
  const plain = childrenOf(childOf(root, "dataValidations"), "dataValidation");
  for (const node of [...plain, ...extended(root)]) {
    const spec = readSpec(node);
    const sqref = attributeOf(node, "sqref") ?? textOf(childOf(node, "sqref"));
    for (const box of boxesOf(sqref)) sheet.setValidation(box, spec);
  }
};
