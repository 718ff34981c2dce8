import { isEngineArray, valuesOfArray, type EngineArray, type EngineScalar } from "../engine-values";
import { asNumber, logical, number, type EngineError } from "../own/coerce";
import { VALUE_ERROR } from "../own/lift";

/** An argument's value, and whether it stands in cells: there text is passed over, written out it is read. */
export type Given = { readonly value: EngineScalar | EngineArray; readonly inCells: boolean };

const isListed = ({ value, inCells }: Given): boolean => inCells || isEngineArray(value);
const valuesOf = ({ value }: Given): readonly EngineScalar[] =>
  isEngineArray(value) ? valuesOfArray(value) : [value];

/** The numbers among the arguments, or the first error. */
function numbersIn(args: readonly Given[]): number[] | EngineError {
  const numbers: number[] = [];
  for (const given of args) {
    const listed = isListed(given);
    for (const value of valuesOf(given)) {
      if (value.kind === 4) return value;
      if (value.kind === 1) numbers.push(value.value);
      else if (!listed) {
        const read = asNumber(value);
        if (read === null) return { kind: 4, code: "#VALUE!" };
        numbers.push(read);
      }
    }
  }
  return numbers;
}

export type Aggregate = (args: readonly Given[]) => EngineScalar;

const ofNumbers =
  (work: (numbers: readonly number[]) => EngineScalar): Aggregate =>
  (args) => {
    const numbers = numbersIn(args);
    return Array.isArray(numbers) ? work(numbers) : numbers;
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

const extreme = (numbers: readonly number[], further: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce((most, value) => further(most, value));

const countOf =
  (counts: (value: EngineScalar, listed: boolean) => boolean): Aggregate =>
  (args) =>
    number(
      args.reduce(
        (total, given) => total + valuesOf(given).filter((value) => counts(value, isListed(given))).length,
        0,
      ),
    );

/** A value as a logical one; null where it is passed over. */
function logicalOf(value: EngineScalar, listed: boolean): boolean | EngineError | null {
  if (value.kind === 3) return value.value;
  if (value.kind === 1) return value.value !== 0;
  if (value.kind === 4) return value;
  if (listed) return null;
  if (value.kind === 0) return false;
  const upper = value.value.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : { kind: 4, code: "#VALUE!" };
}

/** AND or OR: all arguments are looked at, since any error among them is the result. */
const logicals =
  (begin: boolean, join: (a: boolean, b: boolean) => boolean): Aggregate =>
  (args) => {
    let result = begin;
    let seen = false;
    for (const given of args) {
      const listed = isListed(given);
      for (const value of valuesOf(given)) {
        const read = logicalOf(value, listed);
        if (read === null) continue;
        if (typeof read !== "boolean") return read;
        seen = true;
        result = join(result, read);
      }
    }
    return seen ? logical(result) : VALUE_ERROR;
  };

/** Functions of any number of values, which take what stands in cells otherwise than what is written out. */
export const AGGREGATES: ReadonlyMap<string, Aggregate> = new Map<string, Aggregate>([
  ["SUM", ofNumbers((numbers) => number(sum(numbers)))],
  ["MIN", ofNumbers((numbers) => number(extreme(numbers, Math.min)))],
  ["MAX", ofNumbers((numbers) => number(extreme(numbers, Math.max)))],
  [
    "AVERAGE",
    ofNumbers((numbers) =>
      numbers.length === 0 ? { kind: 4, code: "#DIV/0!" } : number(sum(numbers) / numbers.length),
    ),
  ],
  [
    "COUNT",
    countOf((value, listed) => value.kind === 1 || (!listed && value.kind !== 4 && asNumber(value) !== null)),
  ],
  ["COUNTA", countOf((value, listed) => !listed || value.kind !== 0)],
  ["AND", logicals(true, (a, b) => a && b)],
  ["OR", logicals(false, (a, b) => a || b)],
]);
