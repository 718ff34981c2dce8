/**
 * Content of one cell. `text` always arrives as text, whatever it begins with; only `formula` is a formula
 * (with its `=`, English function names, comma separators).
 */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string };

/** Excel number format codes the sheets use: `0.0%`, `#,##0`, `0.00`, `@` … */
export type NumberFormat = string;

export type BlueprintCell = CellContent & { readonly numberFormat?: NumberFormat };

export const blank: BlueprintCell = { kind: "blank" };
export const text = (value: string | null): BlueprintCell =>
  value === null || value === "" ? blank : { kind: "text", text: value };
export const number = (value: number | null, numberFormat?: NumberFormat): BlueprintCell =>
  value === null ? blank : { kind: "number", value, ...(numberFormat === undefined ? {} : { numberFormat }) };
export const formula = (source: string, numberFormat?: NumberFormat): BlueprintCell => ({
  kind: "formula",
  formula: source,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
