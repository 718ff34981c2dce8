import { isEngineScalar, type EngineArray, type EngineScalar } from "../engine-values";
import { asNumber } from "./coerce";
import { VALUE_ERROR, type EngineFunction } from "./lift";

const run = (first: number, count: number): readonly EngineScalar[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 1, value: first + index }));

const numbers =
  (make: (first: number, count: number) => EngineArray): EngineFunction =>
  ([first, count]) => {
    const from = isEngineScalar(first) ? asNumber(first) : null;
    const many = isEngineScalar(count) ? asNumber(count) : null;
    return from === null || many === null ? VALUE_ERROR : make(from, many);
  };

/** Row numbers of an area, top to bottom: what `ROW(A2:A9)` stands for. */
export const rowNumbers = numbers((first, count) => ({
  kind: 5,
  rows: run(first, count).map((value) => [value]),
  height: count,
  width: 1,
  originRow: first,
  originCol: 1,
}));

/** Column numbers of an area: what `COLUMN(B1:E1)` stands for. */
export const columnNumbers = numbers((first, count) => ({
  kind: 5,
  rows: [run(first, count)],
  height: 1,
  width: count,
  originRow: 1,
  originCol: first,
}));
