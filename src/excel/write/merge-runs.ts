import type { CellRange } from "../../blueprint/address";

/** Merges of one row each: those of the same columns in rows below one another as one range, to be merged row by row. */
export const mergeRuns = (merges: readonly CellRange[]): readonly CellRange[] => {
  const runs: CellRange[] = [];
  const byColumns = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  for (const merge of byColumns) {
    const last = runs[runs.length - 1];
    if (
      last &&
      merge.column === last.column &&
      merge.columns === last.columns &&
      merge.row === last.row + last.rows
    )
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(merge);
  }
  return runs;
};
