import type { ModelSheet } from "../model/contract";
import { EntryRefused, ExcelError, FormulaRefused, type ExcelErrorCode } from "../model/excel-error";
import { TEXTS } from "./texts";

/** What Excel says when it refuses something. */
export type Refusal = { readonly title: string; readonly message: string };

const BY_CODE: Readonly<Partial<Record<ExcelErrorCode, string>>> = {
  AccessDenied: TEXTS.refusals.protected,
  ItemAlreadyExists: TEXTS.refusals.nameTaken,
  MergedRangeConflict: TEXTS.refusals.merged,
  InvalidOperation: TEXTS.refusals.notHere,
};

/** The sentence for a refused operation; what the workbook itself said stands below it. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof FormulaRefused)
    return { title: TEXTS.alertTitle, message: `${TEXTS.refusals.formula}\n${error.message}` };
  const sentence = error instanceof ExcelError ? BY_CODE[error.code] : undefined;
  return {
    title: TEXTS.alertTitle,
    message: `${sentence ?? TEXTS.refusals.other}\n${error instanceof Error ? error.message : String(error)}`,
  };
}

/** The same for something typed: Excel says in the cell's own words why it refuses it, where somebody wrote some. */
export function refusalOfEntry(error: unknown, sheet: ModelSheet, row: number, column: number): Refusal {
  if (!(error instanceof EntryRefused)) return refusalOf(error);
  const alert = sheet.validationAt(row, column)?.alert;
  const title = alert?.title ?? "";
  const message = alert?.message ?? "";
  return {
    title: title === "" ? TEXTS.alertTitle : title,
    message: message === "" ? TEXTS.alertRefused : message,
  };
}
