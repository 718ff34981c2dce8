import { cellAddress } from "../../src/blueprint/address";
import type { SheetBlueprint } from "../../src/blueprint/sheet";
import { loadPlan } from "../../src/plan/load-plan";
import { preferredSheetNames } from "../../src/sheets/book";
import {
  assessmentBlueprint,
  chartsBlueprint,
  insertBlueprint,
  summaryBlueprint,
} from "../../src/sheets/plan-workbook";
import { blankForm, formSheets } from "../../scripts/releases/blank-form";
import madeUp from "../fixtures/made-up/mihari-3.json";
import { hachinohe, mayorReport } from "./hachinohe";
import { kitamoto } from "./kitamoto";
import { ninoheComprehensive, ninoheStrategy } from "./ninohe";

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

const names = preferredSheetNames();
const options = { judgedYear: 2024, asOf: null, createdOn: null };
const paper = {
  asOf: null,
  draft: true,
  meeting: null,
  meetingDate: null,
  documentNo: null,
  department: null,
} as const;
const form = blankForm();
const plans = [kitamoto, ninoheStrategy, ninoheComprehensive, hachinohe, mayorReport, loadPlan(madeUp), form];
const sheets = plans.flatMap((plan) => {
  const made = [
    ...insertBlueprint(plan, names, options).sheets,
    ...(plan.goals.length > 0 ? assessmentBlueprint(plan, names, options).sheets : []),
    ...(plan.indicators.length > 0 ? chartsBlueprint(plan, names, { asOf: null }).sheets : []),
    ...summaryBlueprint(plan, names, { ...paper, variant: "council" }).sheets,
  ];
  return plan === form ? formSheets(plan, made) : made;
});

test.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
  "nothing on %s is written over or lost in a merged area",
  (_, sheet) => {
    expect(lostCells(sheet)).toEqual([]);
  },
);
