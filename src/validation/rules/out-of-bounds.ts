import { isPercentIndicator } from "../../values/percent";
import { shiftDecimal } from "../../values/decimal-shift";
import { isOutOfBounds, isWithin } from "../bounds";
import { entryRule, writable } from "../entry-rule";
import type { FindingMessage } from "../finding";
import { nearestReference } from "../references";
import type { CheckedEntry } from "../rule";
import { shownValue } from "../shown";

const messageOf = (value: number, { listed: { indicator } }: CheckedEntry): FindingMessage => {
  const { min, max } = indicator.bounds;
  const words = {
    value: shownValue(value, indicator),
    min: min ?? "",
    max: max ?? "",
    unit: indicator.unit ?? "",
  };
  if (min === 0 && value < 0 && max === null) return { id: "out-of-bounds-negative", words };
  if (min !== null && max !== null) return { id: "out-of-bounds-between", words };
  return { id: min !== null && value < min ? "out-of-bounds-below" : "out-of-bounds-above", words };
};

/** 38.2 pasted into a percent cell is 3820 %: offered as 38.2 %, but 101 % is not offered as 1.01 %. */
const hundredth = (value: number, checked: CheckedEntry): number | null => {
  const { indicator } = checked.listed;
  if (!isPercentIndicator(indicator) || checked.entry.cell.type !== "number") return null;
  const candidate = shiftDecimal(value, -2);
  if (!isWithin(candidate, indicator.bounds)) return null;
  const known = checked.sizedReferences;
  const nearer =
    known.length > 0
      ? nearestReference(candidate, known).distance < nearestReference(value, known).distance
      : Math.abs(value) >= 10 * Math.abs(indicator.bounds.max ?? 100);
  return nearer ? candidate : null;
};

/** A value outside the bounds of the indicator's definition: error. Formulas leave it out too. */
export const outOfBoundsRule = entryRule("out-of-bounds", (checked) => {
  const { indicator } = checked.listed;
  if (!isOutOfBounds(checked) || checked.reading.kind !== "number") return null;
  const { value } = checked.reading;
  const candidate = hundredth(value, checked);
  if (candidate === null) return { severity: "error", message: messageOf(value, checked) };
  return {
    severity: "error",
    message: {
      id: "out-of-bounds-percent-scale",
      words: { value: shownValue(value, indicator), candidate: shownValue(candidate, indicator) },
    },
    after: writable(candidate, checked),
  };
});
