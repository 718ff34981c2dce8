import type { Source } from "./source";

/**
 * 分類 a measure is printed under. `inferred`: the heading stands out of place in the document and was put back.
 */
export type MeasureGroup = {
  readonly text: string;
  readonly basis: "stated" | "inferred";
  readonly source: Source;
};

/** 施策 (or 施策項目) under a goal, with its 個別施策 (or 主な取り組み). */
export type Measure = {
  readonly id: string;
  readonly goalId: string;
  /** As printed: `施策1`; null where measures carry no number. */
  readonly no: string | null;
  readonly name: string;
  readonly department: string | null;
  readonly subMeasures: readonly SubMeasure[];
  readonly source: Source;
  /** True where the plan prints ★ beside the name; absent where the plan knows no such mark. */
  readonly starred?: boolean;
  readonly group?: MeasureGroup;
};

export type SubMeasure = {
  readonly id: string;
  /** As printed: `①`; null where sub-measures carry no number. */
  readonly no: string | null;
  readonly name: string;
  readonly source: Source;
  /** Ids of further measures of the same printed line, which share this one sub-measure. */
  readonly alsoUnder?: readonly string[];
};
