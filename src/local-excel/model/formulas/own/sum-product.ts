import { isEngineArray, isEngineScalar, valuesOfArray, type EngineScalar } from "../engine-values";
import { number } from "./coerce";
import { VALUE_ERROR, type EngineFunction } from "./lift";

type Shaped = { readonly height: number; readonly width: number; readonly values: readonly EngineScalar[] };

const shaped = (argument: unknown): Shaped | null => {
  if (isEngineArray(argument)) return { ...argument, values: valuesOfArray(argument) };
  return isEngineScalar(argument) ? { height: 1, width: 1, values: [argument] } : null;
};

/** SUMPRODUCT: what is no number counts as 0, TRUE too (hence the usual `*1`); shapes must be the same. */
export const sumProduct: EngineFunction = (args) => {
  const factors = args.map(shaped);
  const [first] = factors;
  if (first === undefined || first === null) return VALUE_ERROR;
  const same = factors.every((factor) => factor?.height === first.height && factor.width === first.width);
  if (!same) return VALUE_ERROR;
  let sum = 0;
  for (let index = 0; index < first.values.length; index++) {
    let product = 1;
    for (const factor of factors) {
      const value = factor?.values[index];
      if (value?.kind === 4) return value;
      product *= value?.kind === 1 ? value.value : 0;
    }
    sum += product;
  }
  return number(sum);
};
