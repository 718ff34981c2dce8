/**
 * For whom 議会要約 is made: the council; the expert panel, with what was written on each goal and room for its
 * opinions; the public, in plain words.
 */
export const VARIANTS = ["council", "panel", "public"] as const;
export type SummaryVariant = (typeof VARIANTS)[number];

export const isVariant = (value: unknown): value is SummaryVariant =>
  VARIANTS.some((variant) => variant === value);

/** A wording for each reader. */
export type Wordings<T = string> = Readonly<Record<SummaryVariant, T>>;

/** The same for council and panel, another one for the public. */
export const official = <T>(forOffice: T, forPublic: T): Wordings<T> => ({
  council: forOffice,
  panel: forOffice,
  public: forPublic,
});
