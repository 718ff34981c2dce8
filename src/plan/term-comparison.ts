import type { Measure } from "./measure";
import type { Printed } from "./source";

/**
 * What became of a sub-measure from one term to the next. `kept`: same place, same wording. `renumbered`: same
 * measure and wording, another number. `renamed`: same place, other wording. `moved`: under another measure.
 * `split`: into several. `merged`: with others into one. `removed`: no successor. `new`: no predecessor.
 */
export const FATES = ["kept", "renumbered", "renamed", "moved", "split", "merged", "removed", "new"] as const;
export type Fate = (typeof FATES)[number];

/** One line of 新旧対照表. */
export type TermChange = {
  readonly fate: Fate;
  /** Sub-measure of the earlier term; null for `new`. */
  readonly earlierId: string | null;
  /** Sub-measures of the plan's own term; empty for `removed`, two or more for `split`. */
  readonly currentIds: readonly string[];
  /** `certain`: the wordings are identical. Everything else is inferred. */
  readonly certainty: "certain" | "inferred";
  /** Why it was judged so, for staff to check. */
  readonly reason: string;
};

/**
 * The earlier term beside the plan's own (whose measures are `Plan.measures`): one change for each earlier
 * sub-measure in the printed order, then one for each new one.
 */
export type TermComparison = {
  /** As printed: `第1期`. */
  readonly earlierTerm: string;
  /** As printed: `第2期`. */
  readonly currentTerm: string;
  /** The line that states how many measures there are. */
  readonly statement: Printed | null;
  readonly earlierMeasures: readonly Measure[];
  readonly changes: readonly TermChange[];
};
