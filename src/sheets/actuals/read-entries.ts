import { cellAddress } from "../../blueprint/address";
import { listedRows } from "../../plan/listed-rows";
import type { Plan } from "../../plan/plan";
import { emptyCell } from "../../values/cell";
import type { Cell } from "../../values/cell";
import type { EntryRow, EntrySheet, Place } from "../../values/entry";
import type { TableContent } from "../../values/table-content";
import { ACTUALS } from "../columns";
import { yearColumns } from "../year-columns";
import { findRows } from "./find-rows";

/** Headers are compared without spaces and width differences: `Ｒ4状態` is still `R4 状態`. */
const normal = (header: string): string => header.normalize("NFKC").replace(/\s/g, "");

const shown = (cell: Cell | undefined): string =>
  cell === undefined || cell.type === "error" ? "" : String(cell.value).trim();

/** A row with nothing in it but formulas' empty texts: staff leave such rows at a table's end. */
const isBlank = (row: readonly Cell[]): boolean =>
  row.every((cell) => cell.formula !== null || shown(cell) === "");

/**
 * The entries of 実績入力 as read back from the workbook. Columns are found by header, wherever they stand now; rows
 * by key, or by name and breakdown where keys are gone. A year whose column is gone has no entry; missing status,
 * source and remark columns read as blank. Where staff have not entered which years the plan covers, nothing is of any
 * year: rows have no entries.
 */
export const readEntries = (plan: Plan, content: TableContent): EntrySheet => {
  const columns = new Map(content.headers.map((header, i) => [normal(header), i]));
  const cellOf = (row: readonly Cell[], header: string): Cell | undefined => {
    const column = columns.get(normal(header));
    return column === undefined ? undefined : row[column];
  };
  const textOf = (row: readonly Cell[], header: string): string => shown(cellOf(row, header));
  const place = (rowIndex: number, header: string): Place => ({
    sheet: content.sheet,
    cell: cellAddress(content.firstRow + rowIndex, content.firstColumn + (columns.get(normal(header)) ?? 0)),
  });

  const rowText = (row: readonly Cell[]): string => {
    const name = [textOf(row, ACTUALS.name), textOf(row, ACTUALS.breakdown)].filter((part) => part !== "");
    return name.length > 0 ? name.join(" ") : (row.map(shown).find((part) => part !== "") ?? "");
  };

  const listed = listedRows(plan);
  const years = yearColumns(plan).flatMap(({ year, value, status }) =>
    year !== null && columns.has(normal(value)) ? [{ year, value, status }] : [],
  );
  const rows = content.rows.map((cells, index) => ({ cells, index })).filter(({ cells }) => !isBlank(cells));
  const found = findRows(
    rows.map(({ cells }) => ({
      key: textOf(cells, ACTUALS.key),
      name: textOf(cells, ACTUALS.name),
      breakdown: textOf(cells, ACTUALS.breakdown),
    })),
    listed,
  );

  const entryRows: EntryRow[] = [];
  const unknownRows: EntrySheet["unknownRows"][number][] = [];
  const duplicates: EntrySheet["duplicates"][number][] = [];
  rows.forEach(({ cells, index }, i) => {
    const row = found[i] ?? { kind: "unknown" };
    const at = place(index, ACTUALS.name);
    switch (row.kind) {
      case "found":
        entryRows.push({
          key: row.key,
          foundBy: row.foundBy,
          department: textOf(cells, ACTUALS.department),
          place: at,
          entries: years.map(({ year, value, status }) => ({
            year,
            cell: cellOf(cells, value) ?? emptyCell,
            status: textOf(cells, status),
            place: place(index, value),
          })),
          source: textOf(cells, ACTUALS.source),
          remark: textOf(cells, ACTUALS.remark),
        });
        return;
      case "duplicate":
        duplicates.push({ key: row.key, place: at });
        return;
      case "unknown":
        unknownRows.push({ text: rowText(cells), place: at });
    }
  });

  const present = new Set(entryRows.map(({ key }) => key));
  return {
    rows: entryRows,
    unknownRows,
    missingKeys: listed.map(({ key }) => key).filter((key) => !present.has(key)),
    duplicates,
  };
};
