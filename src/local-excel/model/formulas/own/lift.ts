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
    const arrays = args.filter(isEngineArray);
    const [first] = arrays;
    if (first === undefined) return single(args.map((argument) => at(argument, 0, 0)));
    const height = Math.max(...arrays.map((array) => array.height));
    const width = Math.max(...arrays.map((array) => array.width));
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_unused, column) =>
        single(args.map((argument) => at(argument, row, column))),
      ),
    );
    return { ...first, rows, height, width };
  };
}
