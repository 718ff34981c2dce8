import { isEngineArray, isEngineScalar, type EngineArray, type EngineScalar } from "../engine-values";

export type Values = readonly EngineScalar[];
/** A function of single values. */
export type ScalarFunction = (args: Values) => EngineScalar;
/** A function as the engine calls it. */
export type EngineFunction = (args: unknown[]) => EngineScalar | EngineArray;

export const VALUE_ERROR: EngineScalar = { kind: 4, code: "#VALUE!" };
const NOT_AVAILABLE: EngineScalar = { kind: 4, code: "#N/A" };

function at(argument: unknown, row: number, column: number): EngineScalar {
  if (!isEngineArray(argument)) return isEngineScalar(argument) ? argument : VALUE_ERROR;
  const line = argument.rows[argument.height === 1 ? 0 : row];
  return line?.[argument.width === 1 ? 0 : column] ?? NOT_AVAILABLE;
}

/**
 * Works a function of single values out for each element where an argument is an array, as Excel does;
 * the engine takes only the first element.
 */
export function lift(single: ScalarFunction): EngineFunction {
  return (args) => {
    let [height, width] = [1, 1];
    let first: EngineArray | null = null;
    for (const argument of args) {
      if (!isEngineArray(argument)) continue;
      first ??= argument;
      height = Math.max(height, argument.height);
      width = Math.max(width, argument.width);
    }
    if (first === null) return single(args.map((argument) => at(argument, 0, 0)));
    const rows: EngineScalar[][] = [];
    for (let row = 0; row < height; row++) {
      const line: EngineScalar[] = [];
      for (let column = 0; column < width; column++) {
        const here: EngineScalar[] = [];
        for (const argument of args) here.push(at(argument, row, column));
        line.push(single(here));
      }
      rows.push(line);
    }
    return { kind: 5, rows, height, width, originRow: first.originRow, originCol: first.originCol };
  };
}
