import type { CheckedEntry } from "./rule";

/** A value the entry can be held against, in the indicator's unit. */
export type Reference = {
  readonly kind: "baseline" | "target" | "guide" | "previous";
  readonly value: number;
};

/** The row's baseline, target and guide value of the year, and the last value entered before. */
export const allReferencesOf = ({ listed: { row }, entry, previous }: CheckedEntry): readonly Reference[] => [
  ...(row.baseline.state === "value" ? [{ kind: "baseline", value: row.baseline.value } as const] : []),
  ...(row.target.kind === "reach" || row.target.kind === "maintain"
    ? [{ kind: "target", value: row.target.value } as const]
    : []),
  ...row.guides
    .filter(({ year }) => year === entry.year)
    .map(({ value }) => ({ kind: "guide", value }) as const),
  ...(previous === null ? [] : [{ kind: "previous", value: previous } as const]),
];

/** Those of them that have a size to compare with: not 0. */
export const referencesOf = (checked: CheckedEntry): readonly Reference[] =>
  allReferencesOf(checked).filter(({ value }) => value !== 0);

export type Nearest = { readonly reference: Reference | null; readonly distance: number };

/** The reference nearest in size (orders of magnitude, signs ignored) to a value other than 0. */
export const nearestReference = (value: number, references: readonly Reference[]): Nearest =>
  references.reduce<Nearest>(
    (nearest, reference) => {
      const distance = Math.abs(Math.log10(Math.abs(value / reference.value)));
      return distance < nearest.distance ? { reference, distance } : nearest;
    },
    { reference: null, distance: Infinity },
  );
