import { cellAddress } from "../../src/blueprint/address";
import type { SheetBlueprint } from "../../src/blueprint/sheet";
import { blankForm, formSheets } from "../../scripts/releases/blank-form";
import { PLANS, everySheetOf } from "./every-sheet";

/** Cells that another block of the sheet writes too, or that a merged area takes the content of. */
const lostCells = ({ blocks, merges }: SheetBlueprint): readonly string[] => {
  const written = new Map<string, number>();
  const filled: (readonly [row: number, column: number])[] = [];
  for (const block of blocks)
    block.cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const at = cellAddress(block.row + r, block.column + c);
        written.set(at, (written.get(at) ?? 0) + 1);
        if (cell.kind !== "blank") filled.push([block.row + r, block.column + c]);
      }),
    );
  const twice = [...written].flatMap(([at, times]) => (times > 1 ? [`${at} is written ${times} times`] : []));
  const merged = filled.flatMap(([row, column]) =>
    merges
      .filter(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns &&
          (row > area.row || column > area.column),
      )
      .map(() => `${cellAddress(row, column)} lies in a merged area`),
  );
  return [...twice, ...merged];
};

const form = blankForm();
const sheets = [...PLANS.flatMap(everySheetOf), ...formSheets(form, everySheetOf(form))];

test.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
  "nothing on %s is written over or lost in a merged area",
  (_, sheet) => {
    expect(lostCells(sheet)).toEqual([]);
  },
);
