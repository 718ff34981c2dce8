import { isEngineArray, type EngineArray, type EngineScalar } from "../engine-values";
import { asNumber, asText, logical, number, text } from "../own/coerce";
import { VALUE_ERROR, type Values } from "../own/lift";
import type { BinaryOperator } from "./expression";

const DIVISION: EngineScalar = { kind: 4, code: "#DIV/0!" };
const NOT_AVAILABLE: EngineScalar = { kind: 4, code: "#N/A" };
const BLANK: EngineScalar = { kind: 0 };

type Value = EngineScalar | EngineArray;
const asArray = (value: Value): EngineArray =>
  isEngineArray(value)
    ? value
    : { kind: 5, rows: [[value]], height: 1, width: 1, originRow: 1, originCol: 1 };

/** A blank takes the kind of what it is compared with: 0, "" or FALSE. */
function filled(value: EngineScalar, beside: EngineScalar): EngineScalar {
  if (value.kind !== 0) return value;
  if (beside.kind === 2) return { kind: 2, value: "" };
  return beside.kind === 3 ? { kind: 3, value: false } : { kind: 1, value: 0 };
}

/** Letter case does not count. */
function textOrder(a: string, b: string): number {
  if (a === b) return 0;
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x === y ? 0 : x < y ? -1 : 1;
}

/** Numbers come before text, text before logical values. Whole columns go through here, so it makes nothing new. */
function order(a: EngineScalar, b: EngineScalar): number {
  const left = filled(a, b);
  const right = filled(b, a);
  if (left.kind === 1 && right.kind === 1) return left.value - right.value;
  if (left.kind === 2 && right.kind === 2) return textOrder(left.value, right.value);
  if (left.kind === 3 && right.kind === 3) return Number(left.value) - Number(right.value);
  return left.kind - right.kind;
}

type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";
const COMPARED: Readonly<Record<Comparison, (order: number) => boolean>> = {
  "=": (by) => by === 0,
  "<>": (by) => by !== 0,
  "<": (by) => by < 0,
  "<=": (by) => by <= 0,
  ">": (by) => by > 0,
  ">=": (by) => by >= 0,
};

function power(base: number, exponent: number): EngineScalar {
  if (base === 0 && exponent < 0) return DIVISION;
  return number(base === 0 && exponent === 0 ? NaN : base ** exponent);
}

type Arithmetic = "+" | "-" | "*" | "/" | "^";
const WORKED_OUT: Readonly<Record<Arithmetic, (a: number, b: number) => EngineScalar>> = {
  "+": (a, b) => number(a + b),
  "-": (a, b) => number(a - b),
  "*": (a, b) => number(a * b),
  "/": (a, b) => (b === 0 ? DIVISION : number(a / b)),
  "^": power,
};

const errorOf = (left: EngineScalar, right: EngineScalar): EngineScalar | null =>
  left.kind === 4 ? left : right.kind === 4 ? right : null;

export type ScalarOperator = (left: EngineScalar, right: EngineScalar) => EngineScalar;

/** An operator between two single values ("Calculation operators and precedence in Excel"). */
export function scalarOperator(operator: BinaryOperator): ScalarOperator {
  switch (operator) {
    case "&":
      return (left, right) => errorOf(left, right) ?? text(asText(left) + asText(right));
    case "=":
    case "<>":
    case "<":
    case "<=":
    case ">":
    case ">=": {
      const holds = COMPARED[operator];
      return (left, right) => errorOf(left, right) ?? logical(holds(order(left, right)));
    }
    case "+":
    case "-":
    case "*":
    case "/":
    case "^": {
      const work = WORKED_OUT[operator];
      return (left, right) => {
        const error = errorOf(left, right);
        if (error !== null) return error;
        const [a, b] = [asNumber(left), asNumber(right)];
        return a === null || b === null ? VALUE_ERROR : work(a, b);
      };
    }
  }
}

/** An operator between values of which at least one is an array, place by place; outside the smaller: #N/A. */
export function betweenArrays(operator: ScalarOperator, left: Value, right: Value): EngineArray {
  const [a, b] = [asArray(left), asArray(right)];
  const [height, width] = [Math.max(a.height, b.height), Math.max(a.width, b.width)];
  const rows: EngineScalar[][] = [];
  for (let row = 0; row < height; row++) {
    const [aRow, bRow] = [a.rows[a.height === 1 ? 0 : row], b.rows[b.height === 1 ? 0 : row]];
    const line: EngineScalar[] = [];
    for (let column = 0; column < width; column++) {
      const x = aRow?.[a.width === 1 ? 0 : column] ?? NOT_AVAILABLE;
      const y = bRow?.[b.width === 1 ? 0 : column] ?? NOT_AVAILABLE;
      line.push(operator(x, y));
    }
    rows.push(line);
  }
  const { originRow, originCol } = isEngineArray(left) ? a : b;
  return { kind: 5, rows, height, width, originRow, originCol };
}

/** A sign before, or a percent sign behind a value. */
export const ofOneNumber =
  (work: (value: number) => number) =>
  ([value = BLANK]: Values): EngineScalar => {
    if (value.kind === 4) return value;
    const read = asNumber(value);
    return read === null ? VALUE_ERROR : number(work(read));
  };
