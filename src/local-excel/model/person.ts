import { cellBox } from "./box";
import type { CellValue } from "./contract";
import { growTable } from "./grow-table";
import type { Host } from "./host";
import type { Sheet } from "./sheet";
import { refuseInvalid } from "./validation-check";

/** Typing ends with Enter: what a `stop` validation refuses leaves the cell as it was. */
export function typeInto(host: Host, sheet: Sheet, row: number, column: number, typed: string): void {
  const before = sheet.held(row, column);
  sheet.write(cellBox(row, column), [[typed]]);
  try {
    host.readyToRead();
    refuseInvalid(sheet, row, column);
  } catch (error) {
    sheet.put(row, column, before);
    throw error;
  }
  if (typed !== "") growTable(host, sheet, row, column);
}

/** Pasting is not validated; text goes through the entry rules, as text from other programs does. */
export function pasteValues(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
): void {
  sheet.write({ row, column, rows: values.length, columns: values[0]?.length ?? 0 }, values);
  for (let index = 0; index < values.length; index++) growTable(host, sheet, row + index, column);
}
