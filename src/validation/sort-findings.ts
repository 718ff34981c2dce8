import type { Finding } from "./finding";

/** The row number of an A1 address; findings without a place come last. */
const sheetRow = ({ place }: Finding): number =>
  place === null ? Infinity : Number(/\d+$/.exec(place.cell)?.[0] ?? Infinity);

/** Findings about the whole row come before those of its years. */
const yearOrRow = ({ year }: Finding): number => year ?? 0;

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Findings in the order of the sheet: by row, then by year; within a year in the order of the rules. Other sheets follow
 * in the order they are first spoken of; findings without a place come last.
 * @param first name of the sheet that comes first (実績入力).
 */
export const sortFindings = (findings: readonly Finding[], first: string): readonly Finding[] => {
  const sheets = new Map([[first, 0]]);
  const sheetOrder = ({ place }: Finding): number => {
    if (place === null) return Infinity;
    const order = sheets.get(place.sheet) ?? sheets.size;
    sheets.set(place.sheet, order);
    return order;
  };
  return findings
    .map((finding) => ({
      finding,
      sheet: sheetOrder(finding),
      row: sheetRow(finding),
      year: yearOrRow(finding),
    }))
    .sort((a, b) => compare(a.sheet, b.sheet) || compare(a.row, b.row) || a.year - b.year)
    .map(({ finding }) => finding);
};
