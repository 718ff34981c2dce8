import type { Entry } from "./entry";

const SHAPE = /^([+-]?)(\d+) (\d{1,4})\/(\d{1,4})$/;

/** Mixed numbers, `1 1/2` (a plain `1/2` is a date) ("Display numbers as fractions", support.microsoft.com). */
export function readFraction(text: string): Entry | null {
  const found = SHAPE.exec(text.trim());
  if (found === null) return null;
  const [, sign, whole, numerator = "", denominator = ""] = found;
  if (Number(denominator) === 0) return null;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  const value = sign === "-" ? -size : size;
  const places = Math.max(numerator.length, denominator.length);
  return { value, numberFormat: places === 1 ? "# ?/?" : "# ??/??" };
}
