import { entryRule } from "../entry-rule";
import { shownOnOneLine } from "../shown";

/** A preliminary figure is usually final a year later; two years on, nobody has looked again. */
const PRELIMINARY_FOR = 2;
/** An expected figure is for a year that is not over; the year after it, the actual one is known. */
const EXPECTED_FOR = 1;

/**
 * A value still marked 速報 two or more years before the year judged, or 見込 in any year before it: warning, because
 * the final figure is likely out.
 */
export const provisionalTooOldRule = entryRule("provisional-too-old", ({ reading, entry, yearsBefore }) => {
  if (reading.kind !== "number" || yearsBefore < EXPECTED_FOR || entry.status === "") return null;
  const words = { value: shownOnOneLine(entry) };
  if (entry.status === "速報" && yearsBefore >= PRELIMINARY_FOR)
    return { severity: "warning", message: { id: "provisional-too-old-preliminary", words } };
  return entry.status === "見込" && yearsBefore >= EXPECTED_FOR
    ? { severity: "warning", message: { id: "provisional-too-old-expected", words } }
    : null;
});
