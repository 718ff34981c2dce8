import { entryRule, writable } from "../entry-rule";
import type { Remark } from "../rule";
import { shownOnOneLine, shownValue } from "../shown";

/**
 * A unit other than the definition's. In another size of the same unit (円 for 万円): warning, with the converted
 * value. Of another kind (世帯 for 人, % for 倍): error. A unit where the plan names none: info.
 */
export const unitRule = entryRule("unit", (checked): Remark | null => {
  const { reading, entry, listed } = checked;
  if (reading.kind === "number" && reading.notes.includes("unit-undefined"))
    return {
      severity: "info",
      message: { id: "unit-undefined", words: { raw: shownOnOneLine(entry), value: reading.value } },
    };
  if (reading.kind !== "unreadable" || reading.reason !== "foreign-unit") return null;

  const raw = shownOnOneLine(entry);
  const defined = listed.indicator.unit;
  const unit = reading.unit ?? "";
  if (defined === null)
    return { severity: "error", message: { id: "unit-size-unclear", words: { raw, unit } } };
  if (reading.suggestion === null)
    return { severity: "error", message: { id: "unit-foreign", words: { raw, unit, defined } } };
  return {
    severity: reading.sameQuantity === true ? "warning" : "error",
    message: {
      id: "unit-convertible",
      words: { raw, unit, defined, value: shownValue(reading.suggestion, listed.indicator) },
    },
    after: writable(reading.suggestion, checked),
  };
});
