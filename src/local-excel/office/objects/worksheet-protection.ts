import type { ModelSheet } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { isMissing } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";

/** Protection without a password and with Excel's default permissions: locked cells refuse every change. */
export const worksheetProtection: HostClass<ModelSheet> = defineClass<ModelSheet>("WorksheetProtection", {
  get: { Protected: (sheet) => sheet.protected },
  call: {
    Protect: (sheet, args) => {
      if (!isMissing(args[1])) throw notImplemented("WorksheetProtection", "protect with a password");
      // "It throws if the worksheet has been protected" (reference).
      if (sheet.protected) throw new ExcelError("InvalidOperation", "The worksheet is already protected.");
      sheet.protected = true;
    },
    Unprotect: (sheet) => {
      sheet.protected = false;
    },
  },
});
