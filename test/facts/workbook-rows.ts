import type { ModelWorkbook } from "../../src/local-excel";

/** A cell as a reader sees it, and the number behind it where it is one. */
export type ShownCell = {
  readonly column: number;
  readonly shown: string;
  readonly value: number | null;
  readonly isFormula: boolean;
};
export type SheetRow = {
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly row: number;
  readonly cells: readonly ShownCell[];
  /** The document the sheet's head says its line numbers are counted in. */
  readonly linesOf: string | null;
};

const HEAD_ROWS = 3;
const namedDocument = (cells: readonly ShownCell[]): string | null =>
  cells.map(({ shown }) => /行は文書 (\S+) の行番号です。/.exec(shown)?.[1]).find((id) => id !== undefined) ??
  null;

/** Every row of every sheet that holds anything, hidden columns included. */
export const workbookRows = (workbook: ModelWorkbook): readonly SheetRow[] =>
  workbook.sheets.flatMap((sheet) => {
    const rows = new Map<number, ShownCell[]>();
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.value === "") continue;
      const there = rows.get(row) ?? [];
      rows.set(row, there);
      there.push({
        column,
        shown: typeof cell.value === "string" ? cell.value : sheet.text(row, column),
        value: typeof cell.value === "number" ? cell.value : null,
        isFormula: cell.formula !== null,
      });
    }
    const linesOf = namedDocument([...rows].filter(([row]) => row < HEAD_ROWS).flatMap(([, cells]) => cells));
    return [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({
        sheet: sheet.name,
        row: row + 1,
        cells: cells.sort((a, b) => a.column - b.column),
        linesOf,
      }));
  });
