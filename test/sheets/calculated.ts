import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { cellAddress, sheetRange } from "../../src/blueprint/address";
import type { BlueprintCell } from "../../src/blueprint/cell";
import type { WorkbookBlueprint } from "../../src/blueprint/sheet";
import { plain } from "./sheet-cells";

type Value = string | number | boolean | null;

/** A blueprint in a formula engine: type into cells, calculate, look at results. */
export type Calculated = {
  readonly type: (sheet: string, address: string, value: string | number) => void;
  readonly calculate: () => void;
  readonly value: (sheet: string, address: string) => Value;
};

const content = (cell: BlueprintCell): string | number | null | { formula: string } =>
  cell.kind === "formula" ? { formula: cell.formula.slice(1) } : plain(cell);

/** What a cell shows: a formula's result, an error's code, or the plain value. */
const shown = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return typeof value === "bigint" ? Number(value) : (value as Value);
  if ("formula" in value) return shown("result" in value ? value.result : null);
  return "error" in value ? String(value.error) : null;
};

export const calculated = ({ sheets }: WorkbookBlueprint): Calculated => {
  const workbook = new Workbook();
  for (const sheet of sheets) {
    const worksheet = workbook.addWorksheet(sheet.name);
    for (const { range, name } of sheet.tables) {
      const block = sheet.blocks.find(({ row, column }) => row === range.row && column === range.column);
      const [heads = [], ...rows] = block?.cells ?? [];
      worksheet.addTable({
        name,
        ref: cellAddress(range.row, range.column),
        headerRow: true,
        columns: heads.map((head) => ({ name: String(plain(head)) })),
        rows: rows.map((row) => row.map(content)),
      });
    }
    for (const { row, column, cells } of sheet.blocks)
      cells.forEach((line, i) =>
        line.forEach((cell, j) => {
          if (cell.kind !== "blank") worksheet.getCell(row + i + 1, column + j + 1).value = content(cell);
        }),
      );
    for (const { name, range } of sheet.names) workbook.definedNames.add(sheetRange(sheet.name, range), name);
  }
  const cell = (sheet: string, address: string) => {
    const worksheet = workbook.getWorksheet(sheet);
    if (!worksheet) throw new Error(`No sheet called ${sheet}`);
    return worksheet.getCell(address);
  };
  return {
    type: (sheet, address, value) => {
      cell(sheet, address).value = value;
    },
    calculate: () => {
      calculateFormulas(workbook);
    },
    value: (sheet, address) => shown(cell(sheet, address).value),
  };
};
