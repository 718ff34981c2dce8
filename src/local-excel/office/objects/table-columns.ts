import type { ModelTable } from "../../model/contract";
import { asText, invalidArgument, numberAt } from "../interpreter/arguments";
import { defineClass, type HostClass, type HostObject } from "../interpreter/host-object";
import { rangeCells, rangeCellSetters } from "./range-cells";
import { rangeAt } from "./range-navigation";
import { bodyBox, columnOf, headerBox } from "./table-boxes";

type Column = { readonly table: ModelTable; readonly index: number };

export const tableColumnCollection: HostClass<ModelTable> = defineClass<ModelTable>("TableColumnCollection", {
  get: { Count: ({ box }) => box.columns },
  items: columnsOf,
  item: find,
  call: {
    GetCount: ({ box }) => box.columns,
    GetItemAt: (table, args) => {
      const column = columnsOf(table)[numberAt(args, 0)];
      if (column === undefined) throw invalidArgument();
      return column;
    },
    GetItemOrNullObject: (table, args) => find(table, args[0]),
  },
});

export const tableColumn: HostClass<Column> = defineClass<Column>("TableColumn", {
  id: idOf,
  get: {
    Id: idOf,
    Index: ({ index }) => index,
    Name: nameOf,
    Values: ({ table, index }) => rangeCells.Values({ sheet: table.sheet, box: columnOf(table.box, index) }),
  },
  set: {
    Name: ({ table, index }, value) =>
      table.sheet.write(columnOf(headerBox(table), index), [[asText(value)]]),
    Values: ({ table, index }, value) =>
      rangeCellSetters.Values({ sheet: table.sheet, box: columnOf(table.box, index) }, value),
  },
  call: {
    GetRange: ({ table, index }) => rangeAt(table, columnOf(table.box, index)),
    GetHeaderRowRange: ({ table, index }) => rangeAt(table, columnOf(headerBox(table), index)),
    GetDataBodyRange: ({ table, index }) => rangeAt(table, columnOf(bodyBox(table), index)),
  },
});

function columnsOf(table: ModelTable): readonly HostObject[] {
  return Array.from({ length: table.box.columns }, (_column, index) => tableColumn.of({ table, index }));
}

/** Counted from 1 from left to right; in Excel an id stays with its column. */
function idOf({ index }: Column): number {
  return index + 1;
}

function nameOf({ table, index }: Column): string {
  const { row, column } = headerBox(table);
  return table.sheet.text(row, column + index);
}

/** By name (without case) or id. */
function find(table: ModelTable, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  for (let index = 0; index < table.box.columns; index++) {
    const column = { table, index };
    if (nameOf(column).toLowerCase() === wanted || (typeof key === "number" && idOf(column) === key)) {
      return tableColumn.of(column);
    }
  }
  return null;
}
