/** What can go wrong between us and Excel, in the words of this project; each has a sentence in i18n. */
export const EXCEL_FAILURES = [
  "cell-being-edited",
  "protected",
  "name-exists",
  "not-found",
  "too-large",
  "busy",
  "in-the-way",
  "other-workbook",
  "connection",
  "not-supported",
  "unexpected",
] as const;
export type ExcelFailureId = (typeof EXCEL_FAILURES)[number];

/** Office.js error codes; codes not listed are `unexpected`. */
const BY_CODE: Readonly<Record<string, ExcelFailureId>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "protected",
  ItemAlreadyExists: "name-exists",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  HostIsBusy: "busy",
  Conflict: "busy",
  MergedRangeConflict: "in-the-way",
  FilteredRangeConflict: "in-the-way",
  InsertDeleteConflict: "in-the-way",
  NonBlankCellOffSheet: "in-the-way",
  PivotTableRangeConflict: "in-the-way",
  InactiveWorkbook: "other-workbook",
  InvalidOrTimedOutSession: "connection",
  ServiceNotAvailable: "connection",
  Unauthenticated: "connection",
  RequestAborted: "connection",
  Timeout: "connection",
  ConnectionFailure: "connection",
  HttpFailure: "connection",
  ActivityLimitReached: "busy",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
};

/** A failed request, as plain data. `technical` is for the log and the folded details, never the main sentence. */
export type ExcelFailure = {
  readonly id: ExcelFailureId;
  readonly technical: {
    readonly code: string;
    readonly message: string;
    /** `Range.values`, where Excel tells. */
    readonly location: string | null;
    readonly statement: string | null;
  };
};

/**
 * The failure behind something thrown by a request.
 * @throws the same thing again when it is no Office.js error: a fault of ours must not look like one of Excel's.
 */
export const excelFailure = (thrown: unknown): ExcelFailure => {
  if (!(thrown instanceof OfficeExtension.Error)) throw thrown;
  return {
    id: BY_CODE[thrown.code] ?? "unexpected",
    technical: {
      code: thrown.code,
      message: thrown.message,
      location: thrown.debugInfo?.errorLocation ?? null,
      statement: thrown.debugInfo?.statement ?? null,
    },
  };
};
