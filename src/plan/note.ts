import type { Printed, Source } from "./source";

/** A remark for 表紙・出典: gaps, conflicts, suspected misreadings. */
export type Note = {
  readonly kind: "note" | "suspected-misreading" | "conflict" | "gap";
  readonly text: string;
  /** For a suspected misreading: the wording as it stands, never corrected silently. */
  readonly original: string | null;
  /** 照合結果; null: not yet checked against the printed plan. */
  readonly result: string | null;
  readonly source: Source | null;
  /** For a suspected misreading: the wording that is probably meant; null where nobody can tell. */
  readonly suspected?: string | null;
  /** How sure the suspicion is. */
  readonly confidence?: "high" | "medium" | "low" | "unknown";
  /** For a conflict: the wordings that contradict each other. */
  readonly readings?: readonly Printed[];
};
