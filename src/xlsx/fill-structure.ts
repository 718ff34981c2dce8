import { sheetRange } from "../blueprint/address";
import type { SheetBlueprint } from "../blueprint/sheet";
import type { ModelSheet } from "../local-excel";

/** Merged cells, tables and defined names: what formulas of any sheet refer to. */
export const fillStructure = (sheet: ModelSheet, { merges, tables, names }: SheetBlueprint): void => {
  const { workbook } = sheet;
  for (const range of merges) sheet.merge(range);
  for (const { name, range, filterButton } of tables) {
    const table = workbook.addTable(sheet, range, true);
    workbook.renameTable(table, name);
    // The sheets carry explicit fills, because not every program draws table styles.
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = filterButton;
  }
  for (const { name, range } of names) workbook.addName(name, `=${sheetRange(sheet.name, range)}`, null);
};
