import type { CellFormat, CellValue, ModelCell } from "./contract";
import { readEntry } from "./entry/read-entry";

const PLAIN_FORMAT: (format: CellFormat) => CellFormat = (format) => {
  if (format.quotePrefix === undefined) return format;
  const { quotePrefix: _dropped, ...rest } = format;
  return rest;
};

export type Written =
  | { readonly kind: "formula"; readonly formula: string; readonly format: CellFormat }
  | { readonly kind: "value"; readonly cell: ModelCell };

/**
 * What a cell holds after `value` is written to it, by Excel's entry rules for strings.
 * Text in a cell formatted `@` stays text, a formula too; a leading apostrophe makes text.
 */
export function contentOf(value: CellValue, old: CellFormat, today: Date): Written {
  const format = PLAIN_FORMAT(old);
  if (typeof value !== "string") return { kind: "value", cell: { value, formula: null, format } };
  if (value.startsWith("'")) {
    return {
      kind: "value",
      cell: { value: value.slice(1), formula: null, format: { ...format, quotePrefix: true } },
    };
  }
  const isText = format.numberFormat === "@";
  if (!isText && value.startsWith("=") && value.length > 1)
    return { kind: "formula", formula: value, format };
  const entry = readEntry(value, format.numberFormat ?? "General", today);
  const numberFormat = entry.numberFormat;
  return {
    kind: "value",
    cell: {
      value: entry.value,
      formula: null,
      format: numberFormat === null ? format : { ...format, numberFormat },
    },
  };
}
