import { columnLetters } from "../../blueprint/address";
import type { YearColumn } from "../year-columns";
import { filledHeading, hiddenHeadings, visibleHeadings } from "./headings";

/** References to the cells of one row, `$H7`: each row asks only for its own cells, so sorting is safe. */
export type RowCells = {
  readonly of: (heading: string) => string;
  readonly values: readonly string[];
  readonly statuses: readonly string[];
  readonly filledYears: readonly string[];
};

/** Zero-based columns of the table by heading. */
export const columnIndex = (years: readonly YearColumn[]): ReadonlyMap<string, number> =>
  new Map([...visibleHeadings(years), ...hiddenHeadings(years)].map((heading, i) => [heading, i]));

/** @throws Error for a heading the table does not have. */
export const rowCells = (
  columns: ReadonlyMap<string, number>,
  years: readonly YearColumn[],
  sheetRow: number,
): RowCells => {
  const of = (heading: string): string => {
    const column = columns.get(heading);
    if (column === undefined) throw new Error(`No column ${heading}`);
    return `$${columnLetters(column)}${sheetRow + 1}`;
  };
  return {
    of,
    values: years.map((year) => of(year.value)),
    statuses: years.map((year) => of(year.status)),
    filledYears: years.map((year) => of(filledHeading(year))),
  };
};
