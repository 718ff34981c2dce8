import { ExcelError } from "../../model/excel-error";
import type { Arguments } from "./host-object";

/** Excel's own sentence for a bad argument. */
export function invalidArgument(detail = ""): ExcelError {
  const sentence = "The argument is invalid or missing or has an incorrect format.";
  return new ExcelError("InvalidArgument", detail === "" ? sentence : `${sentence} (${detail})`);
}

/** An optional argument that was not given: the client sends null, or leaves it out. */
export function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

export function textAt(args: Arguments, index: number): string {
  return asText(args[index]);
}

export function numberAt(args: Arguments, index: number): number {
  return asNumber(args[index]);
}

export function numberOr(args: Arguments, index: number, missing: number): number {
  const value = args[index];
  return isMissing(value) ? missing : asNumber(value);
}

export function textOr(args: Arguments, index: number, missing: string): string {
  const value = args[index];
  return isMissing(value) ? missing : asText(value);
}

export function flagOr(args: Arguments, index: number, missing: boolean): boolean {
  const value = args[index];
  return isMissing(value) ? missing : asFlag(value);
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of a closed list of words, compared without case as Excel does. */
export function asOneOf<T extends string>(words: readonly T[], value: unknown): T {
  const wanted = asText(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(String(value));
  return found;
}
