import type { SheetBlueprint, WorkbookBlueprint } from "../blueprint/sheet";
import { createWorkbook } from "../local-excel";
import type { ModelSheet, ModelWorkbook } from "../local-excel";
import { fillFormulas, fillPlainCells } from "./fill-cells";
import { fillCharts } from "./fill-charts";
import { fillPage } from "./fill-page";
import { fillRules } from "./fill-rules";
import { fillStructure } from "./fill-structure";
import { fillStyles } from "./fill-styles";
import { fillView } from "./fill-view";

type Filled = { readonly sheet: ModelSheet; readonly blueprint: SheetBlueprint };

/**
 * A workbook with exactly the sheets of a blueprint, in its order, made without Office.js: for files given to
 * closed networks. Sheets may refer to each other in any direction, so all of them stand first, then plain cells,
 * tables and names, then formulas, then looks and charts.
 */
export const workbookOf = ({ sheets }: WorkbookBlueprint): ModelWorkbook => {
  const workbook = createWorkbook();
  const blank = workbook.activeSheet;
  // Out of the way of a sheet of the same name.
  blank.name = "machi-kpi";
  const filled = sheets.map((blueprint): Filled => ({ sheet: workbook.addSheet(blueprint.name), blueprint }));
  for (const { sheet, blueprint } of filled) {
    fillPlainCells(sheet, blueprint);
    fillStructure(sheet, blueprint);
  }
  for (const { sheet, blueprint } of filled) fillFormulas(sheet, blueprint);
  for (const { sheet, blueprint } of filled) {
    fillStyles(sheet, blueprint);
    fillRules(sheet, blueprint);
    fillPage(sheet, blueprint);
    fillView(sheet, blueprint);
    fillCharts(sheet, blueprint);
  }
  const first = filled.find(({ blueprint }) => !blueprint.hidden);
  if (first) {
    workbook.activeSheet = first.sheet;
    workbook.deleteSheet(blank);
  }
  return workbook;
};
