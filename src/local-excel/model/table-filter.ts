import type { ColumnFilter, ModelTable } from "./contract";
import { ExcelError } from "./excel-error";
import type { Sheet } from "./sheet";
import { moveIndex, type SpanChange } from "./span";
import type { Table } from "./table";

/** Hides or shows rows, a run at a time. */
function showRows(sheet: Sheet, from: number, shown: readonly boolean[]): void {
  for (let start = 0; start < shown.length;) {
    const isShown = shown[start] === true;
    let end = start + 1;
    while (end < shown.length && (shown[end] === true) === isShown) end++;
    sheet.setRowHidden(from + start, end - start, !isShown);
    start = end;
  }
}

/** Hides the data rows that a filter of the table leaves out, and shows the others. */
function applyFilters({ sheet, dataBox: { row, rows, column }, filters }: Table): void {
  const texts = filters.map((filter) => new Set(filter.texts));
  const isShown = (at: number): boolean =>
    filters.every((filter, i) => texts[i]?.has(sheet.text(at, column + filter.column)) === true);
  showRows(
    sheet,
    row,
    Array.from({ length: rows }, (_, index) => isShown(row + index)),
  );
}

/** Keeps the rows of a table that show one of `texts` in a column; null takes the column's filter away. */
export function filterTable(table: Table, column: number, texts: readonly string[] | null): void {
  if (!Number.isInteger(column) || column < 0 || column >= table.columns.length)
    throw new ExcelError("InvalidArgument", "The table has no such column.");
  const others = table.filters.filter((filter) => filter.column !== column);
  table.filters =
    texts === null ? others : [...others, { column, texts }].sort((a, b) => a.column - b.column);
  applyFilters(table);
}

/** The texts a column shows in rows that its own filter may choose among: those the other filters leave. */
export function filterChoices(table: ModelTable, column: number): readonly string[] {
  const { sheet, box } = table;
  const top = box.row + (table.showHeaders ? 1 : 0);
  const bottom = box.row + box.rows - (table.showTotals ? 1 : 0);
  const others = table.filters.filter((filter) => filter.column !== column);
  const texts = new Set<string>();
  for (let row = top; row < bottom; row++) {
    const isLeft = others.every((filter) =>
      filter.texts.includes(sheet.text(row, box.column + filter.column)),
    );
    if (isLeft) texts.add(sheet.text(row, box.column + column));
  }
  return [...texts];
}

/** Where the filters of a table starting in column `left` are after columns were inserted or deleted. */
export function moveFilters(
  filters: readonly ColumnFilter[],
  left: number,
  newLeft: number,
  change: SpanChange,
): readonly ColumnFilter[] {
  return filters.flatMap((filter) => {
    const column = moveIndex(left + filter.column, change);
    return column === null ? [] : [{ ...filter, column: column - newLeft }];
  });
}
