import { blockIn } from "../../../src/local-excel/model/blocks/block-in";
import { copiedBlock } from "../../../src/local-excel/model/blocks/copied-block";
import type { Box, CellValue, ModelSheet } from "../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { Person } from "../../../src/local-excel/page/grid/person";

export const box = (row: number, column: number, rows = 1, columns = 1): Box => ({
  row,
  column,
  rows,
  columns,
});

/** A sheet with these rows from A1 on, and somebody working on it. */
export function atWork(rows: readonly (readonly CellValue[])[]) {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.write(box(0, 0, rows.length, rows[0]?.length ?? 0), rows);
  const refused: string[] = [];
  const person = new Person(workbook, (error) => void refused.push(String(error)));
  person.listen();
  return { workbook, sheet, person, refused };
}

export const column = (sheet: ModelSheet, rows: number, at = 0): readonly CellValue[] =>
  Array.from({ length: rows }, (_, row) => sheet.cell(row, at).value);

export const paste = (person: Person, sheet: ModelSheet, from: Box, to: Box): Box | null =>
  person.put(sheet, copiedBlock(blockIn(sheet, from), to));
