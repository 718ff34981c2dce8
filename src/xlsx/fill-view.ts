import type { SheetBlueprint } from "../blueprint/sheet";
import { pointsOfCharacters } from "../blueprint/units";
import type { ModelSheet } from "../local-excel";

/** Column widths, row heights, frozen panes, gridlines, tab colour and visibility. */
export const fillView = (sheet: ModelSheet, blueprint: SheetBlueprint): void => {
  for (const { column, width, hidden } of blueprint.columns) {
    sheet.setColumnWidth(column, 1, pointsOfCharacters(width));
    if (hidden) sheet.setColumnHidden(column, 1, true);
  }
  for (const { from, count, height, hidden } of blueprint.rowHeights) {
    sheet.setRowHeight(from, count, height);
    if (hidden) sheet.setRowHidden(from, count, true);
  }
  if (blueprint.freeze) sheet.frozen = blueprint.freeze;
  if (!blueprint.showGridlines) sheet.showGridlines = false;
  if (blueprint.tabColour !== undefined) sheet.tabColour = blueprint.tabColour.toUpperCase();
  if (blueprint.hidden) sheet.visibility = "Hidden";
};
