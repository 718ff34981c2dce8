import type { ModelTable } from "../../model/contract";
import { asNumber, invalidArgument } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { isRecord } from "../interpreter/wire";

export const tableSort: HostClass<ModelTable> = defineClass<ModelTable>("TableSort", {
  call: {
    Apply: (table, args, session) => {
      const fields: readonly unknown[] = Array.isArray(args[0]) ? args[0] : [];
      if (fields.length === 0) throw invalidArgument();
      // Sorting is stable, so the last key goes first.
      for (const field of [...fields].reverse()) {
        const { key, ascending } = readField(field, table.box.columns);
        session.workbook.sortTable(table, key, ascending);
      }
    },
  },
});

function readField(field: unknown, columns: number): { readonly key: number; readonly ascending: boolean } {
  if (!isRecord(field)) throw invalidArgument();
  if (field["sortOn"] !== undefined && field["sortOn"] !== "Value")
    throw notImplemented("TableSort", "apply (by colour or icon)");
  const key = asNumber(field["key"]);
  if (!Number.isInteger(key) || key < 0 || key >= columns) throw invalidArgument();
  return { key, ascending: field["ascending"] !== false };
}
