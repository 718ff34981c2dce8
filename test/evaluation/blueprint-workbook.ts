import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { CellRange } from "../../src/blueprint/address";
import { absoluteRange, quotedSheet } from "../../src/blueprint/address";
import type { BlueprintCell } from "../../src/blueprint/cell";
import type { SheetBlueprint } from "../../src/blueprint/sheet";

type Content = string | number | boolean | null | { readonly formula: string };

const contentOf = (cell: BlueprintCell): Content => {
  switch (cell.kind) {
    case "blank":
      return null;
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "formula":
      return { formula: cell.formula.slice(1) };
  }
};

const addTable = (sheet: Worksheet, name: string, range: CellRange, headers: readonly string[]): void => {
  sheet.addTable({
    name,
    ref: absoluteRange({ ...range, rows: 1, columns: 1 }).replace(/\$/g, ""),
    headerRow: true,
    totalsRow: false,
    columns: headers.map((header) => ({ name: header, filterButton: false })),
    rows: Array.from({ length: range.rows - 1 }, () => headers.map(() => null)),
  });
};

const headersOf = (sheet: SheetBlueprint, range: CellRange): readonly string[] => {
  const block = sheet.blocks.find(({ row, column }) => row === range.row && column === range.column);
  return (block?.cells[0] ?? []).map((cell) => (cell.kind === "text" ? cell.text : ""));
};

/** Contents, tables and names of blueprints as a workbook of the formula engine; looks are left out. */
export const blueprintWorkbook = (sheets: readonly SheetBlueprint[]): Workbook => {
  const workbook = new Workbook();
  for (const blueprint of sheets) {
    const sheet = workbook.addWorksheet(blueprint.name);
    for (const { name, range } of blueprint.tables) addTable(sheet, name, range, headersOf(blueprint, range));
    for (const { row, column, cells } of blueprint.blocks)
      cells.forEach((line, i) =>
        line.forEach((cell, j) => {
          const content = contentOf(cell);
          if (content !== null) sheet.getCell(row + i + 1, column + j + 1).value = content;
        }),
      );
    for (const { name, range } of blueprint.names)
      workbook.definedNames.add(`${quotedSheet(blueprint.name)}!${absoluteRange(range)}`, name);
  }
  return workbook;
};
