import type { FiscalYear } from "../plan/fiscal-year";

/**
 * The cell of a year among the row's cells of consecutive years from `firstYear` on; an error for a year outside.
 * CHOOSE names each cell, so that columns staff insert between the years do no harm.
 */
export const chooseYearFormula = (year: string, firstYear: FiscalYear, cells: readonly string[]): string =>
  cells.length === 0 ? "NA()" : `CHOOSE(${year}-${firstYear - 1},${cells.join(",")})`;
