import type { CellFormat, CellValue, ModelCell } from "./contract";
import { readEntry } from "./entry/read-entry";
import { ExcelError } from "./excel-error";
import { without } from "./without";

export type Written =
  | { readonly kind: "formula"; readonly formula: string; readonly format: CellFormat }
  | { readonly kind: "value"; readonly cell: ModelCell };

/** Longest text in a cell ("Excel specifications and limits"). */
const LONGEST = 32767;

/** `+…`, `-…` and `@…` begin a formula too, when the text is no number (Lotus 1-2-3's way, kept by Excel). */
function impliedFormula(text: string): string | null {
  if (text.length < 2 || !/^[+\-@]/.test(text)) return null;
  return text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
}

/**
 * What a cell holds after `value` is written to it, by Excel's entry rules for strings.
 * Text in a cell formatted `@` stays text, a formula too; a leading apostrophe makes text.
 */
export function contentOf(value: CellValue, old: CellFormat, today: Date): Written {
  const format = old.quotePrefix === undefined ? old : without(old, "quotePrefix");
  const holding = (held: CellValue, as: CellFormat): Written => ({
    kind: "value",
    cell: { value: held, formula: null, format: as },
  });
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ExcelError("InvalidArgument", "The value is not a number Excel can hold.");
  }
  if (typeof value !== "string") return holding(value, format);
  if (value.length > LONGEST)
    throw new ExcelError("InvalidArgument", "The text is longer than a cell can hold.");
  if (value.startsWith("'")) return holding(value.slice(1), { ...format, quotePrefix: true });
  const numberFormat = format.numberFormat ?? "General";
  if (numberFormat === "@") return holding(value, format);
  if (value.startsWith("=") && value.length > 1) return { kind: "formula", formula: value, format };
  const entry = readEntry(value, numberFormat, today);
  const formula = typeof entry.value === "string" ? impliedFormula(value) : null;
  if (formula !== null) return { kind: "formula", formula, format };
  return holding(
    entry.value,
    entry.numberFormat === null ? format : { ...format, numberFormat: entry.numberFormat },
  );
}
