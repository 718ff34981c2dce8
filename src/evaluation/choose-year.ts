/**
 * The cell at a place among the row's cells of the plan's years; an error for a place outside. CHOOSE names each cell,
 * so that columns staff insert between the years do no harm.
 */
export const chooseYearFormula = (place: string, cells: readonly string[]): string =>
  cells.length === 0 ? "NA()" : `CHOOSE(${place},${cells.join(",")})`;
