import type { Printed, Source } from "./source";

/** 政策 of the other plan. */
export type LinkagePolicy = {
  readonly id: string;
  /** As printed: `政策1`, `政策を支える土台・原動力`. */
  readonly label: string;
  readonly name: string;
  readonly source: Source;
};

/** One line of 対応表: an item of the other plan and the goal of this plan it is linked with. */
export type LinkageRow = {
  readonly id: string;
  readonly policyId: string;
  /** 分類 as this document prints it (cells below a merged one belong to it); null where there is none. */
  readonly group: Printed | null;
  /** 分類 as the other plan's own document gives it; null where it gives none. */
  readonly groupElsewhere: Printed | null;
  readonly name: string;
  readonly starred: boolean;
  /** The line printed beside the name. */
  readonly tagline: string;
  readonly goalId: string;
  /** The same item among the other plan's measures. */
  readonly measureId: string;
  readonly source: Source;
};

/** 対応表: how the items of another plan of the same municipality hang together with this plan's goals. */
export type Linkage = {
  /** The other plan's id. */
  readonly planId: string;
  readonly heading: Printed;
  /** What ★ means, as printed. */
  readonly starMeaning: Printed | null;
  readonly policies: readonly LinkagePolicy[];
  readonly rows: readonly LinkageRow[];
};

/** Another plan of the same municipality, by its id. */
export type RelatedPlan = {
  readonly planId: string;
  readonly name: string;
  readonly source: Source;
  /** True where the other plan's 対応表 links this plan's measures with its goals. */
  readonly linksMeasures?: boolean;
};
