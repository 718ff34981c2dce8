import { isEngineArray, isEngineScalar, type EngineArray, type EngineScalar } from "../engine-values";
import { asNumber } from "./coerce";
import { VALUE_ERROR, type EngineFunction } from "./lift";

const OUTSIDE: EngineScalar = { kind: 4, code: "#REF!" };

const slice = (array: EngineArray, rows: EngineArray["rows"]): EngineScalar | EngineArray => {
  const [first] = rows;
  const only = rows.length === 1 && first?.length === 1 ? first[0] : undefined;
  return only ?? { ...array, rows, height: rows.length, width: first?.length ?? 0 };
};

/** A whole number argument; null when it is none, 0 when it is left out. */
const place = (argument: unknown): number | null => {
  if (argument === undefined) return 0;
  const value = isEngineScalar(argument) ? asNumber(argument) : null;
  return value === null ? null : Math.trunc(value);
};

/** INDEX of values; in a single row the one number given counts along it. 0 means all rows or columns. */
export const indexFunction: EngineFunction = ([area, ...numbers]) => {
  const [inColumn] = numbers;
  // Nearly all of them in practice: one row of a single column, found without making lists on the way.
  if (numbers.length === 1 && isEngineArray(area) && area.width === 1 && isEngineScalar(inColumn)) {
    if (inColumn.kind === 1 && inColumn.value >= 1) {
      return area.rows[Math.trunc(inColumn.value) - 1]?.[0] ?? OUTSIDE;
    }
  }
  const error = [area, ...numbers].find((argument) => isEngineScalar(argument) && argument.kind === 4);
  if (isEngineScalar(error)) return error;
  const array: EngineArray = isEngineArray(area)
    ? area
    : {
        kind: 5,
        rows: [[isEngineScalar(area) ? area : VALUE_ERROR]],
        height: 1,
        width: 1,
        originRow: 1,
        originCol: 1,
      };
  const [first, second] = [place(numbers[0]), place(numbers[1])];
  if (first === null || second === null || first < 0 || second < 0) return VALUE_ERROR;
  const along = numbers.length === 1 && array.height === 1 && array.width > 1;
  const [row, column] = along ? [1, first] : [first, second];
  if (row > array.height || column > array.width) return OUTSIDE;
  const rows = row === 0 ? array.rows : array.rows.slice(row - 1, row);
  return slice(array, column === 0 ? rows : rows.map((line) => line.slice(column - 1, column)));
};
