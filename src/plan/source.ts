/** Where a fact stands in the plan's documents: document id and 1-based line. */
export type Source = { readonly document: string; readonly line: number };

/** A wording as printed, with its place. */
export type Printed = { readonly text: string; readonly source: Source };

/** A document the plan was taken from. */
export type SourceDocument = {
  readonly id: string;
  /** Title as printed on the document; null where it prints none. */
  readonly title: string | null;
  readonly file: string;
  readonly kind: "plan-summary" | "comparison" | "achievement-report";
};
