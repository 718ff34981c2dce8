import { entryRule, writable } from "../entry-rule";
import { shownOnOneLine, shownPercent, shownValue } from "../shown";

/**
 * A percent indicator's number that lost its percent format or sign (57.6, 0.382), or a percent format on another
 * indicator's cell: warning. Formulas take the number as it stands, so 57.6 would count as 5760 %.
 */
export const percentFormatRule = entryRule("percent-format", (checked) => {
  const { reading, entry, listed } = checked;
  if (reading.kind !== "number") return null;
  const { notes, value } = reading;
  if (notes.length === 0) return null;
  const words = { raw: shownOnOneLine(entry), value: shownValue(value, listed.indicator) };
  const after = writable(value, checked);
  if (notes.includes("percent-foreign"))
    return {
      severity: "warning",
      message: { id: "percent-format-foreign", words: { ...words, unit: listed.indicator.unit ?? "" } },
      after,
      restoresFormat: true,
    };
  const scale = notes.includes("percent-scale");
  if (!scale && !notes.includes("percent-unformatted")) return null;
  return {
    severity: "warning",
    message:
      scale && entry.cell.type === "number"
        ? {
            id: "percent-format-scale",
            words: { ...words, counted: shownPercent(Number(entry.cell.value)) },
          }
        : { id: "percent-format-bare", words },
    after,
    restoresFormat: true,
  };
});
