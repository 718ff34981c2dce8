import type { CellValue } from "../../contract";
import { displayText } from "../../number-format/display-text";
import {
  isEngineArray,
  isEngineScalar,
  valueOfScalar,
  type EngineArray,
  type EngineScalar,
} from "../engine-values";
import { VALUE_ERROR } from "./lift";

function textOf(argument: unknown, format: string): EngineScalar {
  if (!isEngineScalar(argument)) return VALUE_ERROR;
  if (argument.kind === 4) return argument;
  const value: CellValue = argument.kind === 0 ? 0 : valueOfScalar(argument);
  return { kind: 2, value: displayText(value, format) };
}

/** TEXT with this Excel's own number formats: the engine's does not know the Japanese eras. */
export function textFunction(args: readonly unknown[]): EngineScalar | EngineArray {
  const [value, format] = args;
  if (!isEngineScalar(format)) return VALUE_ERROR;
  if (format.kind === 4) return format;
  const code = format.kind === 0 ? "" : String(valueOfScalar(format));
  if (code === "") return { kind: 2, value: "" };
  if (!isEngineArray(value)) return textOf(value, code);
  return { ...value, rows: value.rows.map((row) => row.map((cell) => textOf(cell, code))) };
}
