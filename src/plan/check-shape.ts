import { Validator } from "@cfworker/json-schema";
import type { OutputUnit, Schema } from "@cfworker/json-schema";
import type { PlanFault, PlanFaultId } from "./plan-fault";
import achievementReport from "./achievement-report.schema.json";
import linkage from "./linkage.schema.json";
import schema from "./plan.schema.json";
import populationVision from "./population-vision.schema.json";
import termComparison from "./term-comparison.schema.json";

/** Keywords that only report that something below them failed; the fault itself has its own line. */
const STRUCTURAL = new Set(["properties", "items", "$ref", "allOf", "if", "false"]);

const FAULT_OF_KEYWORD: Readonly<Record<string, PlanFaultId>> = {
  required: "missing-field",
  additionalProperties: "unknown-field",
  type: "wrong-type",
  enum: "not-allowed",
  const: "not-allowed",
  minItems: "too-few",
  maxItems: "too-many",
  minLength: "too-short",
  maxLength: "too-long",
  pattern: "bad-pattern",
  minimum: "too-small",
  maximum: "too-large",
};

/** `#/indicators/3/rows/0` → `indicators[3].rows[0]`; the file itself is `(file)`. */
const readablePlace = (pointer: string): string =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replace(/~1/g, "/").replace(/~0/g, "~"))
    .reduce(
      (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === "" ? part : `${path}.${part}`),
      "",
    );

/** The property a `required` or `additionalProperties` error is about stands only in the validator's sentence. */
const namedProperty = (error: string): string => /"([^"]*)"/.exec(error)?.[1] ?? "";

const NUMBER = String.raw`-?[\d.]+(?:e[+-]?\d+)?`;
const TYPE_WORDS = /^Instance type "(.*)" is invalid\. Expected "(.*)"\.$/;
const ALLOWED_VALUES = /^Instance does not match (?:any of )?(.*)\.$/s;
const COUNT_AND_BOUND = new RegExp(`\\((${NUMBER}) [<>] (${NUMBER})\\)\\.$`);
const VALUE_AND_BOUND = new RegExp(`^(${NUMBER}) is (?:less|greater) than (${NUMBER})\\.$`);

/** What was found and what is wanted, taken from the validator's sentence: it stands nowhere else. */
const wordsOf = (id: PlanFaultId, error: string): PlanFault["words"] => {
  switch (id) {
    case "wrong-type": {
      const [, found = "", expected = ""] = TYPE_WORDS.exec(error) ?? [];
      return { found, expected: expected.replace(/", "/g, ",") };
    }
    case "not-allowed":
      return { allowed: ALLOWED_VALUES.exec(error)?.[1] ?? "" };
    case "too-many":
    case "too-long": {
      const [, found = "", bound = ""] = COUNT_AND_BOUND.exec(error) ?? [];
      return { found, bound };
    }
    case "too-small":
    case "too-large": {
      const [, found = "", bound = ""] = VALUE_AND_BOUND.exec(error) ?? [];
      return { found, bound };
    }
    default:
      return {};
  }
};

const toFault = ({ keyword, instanceLocation, error }: OutputUnit): PlanFault => {
  const id = FAULT_OF_KEYWORD[keyword];
  if (id === undefined)
    throw new Error(`plan.schema.json uses the keyword "${keyword}", which has no sentence`);
  const base = readablePlace(instanceLocation);
  const property = id === "missing-field" || id === "unknown-field" ? namedProperty(error) : "";
  const place = property === "" ? base : base === "" ? property : `${base}.${property}`;
  return { id, place: place === "" ? "(file)" : place, words: wordsOf(id, error) };
};

const planValidator = (): Validator => {
  // eval-free validator: the task pane's content security policy forbids generated code
  const validator = new Validator(schema as Schema, "2020-12", false);
  for (const section of [termComparison, linkage, populationVision, achievementReport])
    validator.addSchema(section as Schema);
  return validator;
};

/**
 * Faults of form: everything plan.schema.json and the schemas of its sections ask for. Empty when the value has the
 * shape of a `Plan`.
 */
export const shapeFaults = (value: unknown): readonly PlanFault[] =>
  planValidator()
    .validate(value)
    .errors.filter((unit) => !STRUCTURAL.has(unit.keyword))
    .map(toFault);
