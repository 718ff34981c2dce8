import type { ModelSheet, ModelTable, ModelWorkbook } from "../../model/contract";
import { ANY_TARGET, EVENT } from "../events/event-types";
import { asText, flagOr, invalidArgument, numberAt, textAt } from "../interpreter/arguments";
import { defineClass, type HostClass, type HostObject } from "../interpreter/host-object";
import { listenTo } from "./listen";
import { asPlace } from "./range-arguments";
import { table } from "./table";

/** Tables of the workbook (`sheet` null) or of one sheet. */
type Scope = { readonly workbook: ModelWorkbook; readonly sheet: ModelSheet | null };

export const tableCollection: HostClass<Scope> = defineClass<Scope>("TableCollection", {
  get: { Count: (scope) => tablesOf(scope).length },
  items: (scope) => tablesOf(scope).map((one) => table.of(one)),
  item: (scope, key) => find(scope, key),
  call: {
    Add: ({ workbook, sheet }, args) => {
      const place = asPlace(args[0], sheet ?? workbook.activeSheet, workbook);
      if (sheet !== null && place.sheet !== sheet) throw invalidArgument("the range is on another worksheet");
      return table.of(workbook.addTable(place.sheet, place.box, flagOr(args, 1, false)));
    },
    GetCount: (scope) => tablesOf(scope).length,
    GetItemAt: (scope, args) => {
      const one = tablesOf(scope)[numberAt(args, 0)];
      if (one === undefined) throw invalidArgument();
      return table.of(one);
    },
    GetItemOrNullObject: (scope, args) => find(scope, textAt(args, 0)),
    ...listenTo("DataChangedEvent", EVENT.tableChanged, () => ANY_TARGET),
  },
});

function tablesOf({ workbook, sheet }: Scope): readonly ModelTable[] {
  return sheet === null ? workbook.tables : workbook.tables.filter((one) => one.sheet === sheet);
}

/** By name or id. */
function find(scope: Scope, key: unknown): HostObject | null {
  const text = typeof key === "number" ? String(key) : asText(key);
  const byName = scope.workbook.tableByName(text);
  const found = byName ?? scope.workbook.tables.find((one) => one.id === text) ?? null;
  return found === null || (scope.sheet !== null && found.sheet !== scope.sheet) ? null : table.of(found);
}
