import { rangeAddress, sheetRange } from "../../blueprint/address";
import type { SheetBlueprint } from "../../blueprint/sheet";
import { mergeRuns } from "./merge-runs";

/** Tables over the header texts and values that already stand: adding rows one by one would be slow and merge badly. */
const writeTables = (sheet: Excel.Worksheet, { tables }: SheetBlueprint): void => {
  for (const blueprint of tables) {
    const table = sheet.tables.add(rangeAddress(blueprint.range), true);
    table.name = blueprint.name;
    // The sheets carry explicit fills, because not every program draws table styles.
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = blueprint.filterButton;
  }
};

const writeNames = (context: Excel.RequestContext, { name: sheet, names }: SheetBlueprint): void => {
  for (const { name, range } of names) context.workbook.names.add(name, `=${sheetRange(sheet, range)}`);
};

const writeMerges = (sheet: Excel.Worksheet, { merges }: SheetBlueprint): void => {
  for (const range of mergeRuns(merges.filter(({ rows }) => rows === 1)))
    sheet.getRange(rangeAddress(range)).merge(range.rows > 1);
  for (const range of merges.filter(({ rows }) => rows > 1)) sheet.getRange(rangeAddress(range)).merge(false);
};

/** Merged cells, tables and defined names: what formulas of any sheet refer to. */
export const writeStructure = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
): void => {
  writeMerges(sheet, blueprint);
  writeTables(sheet, blueprint);
  writeNames(context, blueprint);
};
