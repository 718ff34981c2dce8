import type { TableContent } from "../../values/table-content";
import { request } from "../request";
import type { NamedCell } from "../read/named-values";
import { loadNamedCell } from "../read/named-values";
import { CELL_PROPERTIES, loadTable, readCells } from "../read/table-content";

/** First and last row of a run, as numbered on the sheet. */
type RowRun = readonly [number, number];

/** The rows an A1 address touches (`B3:C5,D9`), runs that meet joined; null where it names whole columns. */
export const touchedRows = (addresses: readonly string[]): readonly RowRun[] | null => {
  const runs: RowRun[] = [];
  for (const area of addresses.flatMap((address) => address.split(","))) {
    const rows = [...area.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const [first, last = first] = rows;
    if (first === undefined || last === undefined) return null;
    runs.push([Math.min(first, last), Math.max(first, last)]);
  }
  const joined: [number, number][] = [];
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    const before = joined[joined.length - 1];
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
};

/** What is read with the touched rows: cells by workbook names, and 指標台帳 where staff complete definitions there. */
export type BesideRows = { readonly names: readonly string[]; readonly register: string | null };

export type TouchedRows = {
  readonly rows: readonly TableContent[];
  readonly named: readonly (NamedCell | null)[];
  readonly register: TableContent | null;
};

/**
 * Reads the rows of a table that edits touched, and the cells of workbook names beside them, in one request. Edits
 * outside the table's rows give none.
 */
export const readTouchedRows = async (
  table: string,
  addresses: readonly string[],
  { names, register }: BesideRows,
): Promise<TouchedRows> => {
  const runs = touchedRows(addresses);
  const loaded = await request((context) => {
    const own = context.workbook.tables.getItem(table).load("name,worksheet/name");
    const body = own.getDataBodyRange();
    return {
      own,
      columns: own.columns.load("items/name"),
      ranges: (runs ?? [null]).map((run) =>
        (run === null
          ? body
          : body.getIntersectionOrNullObject(own.worksheet.getRange(`${run[0]}:${run[1]}`))
        ).load(CELL_PROPERTIES),
      ),
      register: register === null ? null : loadTable(context, register),
      named: names.map((name) => loadNamedCell(context, name)),
    };
  });
  const { own, columns, ranges, named, register: definitions } = loaded;
  return {
    rows: ranges.flatMap((range) =>
      range.isNullObject
        ? []
        : [
            {
              table: own.name,
              sheet: own.worksheet.name,
              headers: columns.items.map((column) => column.name),
              firstRow: range.rowIndex,
              firstColumn: range.columnIndex,
              rows: readCells(range),
            },
          ],
    ),
    register: definitions?.() ?? null,
    named: named.map((cell) => cell()),
  };
};
