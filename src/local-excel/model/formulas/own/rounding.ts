import type { EngineScalar } from "../engine-values";
import { number, ofNumbers } from "./coerce";
import type { ScalarFunction } from "./lift";

const DIVISION: EngineScalar = { kind: 4, code: "#DIV/0!" };

/** Rounds the 15 digits Excel shows, not the binary number behind: ROUND(1.005,2) is 1.01. */
function rounded(value: number, digits: number, how: (size: number) => number): number {
  const places = Math.trunc(digits);
  const scaled =
    Number((Math.abs(value) * 10 ** Math.max(places, 0)).toPrecision(15)) / 10 ** Math.max(-places, 0);
  const whole = how(Number(scaled.toPrecision(15)));
  return Math.sign(value) * (places >= 0 ? Number(`${whole}e${-places}`) : whole * 10 ** -places);
}

const rounding = (how: (size: number) => number): ScalarFunction =>
  ofNumbers(([value = 0, digits = 0]) => number(rounded(value, digits, how)));

const toMultiple = (how: (size: number) => number): ScalarFunction =>
  ofNumbers(([value = 0, step = 1]) => {
    if (step === 0) return number(0);
    if (value > 0 && step < 0) return { kind: 4, code: "#NUM!" };
    return number(Number((how(Number((value / step).toPrecision(15))) * step).toPrecision(15)));
  });

/** Functions of numbers, element by element in arrays. */
export const ROUNDING: Readonly<Record<string, ScalarFunction>> = {
  ABS: ofNumbers(([value = 0]) => number(Math.abs(value))),
  SIGN: ofNumbers(([value = 0]) => number(Math.sign(value))),
  INT: ofNumbers(([value = 0]) => number(Math.floor(value))),
  TRUNC: rounding(Math.floor),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  CEILING: toMultiple(Math.ceil),
  FLOOR: toMultiple(Math.floor),
  SQRT: ofNumbers(([value = 0]) => number(value < 0 ? NaN : Math.sqrt(value))),
  POWER: ofNumbers(([base = 0, exponent = 0]) =>
    number(base === 0 && exponent === 0 ? NaN : base ** exponent),
  ),
  MOD: ofNumbers(([value = 0, divisor = 0]) =>
    divisor === 0
      ? DIVISION
      : number(Number((value - divisor * Math.floor(value / divisor)).toPrecision(15))),
  ),
};
