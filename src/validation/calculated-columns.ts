import type { CalculatedCell } from "./check-input";
import type { Finding } from "./finding";
import type { MessageId } from "./message-id";
import { rowFinding } from "./row-finding";
import type { CheckContext } from "./rule";
import { shownCell, shownOnOneLine } from "./shown";

/** Cells of one column of one sheet that all suffer from the same. */
type Column = readonly [CalculatedCell, ...CalculatedCell[]];

const byColumn = (cells: readonly CalculatedCell[]): readonly (readonly [name: string, cells: Column])[] => {
  const columns = new Map<string, [CalculatedCell, ...CalculatedCell[]]>();
  for (const cell of cells) {
    const name = `${cell.place.sheet} ${cell.heading}`;
    const column = columns.get(name);
    if (column) column.push(cell);
    else columns.set(name, [cell]);
  }
  return [...columns];
};

/**
 * One finding for each column with cells that are not as まちKPI made them, at the first of them: a sort gone wrong or
 * a deleted column breaks hundreds at once.
 */
export const columnFindings = (
  { input, listed }: CheckContext,
  wanted: {
    readonly rule: "formula-overwritten" | "formula-error";
    readonly isBroken: (cell: CalculatedCell) => boolean;
    readonly one: MessageId;
    readonly many: MessageId;
  },
): readonly Finding[] =>
  byColumn(input.calculated.filter(wanted.isBroken)).map(([name, cells]) => {
    const [first] = cells;
    const single = cells.length === 1;
    const key = single ? first.rowKey : null;
    return rowFinding(
      wanted.rule,
      wanted.rule === "formula-error" ? "error" : "warning",
      {
        listed: key === null ? null : (listed.get(key) ?? null),
        key,
        place: first.place,
        about: name,
        before: single ? shownCell(first) : null,
      },
      {
        id: single ? wanted.one : wanted.many,
        words: { heading: first.heading, value: shownOnOneLine(first), count: cells.length },
      },
    );
  });
