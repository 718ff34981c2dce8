import { MAX_COLUMNS, MAX_ROWS } from "../../model/box";
import type { Box, ModelSheet, ModelWorkbook } from "../../model/contract";

/** Rows the page keys go up or down by: about what is in sight. */
const PAGE_ROWS = 20;

const cell = (row: number, column: number): Box => ({
  row: Math.max(0, Math.min(MAX_ROWS - 1, row)),
  column: Math.max(0, Math.min(MAX_COLUMNS - 1, column)),
  rows: 1,
  columns: 1,
});

function lastCell(sheet: ModelSheet): Box {
  const used = sheet.usedBox(false);
  return used === null ? cell(0, 0) : cell(used.row + used.rows - 1, used.column + used.columns - 1);
}

/** The next row or column that is not hidden. */
function visible(isHidden: (index: number) => boolean, from: number, step: 1 | -1, end: number): number {
  let index = from;
  while (index > 0 && index < end && isHidden(index)) index += step;
  return isHidden(index) ? from : index;
}

type Moves = (sheet: ModelSheet, box: Box) => Box;

/** Excel's keys for going about that the grid does not know itself. Key names with their modifiers → where to. */
const MOVES: Readonly<Record<string, Moves>> = {
  "Control+Home": ({ frozen }) => cell(frozen.rows, frozen.columns),
  "Control+End": (sheet) => lastCell(sheet),
  Home: (sheet, { row }) => cell(row, sheet.frozen.columns),
  PageDown: (sheet, { row, column }) =>
    cell(
      visible((at) => sheet.rowHidden(at), row + PAGE_ROWS, 1, MAX_ROWS - 1),
      column,
    ),
  PageUp: (sheet, { row, column }) =>
    cell(
      visible((at) => sheet.rowHidden(at), Math.max(0, row - PAGE_ROWS), -1, MAX_ROWS - 1),
      column,
    ),
  "Shift+Tab": (sheet, { row, column }) =>
    cell(
      row,
      visible((at) => sheet.columnHidden(at), column - 1, -1, MAX_COLUMNS - 1),
    ),
  "Shift+Enter": (sheet, { row, column }) =>
    cell(
      visible((at) => sheet.rowHidden(at), row - 1, -1, MAX_ROWS - 1),
      column,
    ),
  "Control+ ": (_, box) => ({ ...box, row: 0, rows: MAX_ROWS }),
  "Shift+ ": (_, box) => ({ ...box, column: 0, columns: MAX_COLUMNS }),
};

const nameOf = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? "Control+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${event.key}`;

/** Goes where one of these keys goes; false for every other key. */
export function goByKey(workbook: ModelWorkbook, event: KeyboardEvent): boolean {
  const move = MOVES[nameOf(event)];
  if (move === undefined || event.isComposing) return false;
  const { sheet, box } = workbook.selection;
  workbook.selection = { sheet, box: move(sheet, box) };
  return true;
}
