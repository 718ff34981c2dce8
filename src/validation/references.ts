import type { FiscalYear } from "../plan/fiscal-year";
import type { IndicatorRow } from "../plan/plan";

/** A value the entry can be held against, in the indicator's unit. */
export type Reference = {
  readonly kind: "baseline" | "target" | "guide" | "previous";
  readonly value: number;
};

/** The row's own: baseline and target. */
export const rowReferences = (row: IndicatorRow): readonly Reference[] => [
  ...(row.baseline.state === "value" ? [{ kind: "baseline", value: row.baseline.value } as const] : []),
  ...(row.target.kind === "reach" || row.target.kind === "maintain"
    ? [{ kind: "target", value: row.target.value } as const]
    : []),
];

/** Those of one year: the row's own, the guide value of the year, and the last value entered before. */
export const referencesOfYear = (
  own: readonly Reference[],
  guides: IndicatorRow["guides"],
  year: FiscalYear,
  previous: number | null,
): readonly Reference[] => {
  const ofYear = guides.filter((guide) => guide.year === year);
  if (ofYear.length === 0 && previous === null) return own;
  return [
    ...own,
    ...ofYear.map(({ value }) => ({ kind: "guide", value }) as const),
    ...(previous === null ? [] : [{ kind: "previous", value: previous } as const]),
  ];
};

/** Those that have a size to compare with. */
export const sized = (references: readonly Reference[]): readonly Reference[] =>
  references.every(({ value }) => value !== 0) ? references : references.filter(({ value }) => value !== 0);

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
