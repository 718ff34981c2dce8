import type { ModelSheet } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";

/** On a protected sheet objects and conditional formats cannot be changed (Excel's default permissions). */
export function refuseProtected(sheet: ModelSheet): void {
  if (sheet.protected) {
    throw new ExcelError(
      "AccessDenied",
      "You do not have permission to do that: the worksheet is protected.",
    );
  }
}
