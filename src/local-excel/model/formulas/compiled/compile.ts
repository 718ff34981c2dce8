import { isEngineArray, isEngineScalar, type EngineArray, type EngineScalar } from "../engine-values";
import { asNumber, number, text } from "../own/coerce";
import { VALUE_ERROR, lift, type EngineFunction } from "../own/lift";
import { OWN_FUNCTIONS } from "../own/own-functions";
import { AGGREGATES } from "./aggregates";
import type { Expression } from "./expression";
import { betweenArrays, ofOneNumber, scalarOperator } from "./operators";
import { rankFunction } from "./rank";

export type Value = EngineScalar | EngineArray;
/** Gives the values a formula's references stand for, by their number. */
export type Inputs = {
  readonly cell: (slot: number) => EngineScalar;
  readonly area: (slot: number) => EngineArray;
  /** A row, zero-based, of an area of one column; null where the area has to be read as a whole. */
  readonly row: (slot: number, row: number) => EngineScalar | null;
};
/** @throws NeedsEngine */
export type Program = (inputs: Inputs) => Value;

/** An array stands where this calculation knows only single values. */
export class NeedsEngine extends Error {}

function single(value: Value): EngineScalar {
  if (isEngineArray(value)) throw new NeedsEngine("An array stands where a single value is expected.");
  return value;
}

/** A value as a logical one, as IF takes it. */
function truth(value: EngineScalar): boolean | EngineScalar {
  if (value.kind === 3) return value.value;
  if (value.kind === 1) return value.value !== 0;
  if (value.kind === 0) return false;
  if (value.kind === 4) return value;
  const upper = value.value.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : VALUE_ERROR;
}

type Compile = (args: readonly Program[]) => Program | null;
const FALSE: Program = () => ({ kind: 3, value: false });

/** Functions that work out only the arguments they need. */
const LAZY: Readonly<Record<string, Compile>> = {
  IF: ([condition, then, otherwise = FALSE, ...more]) => {
    if (condition === undefined || then === undefined || more.length > 0) return null;
    return (inputs) => {
      const chosen = truth(single(condition(inputs)));
      return typeof chosen === "boolean" ? (chosen ? then : otherwise)(inputs) : chosen;
    };
  },
  IFERROR: ([value, instead, ...more]) => {
    if (value === undefined || instead === undefined || more.length > 0) return null;
    return (inputs) => {
      const result = single(value(inputs));
      return result.kind === 4 ? instead(inputs) : result;
    };
  },
  CHOOSE: ([index, ...choices]) => {
    if (index === undefined || choices.length === 0) return null;
    return (inputs) => {
      const at = single(index(inputs));
      if (at.kind === 4) return at;
      const place = asNumber(at);
      const chosen = place === null ? undefined : choices[Math.floor(place) - 1];
      return chosen === undefined ? VALUE_ERROR : chosen(inputs);
    };
  },
};

const EAGER: ReadonlyMap<
  string,
  { readonly least: number; readonly most: number; readonly invoke: EngineFunction }
> = new Map([
  ...[...OWN_FUNCTIONS].map(
    ([name, { minArity, maxArity, invoke }]) => [name, { least: minArity, most: maxArity, invoke }] as const,
  ),
  ["CHAR", { least: 1, most: 1, invoke: ([code]) => asciiCharacter(code) }],
  ["NA", { least: 0, most: 0, invoke: () => ({ kind: 4, code: "#N/A" }) }],
  ["RANK", { least: 2, most: 3, invoke: rankFunction }],
  ["RANK.EQ", { least: 2, most: 3, invoke: rankFunction }],
  ["N", { least: 1, most: 1, invoke: ([value]) => numberOrZero(value) }],
  ["T", { least: 1, most: 1, invoke: ([value]) => textOrEmpty(value) }],
]);

