import type { Sentence } from "../i18n/sentence";
import type { Json } from "./json";
import type { Scratch } from "./run/scratch";

/** What the cases are about, in the order they are listed. */
export const AREAS = [
  "entry",
  "format",
  "formula",
  "table",
  "name",
  "rule",
  "view",
  "chart",
  "record",
  "event",
  "error",
  "request",
  "by-hand",
] as const;
export type Area = (typeof AREAS)[number];

/**
 * Where an expectation comes from: Microsoft's documentation, what users reported (an issue thread), or only from our
 * own reading, which the case is there to settle.
 */
export type Source =
  | { readonly kind: "documented"; readonly url: string }
  | { readonly kind: "reported"; readonly url: string }
  | { readonly kind: "unverified" };

type CaseBase = {
  /** `area.name`, never changed once published: tables of results and docs/unverified.md refer to it. */
  readonly id: string;
  readonly area: Area;
  readonly title: Sentence;
  readonly expected: Json;
  readonly source: Source;
  /** The ExcelApi set the case's calls belong to; `1.1` where any Excel will do. */
  readonly needs: string;
  /** Source files of the add-in that count on the expectation. */
  readonly reliedOn: readonly string[];
};

/** Runs by itself and gives what it saw, to be compared with `expected`. Whatever it throws is what it saw, too. */
export type AutomaticCase = CaseBase & {
  readonly kind: "automatic";
  readonly run: (scratch: Scratch) => Promise<Json>;
};

/** Needs a person's hand and eye. */
export type ManualCase = CaseBase & {
  readonly kind: "manual";
  /** What to do, step by step. */
  readonly steps: readonly Sentence[];
  /** What to look for; that it is so means 合. */
  readonly lookFor: Sentence;
  /** Puts what is needed on a sheet and shows it; it stays until it is cleared away. */
  readonly prepare?: (scratch: Scratch) => Promise<void>;
  /** Reads afterwards what came of it, to be compared with `expected`. */
  readonly read?: (scratch: Scratch) => Promise<Json>;
};

export type Case = AutomaticCase | ManualCase;
