import type { SheetContent } from "../excel/read/sheet-content";
import { contentAt } from "../excel/read/sheet-content";

/**
 * Where the rows of a sheet now stand whose numbers were written beside them when it was made: staff insert and
 * delete rows. A sheet without such numbers is taken as it was made.
 * @param column the column with the numbers. @returns zero-based row for a zero-based row as made; null: gone.
 */
export const markedRows = (content: SheetContent, column: number): ((row: number) => number | null) => {
  const places = new Map<number, number>();
  content.rows.forEach((_, i) => {
    const row = content.firstRow + i;
    const mark = contentAt(content, row, column)?.value;
    if (typeof mark === "number" && !places.has(mark - 1)) places.set(mark - 1, row);
  });
  return (row) => (places.size === 0 ? row : (places.get(row) ?? null));
};
