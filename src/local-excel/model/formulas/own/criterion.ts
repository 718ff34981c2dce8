import { readEntry } from "../../entry/read-entry";
import type { EngineScalar } from "../engine-values";
import { hasWildcard, wildcardPattern } from "./wildcard";

const SHAPE = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;
const TODAY = new Date(2000, 0, 1);

type Test = (value: EngineScalar) => boolean;

const compared = (operator: string, order: number): boolean => {
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      return order === 0;
  }
};

const isNumberText = (value: EngineScalar): number | null => {
  if (value.kind === 1) return value.value;
  if (value.kind !== 2) return null;
  const read = readEntry(value.value, "General", TODAY).value;
  return typeof read === "number" ? read : null;
};

function numberTest(operator: string, wanted: number): Test {
  if (operator === "=" || operator === "<>") {
    // Equality also finds numbers stored as text; comparisons do not.
    const equal: Test = (value) => isNumberText(value) === wanted;
    return operator === "=" ? equal : (value) => !equal(value);
  }
  return (value) => value.kind === 1 && compared(operator, value.value - wanted);
}

function textTest(operator: string, wanted: string): Test {
  if (operator === "=" || operator === "<>") {
    const pattern = hasWildcard(wanted) || wanted.includes("~") ? wildcardPattern(wanted, true) : null;
    const lower = wanted.toLowerCase();
    const equal: Test = (value) =>
      value.kind === 2 &&
      (pattern === null ? value.value.toLowerCase() === lower : pattern.test(value.value));
    return operator === "=" ? equal : (value) => !equal(value);
  }
  const lower = wanted.toLowerCase();
  return (value) => {
    if (value.kind !== 2) return false;
    const other = value.value.toLowerCase();
    return compared(operator, other === lower ? 0 : other < lower ? -1 : 1);
  };
}

function emptyTest(operator: string, written: boolean): Test {
  if (operator === "<>") return (value) => value.kind !== 0;
  if (written) return (value) => value.kind === 0;
  return (value) => value.kind === 0 || (value.kind === 2 && value.value === "");
}

/** What a criterion of COUNTIF and its like lets through: `5`, `">=5"`, `"*課"`, `"<>"`, `""` ("COUNTIF function"). */
export function criterionTest(criterion: EngineScalar): Test {
  if (criterion.kind === 1) return numberTest("=", criterion.value);
  if (criterion.kind === 0) return numberTest("=", 0);
  if (criterion.kind === 3) return (value) => value.kind === 3 && value.value === criterion.value;
  if (criterion.kind === 4) return (value) => value.kind === 4 && value.code === criterion.code;
  const [, written, wanted = ""] = SHAPE.exec(criterion.value) ?? [];
  const operator = written ?? "=";
  if (wanted === "") return emptyTest(operator, written !== undefined);
  const read = readEntry(wanted, "General", TODAY).value;
  if (typeof read === "number") return numberTest(operator, read);
  if (typeof read === "boolean") {
    const equal: Test = (value) => value.kind === 3 && value.value === read;
    return operator === "<>" ? (value) => !equal(value) : equal;
  }
  if (typeof read === "object") return (value) => value.kind === 4 && value.code === read.error;
  return textTest(operator, wanted);
}
