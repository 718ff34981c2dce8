import type { WorkbookBlueprint } from "../blueprint/sheet";
import type { ProfileId } from "../evaluation/profiles/profile";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { actualsSheet } from "./actuals/actuals-sheet";
import { bookNames } from "./book";
import type { SheetId } from "./book";
import { commentsSheet } from "./comments/comments-sheet";
import { coverSheet } from "./cover/cover-sheet";
import { evaluationSheet } from "./evaluation/evaluation-sheet";
import { profilesSheet } from "./evaluation/profiles-sheet";
import { registerSheet } from "./register/register-sheet";
import { structureSheet } from "./structure/structure-sheet";
import { summarySheet } from "./summary/summary-sheet";
import type { SummaryOptions } from "./summary/summary-sheet";

export type InsertOptions = {
  /** The year 進捗評価 starts with; staff choose another in the workbook. */
  readonly judgedYear: FiscalYear;
  /** The profile it starts with, likewise; the default one where not given. */
  readonly profile?: ProfileId;
  /** 時点 as it should be printed (`令和7年8月1日現在`); null: not said yet. */
  readonly asOf: string | null;
  /** Day the sheets are made, as printed in 更新履歴; null: for staff to fill in. */
  readonly createdOn: string | null;
};

/**
 * All standard sheets of a plan but the council summary, in tab order. `sheetNames` are the names free in the
 * workbook; formulas refer to them.
 */
export const insertBlueprint = (
  plan: Plan,
  sheetNames: Readonly<Record<SheetId, string>>,
  options: InsertOptions,
): WorkbookBlueprint => {
  const book = bookNames(plan, sheetNames);
  return {
    sheets: [
      coverSheet(book, options),
      structureSheet(book, options),
      registerSheet(book, options),
      actualsSheet(book, options),
      commentsSheet(book, options),
      evaluationSheet(book, options),
      profilesSheet(book, options),
    ],
  };
};

/**
 * The council summary of a plan whose standard sheets stand in the workbook under these names. It shows the year
 * chosen in 進捗評価.
 */
export const summaryBlueprint = (
  plan: Plan,
  sheetNames: Readonly<Record<SheetId, string>>,
  options: SummaryOptions,
): WorkbookBlueprint => ({ sheets: [summarySheet(bookNames(plan, sheetNames), options)] });
