/**
 * Parts of a formula that hold no cell address of this sheet's rows to shift: texts, quoted sheet names, structured
 * references. The last alternative is an address: column, then the row with or without `$`.
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(])/gu;

/** A formula whose addresses on its own sheet follow rows that have moved; both rows zero-based. */
export const movedFormula = (formula: string, rowNow: (row: number) => number): string =>
  formula.replace(PARTS, (part: string, column?: string, absolute?: string, digits?: string) =>
    column === undefined ? part : `${column}${absolute ?? ""}${rowNow(Number(digits) - 1) + 1}`,
  );

/**
 * A formula with its relative row numbers as distances from its own row: two formulas of one column that come to the
 * same are copies of each other, as Excel's fill-down would make them.
 * @param row zero-based row of the cell.
 */
export const relativeFormula = (formula: string, row: number): string =>
  formula.replace(PARTS, (part: string, column?: string, absolute?: string, digits?: string) =>
    column === undefined || absolute === "$" ? part : `${column}{${Number(digits) - row - 1}}`,
  );
