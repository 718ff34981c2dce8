import type { Json } from "./json";

/**
 * How a case came out. Automatic ones: as expected, otherwise, or not offered by this Excel. By hand: still to be
 * done, then what the person judged.
 */
export const VERDICTS = [
  "match",
  "differs",
  "unsupported",
  "to-do",
  "passed",
  "failed",
  "unclear",
  "not-run",
] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Result = {
  readonly id: string;
  readonly verdict: Verdict;
  /** Null where nothing has been seen yet. */
  readonly seen: Json | null;
  readonly milliseconds: number | null;
  /** What the person in front of it wrote. */
  readonly note: string;
};
