/** Error codes Excel answers with (documented in Office.js "Excel.ErrorCodes"). */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** What the emulated Excel refuses, with the code the real one answers with. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** A formula Excel does not take. */
export class FormulaRefused extends ExcelError {
  constructor(message: string) {
    super("InvalidArgument", message);
  }
}

/** What a person typed is not what the cell's data validation allows. */
export class EntryRefused extends ExcelError {
  constructor(message: string) {
    super("InvalidArgument", message);
  }
}