const scalarOf = (argument: unknown): EngineScalar => {
  if (isEngineScalar(argument)) return argument;
  throw new NeedsEngine("An array stands where a single value is expected.");
};
/** Beyond ASCII, CHAR means a code page: the engine's business. */
const asciiCharacter = (argument: unknown): EngineScalar => {
  const code = asNumber(scalarOf(argument));
  if (code === null || code < 1 || code >= 128) throw new NeedsEngine("No ASCII character.");
  return text(String.fromCharCode(Math.floor(code)));
};
const numberOrZero = (argument: unknown): EngineScalar => {
  const value = scalarOf(argument);
  if (value.kind === 3) return number(Number(value.value));
  return value.kind === 1 || value.kind === 4 ? value : number(0);
};
const textOrEmpty = (argument: unknown): EngineScalar => {
  const value = scalarOf(argument);
  return value.kind === 2 || value.kind === 4 ? value : text("");
};

/** Whether a value stands in cells; null where that shows only when it is worked out. */
function standsInCells(expression: Expression): boolean | null {
  if (expression.kind === "reference") return true;
  if (expression.kind !== "call") return false;
  const [first, ...rest] = expression.args;
  if (expression.name === "INDEX") return first === undefined ? false : standsInCells(first);
  if (expression.name !== "IF" && expression.name !== "CHOOSE") return false;
  return rest.some((branch) => standsInCells(branch) !== false) ? null : false;
}

/** INDEX with one number, as most are: it reads one row of a column, not the column. */
function rowOfColumn(of: Expression, at: Program, otherwise: Program): Program {
  if (of.kind !== "reference" || of.to !== "area") return otherwise;
  const { slot } = of;
  return (inputs) => {
    const place = at(inputs);
    const row = place.kind === 1 && place.value >= 1 ? inputs.row(slot, Math.trunc(place.value) - 1) : null;
    return row ?? otherwise(inputs);
  };
}

function compileCall(name: string, args: readonly Expression[]): Program | null {
  const programs = args.map(compile);
  const known = programs.filter((program) => program !== null);
  if (known.length < programs.length) return null;
  const aggregate = AGGREGATES.get(name);
  if (aggregate !== undefined) {
    const places = args.map(standsInCells);
    if (args.length === 0 || places.includes(null)) return null;
    return (inputs) =>
      aggregate(known.map((program, index) => ({ value: program(inputs), inCells: places[index] === true })));
  }
  const lazy = LAZY[name];
  if (lazy !== undefined) return lazy(known);
  const eager = EAGER.get(name);
  if (eager === undefined || args.length < eager.least || args.length > eager.most) return null;
  const { invoke } = eager;
  const program: Program = (inputs) => invoke(known.map((argument) => argument(inputs)));
  const [of] = args;
  const [, at, ...more] = known;
  return name === "INDEX" && of !== undefined && at !== undefined && more.length === 0
    ? rowOfColumn(of, at, program)
    : program;
}

/** A formula as a function of what its references stand for; null where only the engine can work it out. */
export function compile(expression: Expression): Program | null {
  switch (expression.kind) {
    case "constant":
      return () => expression.value;
    case "reference": {
      const { slot } = expression;
      return expression.to === "cell" ? (inputs) => inputs.cell(slot) : (inputs) => inputs.area(slot);
    }
    case "negative":
      return compileOne(expression.of, (value) => -value);
    case "plus":
      // A plus sign does nothing in Excel, not even to text.
      return compile(expression.of);
    case "percent":
      return compileOne(expression.of, (value) => value / 100);
    case "binary": {
      const [left, right] = [compile(expression.left), compile(expression.right)];
      if (left === null || right === null) return null;
      const operator = scalarOperator(expression.operator);
      return (inputs) => {
        const [a, b] = [left(inputs), right(inputs)];
        return isEngineArray(a) || isEngineArray(b) ? betweenArrays(operator, a, b) : operator(a, b);
      };
    }
    case "call":
      return compileCall(expression.name, expression.args);
  }
}

function compileOne(of: Expression, work: (value: number) => number): Program | null {
  const operand = compile(of);
  const lifted = lift(ofOneNumber(work));
  return operand === null ? null : (inputs) => lifted([operand(inputs)]);
}
