import type { Printed, Source } from "./source";

/** 展望, 推計, 仮定 or 参考. `qualitative` facts have no number. */
export type PopulationKind = "vision" | "qualitative" | "assumption" | "projection" | "reference";

/** A calendar year a fact is of. `inferred`: it stands in a heading or in the fact this one refers to. */
export type PopulationYear = {
  readonly year: number;
  readonly text: string;
  readonly basis: "stated" | "inferred";
  readonly source: Source;
};

/** One fact of 人口ビジョン. */
export type PopulationFact = {
  readonly id: string;
  readonly kind: PopulationKind;
  readonly label: string;
  /** The fact as printed: `20,864人`, `約18,000`, `ゼロに均衡`. */
  readonly text: string;
  /** In the unit; 2万人 is 20000 人, 4割 is 4 割. */
  readonly value: number | null;
  /** As printed; null where none is printed. */
  readonly unit: string | null;
  /** True where 約 is printed. */
  readonly approximate: boolean;
  readonly year: PopulationYear | null;
  readonly source: Source;
};

export type PopulationVision = {
  readonly title: Printed;
  readonly facts: readonly PopulationFact[];
  readonly footnotes: readonly Printed[];
};
