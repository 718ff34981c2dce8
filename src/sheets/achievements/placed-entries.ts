import type { AchievementReport } from "../../plan/achievement-report";
import { reportItems } from "../../plan/report-items";
import type { PlacedItem } from "../../plan/report-items";

/** Entries of a report with the items they stand under. */
export const placedEntries = <T extends { readonly itemId: string }>(
  report: AchievementReport,
  entries: readonly T[],
): readonly (readonly [T, PlacedItem])[] => {
  const places = new Map(reportItems(report).map((place) => [place.item.id, place]));
  return entries.flatMap((entry) => {
    const place = places.get(entry.itemId);
    return place ? [[entry, place] as const] : [];
  });
};
