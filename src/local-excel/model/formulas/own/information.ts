import type { EngineScalar } from "../engine-values";
import { asNumber, errorIn, logical } from "./coerce";
import { VALUE_ERROR, type ScalarFunction } from "./lift";

const is =
  (test: (value: EngineScalar) => boolean): ScalarFunction =>
  ([value = { kind: 0 }]) =>
    logical(test(value));

/** Functions that ask what a value is ("IS functions", support.microsoft.com), and NOT. */
export const INFORMATION: Readonly<Record<string, ScalarFunction>> = {
  ISNUMBER: is(({ kind }) => kind === 1),
  ISTEXT: is(({ kind }) => kind === 2),
  ISNONTEXT: is(({ kind }) => kind !== 2),
  ISBLANK: is(({ kind }) => kind === 0),
  ISLOGICAL: is(({ kind }) => kind === 3),
  ISERROR: is(({ kind }) => kind === 4),
  ISERR: is((value) => value.kind === 4 && value.code !== "#N/A"),
  ISNA: is((value) => value.kind === 4 && value.code === "#N/A"),
  NOT: (args) => {
    const error = errorIn(args);
    if (error !== null) return error;
    const [value] = args;
    if (value?.kind === 2) {
      const upper = value.value.toUpperCase();
      return upper === "TRUE" || upper === "FALSE" ? logical(upper === "FALSE") : VALUE_ERROR;
    }
    return logical(asNumber(value) === 0);
  },
};
