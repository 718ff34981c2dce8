import { directWorkbook } from "../../src/headless/direct-workbook";
import { knownPlan } from "../../src/headless/known-plans";
import type { ModelWorkbook } from "../../src/local-excel";

/** A row of a table: what each column shows. */
export type ShownRecord = (head: string) => string;

/** A known plan's workbook as it is made, before anyone enters anything. */
export const freshWorkbook = (planId: string): ModelWorkbook =>
  directWorkbook({ plan: knownPlan(planId), insertion: {}, summary: false });

/** The rows of the first table on a sheet. */
export const sheetRecords = (workbook: ModelWorkbook, name: string): readonly ShownRecord[] => {
  const table = workbook.tables.find(({ sheet }) => sheet.name === name);
  if (!table) throw new Error(`There is no table on ${name}`);
  const { sheet, box, columns } = table;
  return Array.from({ length: box.rows - 1 }, (_, i) => (head: string): string => {
    const column = columns.indexOf(head);
    if (column < 0) throw new Error(`${name} has no column ${head}`);
    return sheet.text(box.row + 1 + i, box.column + column);
  });
};

/** The rows below a title and a line of heads on a sheet that is no table, up to the first blank one. */
export const rowsBelow = (workbook: ModelWorkbook, name: string, title: string): readonly ShownRecord[] => {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  const text = (row: number, column: number): string => sheet.text(row, column);
  const used = sheet.usedBox(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const rows = Array.from({ length: used.rows }, (_, i) => i);
  const columns = Array.from({ length: used.columns }, (_, i) => i);
  const top = rows.find((row) => text(row, 0) === title);
  if (top === undefined) throw new Error(`${name} has no ${title}`);
  const heads = rows.find((row) => row > top && columns.filter((c) => text(row, c) !== "").length > 1) ?? 0;
  const end = rows.find((row) => row > heads && text(row, 0) === "") ?? used.rows;
  return rows.slice(heads + 1, end).map((row) => (head) => {
    const column = columns.find((c) => text(heads, c) === head);
    if (column === undefined) throw new Error(`${name} has no column ${head}`);
    return text(row, column);
  });
};

/** One of each, in the order they come. */
export const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

/** A shown number as the lists write it: 22,640 → 22640. */
export const plainNumber = (shown: string): string => shown.replace(/,/g, "");

/** The line of a place: `ninohe-002:90` → `90`. */
export const lineOf = (place: string): string => /\d+$/.exec(place)?.[0] ?? "";
