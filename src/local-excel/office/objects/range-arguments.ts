import type { ModelSheet, ModelWorkbook } from "../../model/contract";
import { readAddress, type Place } from "../address/address";
import { invalidArgument } from "../interpreter/arguments";
import { range } from "./range";

/** A range given as an object or as an address on `home`. */
export function asPlace(value: unknown, home: ModelSheet | null, workbook: ModelWorkbook): Place {
  const given = range.targetOf(value);
  if (given !== null) return given;
  const read = typeof value === "string" ? readAddress(value, home, workbook) : null;
  if (read === null) throw invalidArgument(typeof value === "string" ? value : "");
  return read;
}

/** A range that must be given as an object (chart data). */
export function asRangeObject(value: unknown): Place {
  const given = range.targetOf(value);
  if (given === null) throw invalidArgument();
  return given;
}
