import type { ExcelErrorCode } from "../../model/excel-error";

/** Something that goes wrong with one request. */
export type Fault =
  /** The action with this index (from 0) fails; those before it stay applied. */
  | {
      readonly kind: "action-fails";
      readonly action: number;
      readonly code: ExcelErrorCode;
      readonly message?: string;
    }
  /** The request never reaches the workbook. */
  | { readonly kind: "never-arrives"; readonly seenAs: LossSeenAs }
  /** The request is carried out, but its answer is lost. */
  | { readonly kind: "reply-lost"; readonly seenAs: LossSeenAs };

/**
 * How the add-in sees a loss: as an error that tells nothing (`GeneralException`), as a session that timed out
 * (`InvalidOrTimedOutSession`), or not at all (`sync()` waits for ever).
 */
export type LossSeenAs = "error" | "timed-out" | "silence";

/** What a request is for. */
export type RequestKind =
  /** Reads or changes the workbook. */
  | "work"
  /** Only lets go of tracked objects (Office.js sends it by itself after `Excel.run`). */
  | "release"
  /** Office.js's own start-up calls. */
  | "service";

export type RequestSummary = {
  readonly kind: RequestKind;
  /** Counted from 1 within its kind. */
  readonly number: number;
  readonly actions: number;
  /** UTF-8 bytes of the body. */
  readonly bytesUp: number;
};

/** Asked once for every request; null: nothing goes wrong. */
export type FaultPlan = (request: RequestSummary) => Fault | null;

/** A plan in which the k-th working request (from 1) meets a fault. */
export function faultAt(number: number, fault: Fault): FaultPlan {
  return (request) => (request.kind === "work" && request.number === number ? fault : null);
}
