import { readEntry } from "../../entry/read-entry";
import type { EngineScalar } from "../engine-values";
import { VALUE_ERROR, type Values } from "./lift";

export type EngineError = Extract<EngineScalar, { kind: 4 }>;
const TODAY = new Date(2000, 0, 1);

export const number = (value: number): EngineScalar =>
  Number.isFinite(value) ? { kind: 1, value } : { kind: 4, code: "#NUM!" };
export const text = (value: string): EngineScalar => ({ kind: 2, value });
const TRUE: EngineScalar = { kind: 3, value: true };
const FALSE: EngineScalar = { kind: 3, value: false };
export const logical = (value: boolean): EngineScalar => (value ? TRUE : FALSE);

/** A value as a number: blanks are 0, TRUE is 1, text is read as if typed; null when it is none. */
export function asNumber(scalar: EngineScalar | undefined): number | null {
  if (scalar === undefined || scalar.kind === 0) return 0;
  if (scalar.kind === 1) return scalar.value;
  if (scalar.kind === 3) return scalar.value ? 1 : 0;
  if (scalar.kind === 4) return null;
  const read = readEntry(scalar.value, "General", TODAY).value;
  return typeof read === "number" ? read : null;
}

/** A value as text, numbers with at most 15 digits. */
export function asText(scalar: EngineScalar | undefined): string {
  if (scalar === undefined || scalar.kind === 0) return "";
  if (scalar.kind === 1)
    return String(Number(scalar.value.toPrecision(15)))
      .replace(/e([+-])(\d)$/, "E$10$2")
      .toUpperCase();
  if (scalar.kind === 3) return scalar.value ? "TRUE" : "FALSE";
  return scalar.kind === 2 ? scalar.value : scalar.code;
}

export const errorIn = (args: Values): EngineError | null =>
  args.find((arg): arg is EngineError => arg.kind === 4) ?? null;

/** A function of numbers: errors pass through, text that is no number gives #VALUE!. */
export const ofNumbers =
  (work: (numbers: readonly number[]) => EngineScalar) =>
  (args: Values): EngineScalar => {
    const error = errorIn(args);
    if (error !== null) return error;
    const numbers = args.map(asNumber);
    const all = numbers.filter((value): value is number => value !== null);
    return all.length < numbers.length ? VALUE_ERROR : work(all);
  };
