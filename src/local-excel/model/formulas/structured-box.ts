import { intersection, union } from "../box";
import type { Box } from "../contract";
import type { StructuredItem, StructuredReference } from "../references/structured-reference";
import type { Table } from "../table";

/** Part of a table by item; null where the table has no such part. */
function itemBox(table: Table, item: StructuredItem, row: number): Box | null {
  const { box } = table;
  switch (item) {
    case "#All":
      return box;
    case "#Data":
      return table.dataBox;
    case "#Headers":
      return table.showHeaders ? { ...box, rows: 1 } : null;
    case "#Totals":
      return table.showTotals ? { ...box, row: box.row + box.rows - 1, rows: 1 } : null;
    case "#This Row":
      return intersection(table.dataBox, { ...box, row, rows: 1 });
  }
}

/**
 * The cells a structured reference means for a formula in `row`.
 * `#REF!` for an unknown column or a part the table has not; `#VALUE!` for "this row" outside the data rows.
 */
export function structuredBox(
  table: Table,
  reference: StructuredReference,
  row: number,
): Box | "#REF!" | "#VALUE!" {
  const items = reference.items.length === 0 ? (["#Data"] as const) : reference.items;
  let rows: Box | null = null;
  for (const item of items) {
    const part = itemBox(table, item, row);
    if (part === null) return item === "#This Row" ? "#VALUE!" : "#REF!";
    rows = rows === null ? part : union(rows, part);
  }
  if (rows === null) return "#REF!";
  if (reference.columns === null) return rows;
  const first = table.columnIndex(reference.columns.first);
  const last = table.columnIndex(reference.columns.last);
  if (first < 0 || last < 0) return "#REF!";
  const from = Math.min(first, last);
  return { ...rows, column: table.box.column + from, columns: Math.abs(last - first) + 1 };
}
