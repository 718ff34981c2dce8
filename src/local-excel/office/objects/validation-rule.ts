import type { ValidationRule } from "../../model/contract";
import { referenceTo } from "../address/address";
import { asFlag, asOneOf, asText, invalidArgument } from "../interpreter/arguments";
import { isRecord } from "../interpreter/wire";
import { range } from "./range";

/** Office.js's name for each kind of rule → the model's. */
const COMPARING = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
/** A list written out is held as one text of at most 255 characters (file format limit). */
const LONGEST_LIST = 255;

/** A rule as an add-in writes it: one kind only. */
export function readRule(value: unknown): ValidationRule | null {
  if (!isRecord(value)) throw invalidArgument();
  const given = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  const [kind, part] = given[0] ?? [];
  if (kind === undefined) return null;
  if (given.length > 1 || !isRecord(part)) throw invalidArgument("one kind of rule at a time");
  if (kind === "list") {
    const source = formulaOf(part["source"]);
    if (typeof source !== "string" || source === "") throw invalidArgument();
    if (!source.startsWith("=") && source.length > LONGEST_LIST)
      throw invalidArgument("a list holds 255 characters");
    const inCellDropDown = part["inCellDropDown"] === undefined ? true : asFlag(part["inCellDropDown"]);
    return { type: "List", source, inCellDropDown };
  }
  if (kind === "custom") return { type: "Custom", formula: asText(part["formula"]) };
  if (!isComparing(kind)) throw invalidArgument(kind);
  const operator = asOneOf(OPERATORS, part["operator"]);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const formula1 = formulaOf(part["formula1"]);
  if (!needsTwo) return { type: COMPARING[kind], operator, formula1 };
  return { type: COMPARING[kind], operator, formula1, formula2: formulaOf(part["formula2"]) };
}

/** The rule as an add-in reads it. */
export function wireRule(rule: ValidationRule | null): Readonly<Record<string, unknown>> {
  if (rule === null) return {};
  switch (rule.type) {
    case "List":
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "Custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { type, ...rest } = rule;
      const kind = Object.entries(COMPARING).find(([, word]) => word === type)?.[0];
      return kind === undefined ? {} : { [kind]: rest };
    }
  }
}

function isComparing(kind: string): kind is keyof typeof COMPARING {
  return Object.hasOwn(COMPARING, kind);
}

/** A range given as an object is stored as its reference. */
function formulaOf(value: unknown): string | number {
  const place = range.targetOf(value);
  if (place !== null) return referenceTo(place);
  if (typeof value === "string" || typeof value === "number") return value;
  throw invalidArgument();
}
