import { insertPlan } from "../../src/commands/insert-plan";
import type { Fault } from "../../src/local-excel/office/faults/faults";
import { faultAt } from "../../src/local-excel/office/faults/faults";
import type { ExcelErrorCode } from "../../src/local-excel/model/excel-error";
import type { Plan } from "../../src/plan/plan";
import { workbookSnapshot } from "./workbook-snapshot";
import type { Bed } from "./local-excel-bed";

export const FAILURE: ExcelErrorCode = "GeneralException";

/** The workbook as text, quick to compare. */
export const snapshotText = (bed: Bed): string => JSON.stringify(workbookSnapshot(bed.workbook));

/** Runs an insert whose request meets a fault. */
export const brokenInsert = async (bed: Bed, plan: Plan, request: number, fault: Fault): Promise<string> => {
  bed.host.resetStatistics();
  bed.host.setFaults(faultAt(request, fault));
  const outcome = await insertPlan(plan, { judgedYear: 2024, onNamesTaken: "rename" });
  bed.host.setFaults(null);
  return outcome.kind;
};

export const failsAt = (action: number): Fault => ({ kind: "action-fails", action, code: FAILURE });

/** Types a value into a half-made 実績入力, if it has come far enough to show the row; tells whether it had. */
export const typeIntoHalfMade = (
  bed: Bed,
  plan: Plan,
  sheetName: string,
  column: number,
  typed: string,
): boolean => {
  const sheet = bed.workbook.sheetByName(sheetName);
  const key = plan.indicators[0]?.rows[0].key;
  const cell = sheet && [...sheet.cells()].find((found) => found.column === 0 && found.cell.value === key);
  if (!sheet || !cell) return false;
  bed.workbook.type(sheet, cell.row, column, typed);
  return true;
};

/** Puts a workbook back to before a whole insert, as no command does: sheets, names and parts of the plan go. */
export const takeAway = (
  bed: Bed,
  sheets: readonly string[],
  suffix: string,
  parts: readonly string[],
): void => {
  for (const name of sheets) bed.workbook.deleteSheet(bed.sheet(name));
  for (const name of [...bed.workbook.names].filter((found) => found.name.endsWith(suffix)))
    bed.workbook.deleteName(name);
  bed.workbook.customXmlParts.splice(0);
  parts.forEach((xml, i) => bed.workbook.customXmlParts.push({ id: `{part-${i}}`, xml }));
};
