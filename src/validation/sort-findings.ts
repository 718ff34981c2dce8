import type { Finding } from "./finding";

/** The row number of an A1 address; findings without a place come last. */
const sheetRow = ({ place }: Finding): number =>
  place === null ? Infinity : Number(/\d+$/.exec(place.cell)?.[0] ?? Infinity);

/** Findings about the whole row come before those of its years. */
const yearOrRow = ({ year }: Finding): number => year ?? 0;

/** Findings in the order of the sheet: by row, then by year; within a year in the order of the rules. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding) => ({ finding, row: sheetRow(finding), year: yearOrRow(finding) }))
    .sort((a, b) => (a.row === b.row ? a.year - b.year : a.row < b.row ? -1 : 1))
    .map(({ finding }) => finding);
