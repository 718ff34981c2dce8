import {
  isEngineArray,
  isEngineScalar,
  valuesOfArray,
  type EngineArray,
  type EngineScalar,
} from "../engine-values";
import { asNumber, number } from "../own/coerce";
import { VALUE_ERROR, type EngineFunction } from "../own/lift";

/** A list's numbers from small to large, where each begins and ends in that order, and the list's first error. */
type Sorted = {
  readonly numbers: readonly number[];
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  readonly error: EngineScalar | null;
};

/** Made once per list, however many formulas rank in it. */
const known = new WeakMap<EngineArray["rows"], Sorted>();

function sorted(list: EngineArray): Sorted {
  const before = known.get(list.rows);
  if (before !== undefined) return before;
  const values = valuesOfArray(list);
  const numbers = values.flatMap((value) => (value.kind === 1 ? [value.value] : [])).sort((a, b) => a - b);
  const [starts, ends] = [new Map<number, number>(), new Map<number, number>()];
  numbers.forEach((value, index) => {
    if (!starts.has(value)) starts.set(value, index);
    ends.set(value, index);
  });
  const made = { numbers, starts, ends, error: values.find(({ kind }) => kind === 4) ?? null };
  known.set(list.rows, made);
  return made;
}

/** RANK and RANK.EQ: equal numbers share the better place; largest first unless a third argument is not 0. */
export const rankFunction: EngineFunction = ([wanted, list, direction = { kind: 0 }]) => {
  if (isEngineScalar(wanted) && wanted.kind === 4) return wanted;
  if (isEngineScalar(direction) && direction.kind === 4) return direction;
  const value = isEngineScalar(wanted) ? asNumber(wanted) : null;
  const ascending = isEngineScalar(direction) ? asNumber(direction) : null;
  if (value === null || ascending === null || !isEngineArray(list)) return VALUE_ERROR;
  const { numbers, starts, ends, error } = sorted(list);
  if (error !== null) return error;
  const [start, end] = [starts.get(value), ends.get(value)];
  if (start === undefined || end === undefined) return { kind: 4, code: "#N/A" };
  return number(ascending === 0 ? numbers.length - end : start + 1);
};
