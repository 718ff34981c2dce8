import type { WorkbookBlueprint } from "../blueprint/sheet";
import type { Plan } from "../plan/plan";
import { assessmentSheet } from "./assessment/assessment-sheet";
import type { AssessmentOptions } from "./assessment/assessment-sheet";
import { bookNames } from "./book";
import type { SheetId } from "./book";
import { chartsSheet } from "./charts/charts-sheet";
import type { ChartsOptions } from "./charts/charts-sheet";
import { insertedSheets } from "./inserted-sheets";
import type { InsertOptions } from "./inserted-sheets";
import { summarySheet } from "./summary/summary-sheet";
import type { SummaryOptions } from "./summary/summary-options";

/**
 * The standard sheets that come with a plan, in tab order: those it has material for. `sheetNames` are the names free
 * in the workbook; formulas refer to them.
 */
export const insertBlueprint = (
  plan: Plan,
  sheetNames: Readonly<Record<SheetId, string>>,
  options: InsertOptions,
): WorkbookBlueprint => ({ sheets: insertedSheets(bookNames(plan, sheetNames), options) });

/**
 * The council summary of a plan whose standard sheets stand in the workbook under these names. It shows the year
 * chosen in 進捗評価.
 */
export const summaryBlueprint = (
  plan: Plan,
  sheetNames: Readonly<Record<SheetId, string>>,
  options: SummaryOptions,
): WorkbookBlueprint => ({ sheets: [summarySheet(bookNames(plan, sheetNames), options)] });

/** グラフ of a plan whose standard sheets stand in the workbook under these names. */
export const chartsBlueprint = (
  plan: Plan,
  sheetNames: Readonly<Record<SheetId, string>>,
  options: ChartsOptions,
): WorkbookBlueprint => ({ sheets: [chartsSheet(bookNames(plan, sheetNames), options)] });

/** 施策評価シート of a plan whose standard sheets stand in the workbook under these names. */
export const assessmentBlueprint = (
  plan: Plan,
  sheetNames: Readonly<Record<SheetId, string>>,
  options: AssessmentOptions,
): WorkbookBlueprint => ({ sheets: [assessmentSheet(bookNames(plan, sheetNames), options)] });
