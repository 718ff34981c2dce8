import type { ModelName, ModelSheet, ModelWorkbook } from "../../model/contract";
import { referenceTo } from "../address/address";
import { asText, textAt, textOr } from "../interpreter/arguments";
import { defineClass, type HostClass, type HostObject } from "../interpreter/host-object";
import { namedItem } from "./named-item";
import { range } from "./range";

/** The names of the workbook (`sheet` null) or those that belong to one sheet. */
type Scope = { readonly workbook: ModelWorkbook; readonly sheet: ModelSheet | null };

export const namedItemCollection: HostClass<Scope> = defineClass<Scope>("NamedItemCollection", {
  items: (scope) => namesOf(scope).map((name) => namedItem.of(name)),
  item: (scope, key) => find(scope, asText(key)),
  call: {
    Add: ({ workbook, sheet }, args) => {
      const added = workbook.addName(textAt(args, 0), formulaOf(args[1]), sheet);
      added.comment = textOr(args, 2, "");
      return namedItem.of(added);
    },
    AddFormulaLocal: ({ workbook, sheet }, args) => {
      const added = workbook.addName(textAt(args, 0), textAt(args, 1), sheet);
      added.comment = textOr(args, 2, "");
      return namedItem.of(added);
    },
    GetCount: (scope) => namesOf(scope).length,
    GetItemOrNullObject: (scope, args) => find(scope, textAt(args, 0)),
  },
});

function namesOf({ workbook, sheet }: Scope): readonly ModelName[] {
  return workbook.names.filter((name) => name.sheet === sheet);
}

function find({ workbook, sheet }: Scope, text: string): HostObject | null {
  const name = workbook.nameByText(text, sheet);
  // Looked up on a sheet, a workbook name of the same text is not meant.
  return name === null || name.sheet !== sheet ? null : namedItem.of(name);
}

/** A range object becomes its reference; a text without `=` is a text constant. */
function formulaOf(reference: unknown): string {
  const place = range.targetOf(reference);
  if (place !== null) return referenceTo(place);
  if (typeof reference === "number" || typeof reference === "boolean")
    return `=${String(reference).toUpperCase()}`;
  const text = asText(reference);
  return text.startsWith("=") ? text : `="${text.replace(/"/g, '""')}"`;
}
