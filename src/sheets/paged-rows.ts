import type { PageRow } from "./ruled-page";

/** Rows of a page that may run over several sheets of paper, and the rows that begin a new one. */
export type PagedRows = {
  readonly rows: readonly PageRow[];
  /** Indices into `rows`, the first page's left out. */
  readonly breaks: readonly number[];
};

/** Rows none of which is printed on another sheet of paper than the rest. */
export const keptTogether = (rows: readonly PageRow[]): readonly PageRow[] =>
  rows.map((row, i) => (i < rows.length - 1 ? { ...row, keepWithNext: true } : row));

/** Runs of rows that stay on one sheet of paper: those that stay with the next one, and that one. */
const groupsOf = (rows: readonly PageRow[]): readonly (readonly PageRow[])[] => {
  const groups: PageRow[][] = [];
  rows.forEach((row, i) => {
    const current = groups[groups.length - 1];
    if (current !== undefined && rows[i - 1]?.keepWithNext === true) current.push(row);
    else groups.push([row]);
  });
  return groups;
};

/**
 * Divides rows over sheets of paper: a head stays with its table's first row, and is repeated where the table goes
 * on. Every page's beginning is stated, so that printers that reckon otherwise do not add up their differences.
 * @param room points of rows a sheet of paper holds.
 * @param heightOf points rows take together.
 */
export const pagedRows = (
  rows: readonly PageRow[],
  room: number,
  heightOf: (rows: readonly PageRow[]) => number,
): PagedRows => {
  const paged: PageRow[] = [];
  const breaks: number[] = [];
  let used = 0;
  for (const group of groupsOf(rows)) {
    const height = heightOf(group);
    if (used > 0 && used + height > room) {
      breaks.push(paged.length);
      const repeated = group[0]?.repeated ?? [];
      paged.push(...repeated);
      used = heightOf(repeated);
    }
    paged.push(...group);
    used += height;
  }
  return { rows: paged, breaks };
};
