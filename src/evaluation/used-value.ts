import type { FiscalYear } from "../plan/fiscal-year";
import type { EvaluationInput } from "./input";
import { isFilled, type YearValue } from "./year-value";

/**
 * 使用値: the latest value up to the year judged, shown with its own year, because many figures come out two or
 * three years late. Where that latest value cannot be used, none is: an older one would hide the fault.
 */
export type UsedValue =
  | { readonly state: "value"; readonly value: number; readonly year: FiscalYear; readonly status: string }
  | { readonly state: "none" }
  | { readonly state: "unusable"; readonly reason: "not-a-number" | "out-of-bounds" | "row-missing" };

type Bounds = EvaluationInput["bounds"];

/** Bounds are inclusive. */
export const withinBounds = (value: number, { min, max }: Bounds): boolean =>
  (min === null || value >= min) && (max === null || value <= max);

export const usedValue = (
  { years, bounds }: Pick<EvaluationInput, "years" | "bounds">,
  judgedYear: FiscalYear,
): UsedValue => {
  if (years === null) return { state: "unusable", reason: "row-missing" };
  const latest = years.reduce<YearValue | null>(
    (found, year) =>
      year.year <= judgedYear && isFilled(year) && year.year >= (found?.year ?? 0) ? year : found,
    null,
  );
  if (latest === null) return { state: "none" };
  const { value, year, status } = latest;
  if (typeof value !== "number") return { state: "unusable", reason: "not-a-number" };
  return withinBounds(value, bounds)
    ? { state: "value", value, year, status }
    : { state: "unusable", reason: "out-of-bounds" };
};

/** Latest filled year up to the year judged, 0 where there is none. */
export const latestYearFormula = (filledYears: readonly string[]): string =>
  filledYears.length === 0 ? "0" : `MAX(${filledYears.join(",")})`;

export type BoundsCells = { readonly min: string; readonly max: string };

/**
 * True for a cell holding a number within the bounds, which stand as text; an empty bound does not
 * bind. LibreOffice takes TRUE for a number, hence ISLOGICAL.
 */
export const withinBoundsFormula = (value: string, { min, max }: BoundsCells): string =>
  `AND(ISNUMBER(${value}),NOT(ISLOGICAL(${value})),${value}>=IF(${min}="",${value},${min}+0),${value}<=IF(${max}="",${value},${max}+0))`;

/** The used value, "" where there is none; `latestValue` is the value cell of the latest filled year. */
export const usedValueFormula = (latestYear: string, latestValue: string, bounds: BoundsCells): string =>
  `IF(${latestYear}=0,"",IF(${withinBoundsFormula(latestValue, bounds)},${latestValue},""))`;
