import { columnLetters, rangeAddress } from "../../blueprint/address";
import type { ColumnBlueprint, SheetBlueprint } from "../../blueprint/sheet";
import { pointsOfCharacters } from "../../blueprint/units";

/** Neighbouring columns of one width and visibility become one call. */
const columnRuns = (
  columns: readonly ColumnBlueprint[],
): readonly (ColumnBlueprint & { readonly last: number })[] => {
  const runs: (ColumnBlueprint & { last: number })[] = [];
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run && run.last + 1 === column.column && run.width === column.width && run.hidden === column.hidden)
      run.last = column.column;
    else runs.push({ ...column, last: column.column });
  }
  return runs;
};

const writeColumns = (sheet: Excel.Worksheet, columns: readonly ColumnBlueprint[]): void => {
  for (const { column, last, width, hidden } of columnRuns(columns)) {
    const range = sheet.getRange(`${columnLetters(column)}:${columnLetters(last)}`);
    range.format.columnWidth = pointsOfCharacters(width);
    if (hidden) range.columnHidden = true;
  }
};

const writeFrozenPanes = (
  sheet: Excel.Worksheet,
  { rows, columns }: { rows: number; columns: number },
): void => {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAddress({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
};

/** Column widths, row heights, frozen panes, gridlines, tab colour and visibility. */
export const writeView = (sheet: Excel.Worksheet, blueprint: SheetBlueprint): void => {
  writeColumns(sheet, blueprint.columns);
  for (const { from, count, height, hidden } of blueprint.rowHeights) {
    const rows = sheet.getRange(`${from + 1}:${from + count}`);
    rows.format.rowHeight = height;
    if (hidden) rows.rowHidden = true;
  }
  if (blueprint.freeze) writeFrozenPanes(sheet, blueprint.freeze);
  if (!blueprint.showGridlines) sheet.showGridlines = false;
  if (blueprint.tabColour !== undefined) sheet.tabColor = blueprint.tabColour;
  if (blueprint.hidden) sheet.visibility = "Hidden";
};
