import type { FiscalYear } from "../plan/fiscal-year";

/** The plan's years as worksheet formulas know them. */
export type FormulaYears = {
  /** Formula text of each year's number, in order. */
  readonly each: readonly string[];
  /** Formula text of a year's place among them, from 1, less `back` places; outside of them no place, or an error. */
  readonly placeOf: (year: string, back?: number) => string;
};

/** Years a document states: numbers in the formulas. */
export const statedYears = (years: readonly FiscalYear[]): FormulaYears => ({
  each: years.map(String),
  placeOf: (year, back = 0) => `${year}-${(years[0] ?? 0) - 1 + back}`,
});

/** Years that stand in the cells of a range, "" for as long as staff have not entered them. */
export const yearsInRange = (range: string, count: number): FormulaYears => ({
  each: Array.from({ length: count }, (_, i) => `INDEX(${range},${i + 1})`),
  placeOf: (year, back = 0) => `MATCH(${year},${range},0)${back === 0 ? "" : `-${back}`}`,
});
