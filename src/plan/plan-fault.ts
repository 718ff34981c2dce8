/** What is wrong with a plan file; each has a sentence in i18n. */
export const PLAN_FAULT_IDS = [
  "not-json",
  "missing-field",
  "unknown-field",
  "wrong-type",
  "not-allowed",
  "too-few",
  "too-many",
  "too-short",
  "too-long",
  "bad-pattern",
  "too-small",
  "too-large",
  "duplicate-id",
  "unknown-goal",
  "unknown-measure",
  "unknown-indicator",
  "unknown-document",
  "never-listed",
  "listed-twice",
  "key-mismatch",
  "breakdown-missing",
  "breakdown-repeated",
  "period-reversed",
  "bounds-reversed",
  "outside-bounds",
  "maintain-differs",
  "unknown-sub-measure",
  "fate-mismatch",
  "fate-missing",
  "fate-repeated",
  "wording-differs",
  "unknown-policy",
  "unknown-part",
  "unknown-item",
  "unknown-figure",
] as const;
export type PlanFaultId = (typeof PLAN_FAULT_IDS)[number];

/** One fault of a plan file, with its place as a path people can follow: `indicators[3].rows[0].target.value`. */
export type PlanFault = {
  readonly id: PlanFaultId;
  readonly place: string;
  /** Words that fill the gaps of the sentence. */
  readonly words: Readonly<Record<string, string>>;
};

/** A fault of that kind at that place. */
export const planFault = (
  id: PlanFaultId,
  place: string,
  words: Readonly<Record<string, string>> = {},
): PlanFault => ({ id, place, words });

/** A plan file that cannot be used, with every fault found in it. */
export class PlanFileError extends Error {
  constructor(readonly faults: readonly PlanFault[]) {
    super(faults.map((fault) => `${fault.place}: ${fault.id}`).join("; "));
    this.name = "PlanFileError";
  }
}
