import { countIfs } from "./count-if";
import { DATES } from "./dates";
import { INFORMATION } from "./information";
import { indexFunction } from "./index-function";
import { lift, type EngineFunction, type ScalarFunction } from "./lift";
import { matchFunction } from "./match";
import { ROUNDING } from "./rounding";
import { columnNumbers, rowNumbers } from "./row-numbers";
import { sumProduct } from "./sum-product";
import { textFunction } from "./text-function";
import { TEXTS } from "./texts";

export type OwnFunction = {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: EngineFunction;
};

const lifted = (table: Readonly<Record<string, ScalarFunction>>, most: number): [string, OwnFunction][] =>
  Object.entries(table).map(([name, single]) => [
    name,
    { minArity: 1, maxArity: most, invoke: lift(single) },
  ]);

/**
 * Functions this Excel works out itself, because the engine's take only the first element of an array
 * where Excel goes through all of them, or do not know Japanese dates.
 */
export const OWN_FUNCTIONS: ReadonlyMap<string, OwnFunction> = new Map<string, OwnFunction>([
  ...lifted(INFORMATION, 1),
  ...lifted(ROUNDING, 2),
  ...lifted(TEXTS, 4),
  ...lifted(DATES, 1),
  ["TEXT", { minArity: 2, maxArity: 2, invoke: textFunction }],
  ["INDEX", { minArity: 2, maxArity: 3, invoke: indexFunction }],
  ["SUMPRODUCT", { minArity: 1, maxArity: 255, invoke: sumProduct }],
  ["MATCH", { minArity: 2, maxArity: 3, invoke: matchFunction }],
  ["COUNTIF", { minArity: 2, maxArity: 2, invoke: countIfs }],
  ["COUNTIFS", { minArity: 2, maxArity: 254, invoke: countIfs }],
  ["ROWNUMBERS", { minArity: 2, maxArity: 2, invoke: rowNumbers }],
  ["COLUMNNUMBERS", { minArity: 2, maxArity: 2, invoke: columnNumbers }],
]);
