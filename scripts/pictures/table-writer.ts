import type { ModelTable, ModelWorkbook } from "../../src/local-excel";
import { KEY } from "../../src/sheets/columns";

/** A table's cells by key and head, filled as a person fills them. */
export type TableWriter = {
  readonly keys: readonly string[];
  readonly has: (heading: string) => boolean;
  readonly isBlank: (key: string, heading: string) => boolean;
  /** Types into the cell. @throws ExcelError where a rule of the cell refuses it. */
  readonly type: (key: string, heading: string, typed: string) => void;
  /** Pastes into the cell, which no rule refuses. */
  readonly paste: (key: string, heading: string, value: string | number) => void;
};

const textsAlong = (table: ModelTable, count: number, at: (i: number) => readonly [number, number]) =>
  Array.from({ length: count }, (_, i) => String(table.sheet.cell(...at(i)).value));

/** Null where the workbook has no such table. */
export const tableWriter = (workbook: ModelWorkbook, name: string): TableWriter | null => {
  const table = workbook.tableByName(name);
  if (table === null) return null;
  const { sheet, box } = table;
  const headings = textsAlong(table, box.columns, (i) => [box.row, box.column + i]);
  const keyColumn = box.column + headings.indexOf(KEY);
  const keys = textsAlong(table, box.rows - 1, (i) => [box.row + 1 + i, keyColumn]);
  const place = (key: string, heading: string): readonly [row: number, column: number] => {
    const [row, column] = [keys.indexOf(key), headings.indexOf(heading)];
    if (row < 0 || column < 0) throw new Error(`${name} has no ${key} × ${heading}`);
    return [box.row + 1 + row, box.column + column];
  };
  return {
    keys,
    has: (heading) => headings.includes(heading),
    isBlank: (key, heading) => sheet.cell(...place(key, heading)).value === "",
    type: (key, heading, typed) => workbook.type(sheet, ...place(key, heading), typed),
    paste: (key, heading, value) =>
      workbook.paste(sheet, ...place(key, heading), [[typeof value === "string" ? `'${value}` : value]]),
  };
};
