import {
  isEngineArray,
  isEngineScalar,
  valuesOfArray,
  type EngineArray,
  type EngineScalar,
} from "../engine-values";
import { asNumber, number } from "./coerce";
import { VALUE_ERROR, lift, type EngineFunction } from "./lift";
import { hasWildcard, wildcardPattern } from "./wildcard";

const NOT_AVAILABLE: EngineScalar = { kind: 4, code: "#N/A" };

/** Compares values of the same kind; null for different kinds, which never match. */
function order(a: EngineScalar, b: EngineScalar): number | null {
  if (a.kind === 1 && b.kind === 1) return a.value - b.value;
  if (a.kind === 2 && b.kind === 2) {
    const [x, y] = [a.value.toLowerCase(), b.value.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return a.kind === 3 && b.kind === 3 ? Number(a.value) - Number(b.value) : null;
}

const keyOf = (value: EngineScalar): string | null => {
  if (value.kind === 1) return `n${value.value}`;
  if (value.kind === 2) return `s${value.value.toLowerCase()}`;
  return value.kind === 3 ? `b${String(value.value)}` : null;
};

/** First places of the values of a list; made once per list, however many formulas look in it. */
const places = new WeakMap<EngineArray["rows"], Map<string, number>>();

function placesIn(list: EngineArray): Map<string, number> {
  const known = places.get(list.rows);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  valuesOfArray(list).forEach((value, index) => {
    const key = keyOf(value);
    if (key !== null && !made.has(key)) made.set(key, index);
  });
  places.set(list.rows, made);
  return made;
}

function exactPlace(wanted: EngineScalar, list: EngineArray): number {
  if (wanted.kind === 2 && hasWildcard(wanted.value)) {
    const pattern = wildcardPattern(wanted.value, true);
    return valuesOfArray(list).findIndex((value) => value.kind === 2 && pattern.test(value.value));
  }
  const key = keyOf(wanted.kind === 0 ? { kind: 1, value: 0 } : wanted);
  return key === null ? -1 : (placesIn(list).get(key) ?? -1);
}

/** Last place not beyond the wanted value in a sorted list. */
function sortedPlace(wanted: EngineScalar, list: EngineArray, direction: 1 | -1): number {
  let place = -1;
  for (const [index, value] of valuesOfArray(list).entries()) {
    const compared = order(value, wanted);
    if (compared === null) continue;
    if (compared * direction > 0) break;
    place = index;
  }
  return place;
}

/** MATCH, also for an array of wanted values; types 0 (exact, wildcards), 1 and -1 (sorted lists). */
export const matchFunction: EngineFunction = ([wanted, list, type]) => {
  const how = isEngineScalar(type) ? asNumber(type) : 1;
  if (how === null) return VALUE_ERROR;
  const within: EngineArray | null = isEngineArray(list)
    ? list
    : isEngineScalar(list)
      ? { kind: 5, rows: [[list]], height: 1, width: 1, originRow: 1, originCol: 1 }
      : null;
  if (within === null || (within.height > 1 && within.width > 1)) return NOT_AVAILABLE;
  const one = lift(([value = { kind: 0 }]) => {
    if (value.kind === 4) return value;
    const place = how === 0 ? exactPlace(value, within) : sortedPlace(value, within, how > 0 ? 1 : -1);
    return place < 0 ? NOT_AVAILABLE : number(place + 1);
  });
  return one([wanted]);
};
