import type { SheetContent } from "../excel/read/sheet-content";
import { contentAt } from "../excel/read/sheet-content";
import { rowOfMark } from "../sheets/row-mark";

/**
 * Where the rows of a sheet now stand whose marks were written beside them when it was made: staff insert and
 * delete rows. A sheet without such marks is taken as it was made.
 * @param column the column with the marks. @returns zero-based row for a zero-based row as made; null: gone.
 */
export const markedRows = (content: SheetContent, column: number): ((row: number) => number | null) => {
  const places = new Map<number, number>();
  content.rows.forEach((_, i) => {
    const row = content.firstRow + i;
    const made = rowOfMark(contentAt(content, row, column)?.value);
    if (made !== null && !places.has(made)) places.set(made, row);
  });
  return (row) => (places.size === 0 ? row : (places.get(row) ?? null));
};
