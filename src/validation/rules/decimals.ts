import { entryRule, writable } from "../entry-rule";
import { placesOfDecimals } from "../places-of-decimals";
import { shownValue } from "../shown";
import { suspectScale } from "../suspect-scale";

/**
 * More decimal places than the indicator's definition has. A fraction of a person or case cannot be: error, with 1741
 * offered for 1.741 (a point typed for the comma). Otherwise info; calculated cells may have as many as they like.
 */
export const decimalsRule = entryRule("decimals", (checked) => {
  const { reading, entry, listed } = checked;
  const { indicator } = listed;
  if (reading.kind !== "number" || indicator.decimals === null) return null;
  const { value } = reading;
  if (placesOfDecimals(value) <= indicator.decimals) return null;

  const words = { value: shownValue(value, indicator), decimals: indicator.decimals };
  if (indicator.decimals > 0)
    return entry.cell.formula === null
      ? { severity: "info", message: { id: "decimals-too-many", words } }
      : null;
  const candidate = suspectScale(value, checked.sizedReferences, false, 0)?.candidate ?? null;
  if (candidate === null) return { severity: "error", message: { id: "decimals-whole", words } };
  return {
    severity: "error",
    message: {
      id: "decimals-whole-grouping",
      words: { ...words, candidate: shownValue(candidate, indicator) },
    },
    after: writable(candidate, checked),
  };
});
