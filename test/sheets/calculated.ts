import { columnLetters, sheetRange } from "../../src/blueprint/address";
import type { WorkbookBlueprint } from "../../src/blueprint/sheet";
import { createWorkbook } from "../../src/local-excel";
import type { CellValue, ModelSheet } from "../../src/local-excel";
import { plain } from "./sheet-cells";

/** A blueprint whose formulas are worked out: paste into cells, look at what they come to. */
export type Calculated = {
  readonly paste: (sheet: string, address: string, value: string | number) => void;
  /** Errors as their code, blank cells as "". */
  readonly value: (sheet: string, address: string) => string | number | boolean;
};

const position = (address: string): { readonly row: number; readonly column: number } => {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from({ length: 200 }, (_, i) => i).find((i) => columnLetters(i) === letters);
  if (column === undefined) throw new Error(`${address} is no address`);
  return { row: Number(digits) - 1, column };
};

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Tables and names first, so that every formula finds what it refers to. */
export const calculated = ({ sheets }: WorkbookBlueprint): Calculated => {
  const workbook = createWorkbook();
  const made = sheets.map((blueprint) => ({ blueprint, sheet: workbook.addSheet(blueprint.name) }));
  const each = (
    kinds: readonly string[],
    write: (sheet: ModelSheet, row: number, column: number, value: CellValue) => void,
  ) => {
    for (const { blueprint, sheet } of made)
      for (const { row, column, cells } of blueprint.blocks)
        cells.forEach((line, i) =>
          line.forEach((cell, j) => {
            if (kinds.includes(cell.kind)) write(sheet, row + i, column + j, plain(cell) ?? "");
          }),
        );
  };
  each(["text", "number"], (sheet, row, column, value) => {
    if (typeof value === "string") sheet.setFormat(one(row, column), { numberFormat: "@" });
    sheet.write(one(row, column), [[value]]);
  });
  for (const { blueprint, sheet } of made) {
    for (const { name, range } of blueprint.tables)
      workbook.renameTable(workbook.addTable(sheet, range, true), name);
    for (const { name, range } of blueprint.names)
      workbook.addName(name, `=${sheetRange(blueprint.name, range)}`, null);
  }
  each(["formula"], (sheet, row, column, value) => sheet.write(one(row, column), [[value]]));

  const sheetOf = (name: string): ModelSheet => {
    const sheet = workbook.sheetByName(name);
    if (!sheet) throw new Error(`No sheet called ${name}`);
    return sheet;
  };
  return {
    paste: (name, address, value) => {
      const { row, column } = position(address);
      workbook.paste(sheetOf(name), row, column, [[value]]);
    },
    value: (name, address) => {
      const { row, column } = position(address);
      const { value } = sheetOf(name).cell(row, column);
      return typeof value === "object" ? value.error : value;
    },
  };
};
