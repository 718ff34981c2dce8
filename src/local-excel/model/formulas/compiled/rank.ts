import {
  isEngineArray,
  isEngineScalar,
  valuesOfArray,
  type EngineArray,
  type EngineScalar,
} from "../engine-values";
import { asNumber, number } from "../own/coerce";
import { VALUE_ERROR, type EngineFunction } from "../own/lift";

type Ranks = {
  readonly places: ReadonlyMap<number, number>;
  readonly count: number;
  readonly error: EngineScalar | null;
};

/** Places of the numbers of a list, largest first; made once per list, however many formulas rank in it. */
const known = new WeakMap<EngineArray["rows"], Ranks>();

function ranksIn(list: EngineArray): Ranks {
  const before = known.get(list.rows);
  if (before !== undefined) return before;
  const values = valuesOfArray(list);
  const numbers = values.flatMap((value) => (value.kind === 1 ? [value.value] : [])).sort((a, b) => b - a);
  const places = new Map<number, number>();
  numbers.forEach((value, index) => {
    if (!places.has(value)) places.set(value, index + 1);
  });
  const made = { places, count: numbers.length, error: values.find(({ kind }) => kind === 4) ?? null };
  known.set(list.rows, made);
  return made;
}

/** RANK and RANK.EQ, largest first: equal numbers share the better place. */
export const rankFunction: EngineFunction = ([wanted, list]) => {
  if (isEngineScalar(wanted) && wanted.kind === 4) return wanted;
  const value = isEngineScalar(wanted) ? asNumber(wanted) : null;
  if (value === null || !isEngineArray(list)) return VALUE_ERROR;
  const { places, error } = ranksIn(list);
  const place = places.get(value);
  return error ?? (place === undefined ? { kind: 4, code: "#N/A" } : number(place));
};
