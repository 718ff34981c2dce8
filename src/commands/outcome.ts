import type { ExcelFailure } from "../excel/errors";
import { excelFailure } from "../excel/errors";
import type { SheetId } from "../sheets/book";

export type { Progress, RunOptions } from "../excel/write/steps";

/** A standard sheet of a plan and the name it goes by in this workbook. */
export type NamedSheet = { readonly id: SheetId; readonly name: string };

/** Excel refused or was lost. What was begun can be found with `unfinishedCommand`. */
export type Failed = { readonly kind: "failed"; readonly failure: ExcelFailure };

/** Stopped by the caller's signal. `begun`: something has been written already and waits to be resumed or undone. */
export type Cancelled = { readonly kind: "cancelled"; readonly begun: boolean };

/** Sheet names we need that are taken by sheets not ours. Nothing was written. */
export type NamesTaken = {
  readonly kind: "names-taken";
  readonly taken: readonly { readonly name: string; readonly proposal: string }[];
};

/** Why a command was not begun; each has a sentence in i18n. Nothing was written. */
export const REFUSALS = [
  "unfinished-exists",
  "marker-damaged",
  "newer-format",
  "different-definition",
  "reserved-names-taken",
  "sheet-protected",
  "no-plan",
  "several-plans",
  "plan-incomplete",
  "nothing-to-check",
  "definition-unknown",
  "nothing-unfinished",
  "nothing-applied",
  "reason-missing",
  "check-sheet-changed",
  "sheet-hidden",
  "nothing-to-draw",
  "years-missing",
] as const;
export type RefusalId = (typeof REFUSALS)[number];
export type Refused = {
  readonly kind: "refused";
  readonly reason: RefusalId;
  /** Words for the gaps of the sentence. */
  readonly words: Readonly<Record<string, string>>;
};

/** Worth knowing about a check that went through; each has a sentence in i18n. */
export type Notice = {
  readonly id: "record-lost" | "definition-rebuilt" | "year-unknown" | "sheets-missing";
  readonly words: Readonly<Record<string, string>>;
};

export const refused = (reason: RefusalId, words: Refused["words"] = {}): Refused => ({
  kind: "refused",
  reason,
  words,
});

/** Runs a command and gives a failed request back as an outcome. Faults of our own are thrown on. */
export const outcomeOf = async <T>(command: () => Promise<T>): Promise<T | Failed> => {
  try {
    return await command();
  } catch (error) {
    return { kind: "failed", failure: excelFailure(error) };
  }
};
