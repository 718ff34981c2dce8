import type { Fate, TermComparison } from "./term-comparison";

/**
 * The class of each sub-measure of the plan's own term, by its id: `merged` where several earlier ones became
 * one, else the class of the one it came from, or `new`.
 */
export const currentFates = ({ changes }: TermComparison): ReadonlyMap<string, Fate> => {
  const fates = new Map<string, Fate>();
  for (const { currentIds, fate } of changes)
    for (const id of currentIds) fates.set(id, fates.has(id) ? "merged" : fate);
  return fates;
};

const tally = (fates: Iterable<Fate>): Readonly<Record<Fate, number>> => {
  const counts = { kept: 0, renumbered: 0, renamed: 0, moved: 0, split: 0, merged: 0, removed: 0, new: 0 };
  for (const fate of fates) counts[fate] += 1;
  return counts;
};

/** How many sub-measures of the earlier term had each fate (25 for 八戸市's first term). */
export const earlierFateCounts = ({ changes }: TermComparison): Readonly<Record<Fate, number>> =>
  tally(changes.filter(({ earlierId }) => earlierId !== null).map(({ fate }) => fate));

/** How many sub-measures of the plan's own term came about in each way (32 for 八戸市's second term). */
export const currentFateCounts = (comparison: TermComparison): Readonly<Record<Fate, number>> =>
  tally(currentFates(comparison).values());
