import { intersection } from "../../model/box";
import type { Box, ModelTable } from "../../model/contract";
import { invalidArgument, numberAt } from "../interpreter/arguments";
import { defineClass, type HostClass, type HostObject } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { rangeCells, rangeCellSetters } from "./range-cells";
import { rangeAt } from "./range-navigation";
import { bodyBox } from "./table-boxes";

/** A row by its place: it does not follow its data when the table is sorted (reference). */
type Row = { readonly table: ModelTable; readonly index: number };

export const tableRowCollection: HostClass<ModelTable> = defineClass<ModelTable>("TableRowCollection", {
  get: { Count: (table) => bodyBox(table).rows },
  items: (table) =>
    Array.from({ length: bodyBox(table).rows }, (_row, index) => tableRow.of({ table, index })),
  call: {
    GetCount: (table) => bodyBox(table).rows,
    GetItemAt: (table, args) => {
      const index = numberAt(args, 0);
      if (!Number.isInteger(index) || index < 0 || index >= bodyBox(table).rows) throw invalidArgument();
      return tableRow.of({ table, index });
    },
    Add: (table, args) => addRows(table, args[0], args[1]),
  },
});

export const tableRow: HostClass<Row> = defineClass<Row>("TableRow", {
  id: ({ index }) => index,
  get: {
    Index: ({ index }) => index,
    Values: (row) => rangeCells.Values({ sheet: row.table.sheet, box: rowBox(row) }),
  },
  set: {
    Values: (row, value) => rangeCellSetters.Values({ sheet: row.table.sheet, box: rowBox(row) }, value),
  },
  call: { GetRange: (row) => rangeAt(row.table, rowBox(row)) },
});

function rowBox({ table, index }: Row): Box {
  const body = bodyBox(table);
  return { ...body, row: body.row + index, rows: 1 };
}

/**
 * Adds rows at the end, which take on the formats of the row above (unverified for rows.add; so it is for typed rows).
 * Where cells stand in the way below, entire sheet rows are inserted; Excel would move only the cells below the table.
 */
function addRows(table: ModelTable, index: unknown, values: unknown): HostObject {
  const body = bodyBox(table);
  const atEnd = index === undefined || index === null || index === -1 || index === body.rows;
  if (!atEnd) throw notImplemented("TableRowCollection", "add (before the end)");
  if (table.showTotals) throw notImplemented("TableRowCollection", "add (to a table with totals)");
  const rows = readRows(values, table.box.columns);
  const added: Box = { ...table.box, row: table.box.row + table.box.rows, rows: rows?.length ?? 1 };
  const used = table.sheet.usedBox(true);
  const first = body.rows;
  if (used !== null && intersection(used, { ...added, rows: Number.MAX_SAFE_INTEGER }) !== null) {
    table.sheet.insertRows(added.row, added.rows);
  }
  table.box = { ...table.box, rows: table.box.rows + added.rows };
  formatAsAbove(table, added);
  if (rows !== null) rangeCellSetters.Values({ sheet: table.sheet, box: added }, rows);
  return tableRow.of({ table, index: first });
}

function formatAsAbove({ sheet }: ModelTable, added: Box): void {
  for (let column = added.column; column < added.column + added.columns; column++) {
    const { quotePrefix: _, ...format } = sheet.cell(added.row - 1, column).format;
    sheet.setFormat({ ...added, column, columns: 1 }, format);
  }
}

function readRows(values: unknown, columns: number): readonly (readonly unknown[])[] | null {
  if (values === undefined || values === null) return null;
  if (!Array.isArray(values)) return [Array.from({ length: columns }, (): unknown => values)];
  const rows: readonly unknown[] = values;
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columns) throw invalidArgument();
    return row;
  });
}
