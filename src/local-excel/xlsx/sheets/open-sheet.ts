import type { ModelSheet } from "../../model/contract";
import { boxOf } from "../addresses";
import { placeConstants, placeFormats } from "../cells/place-cells";
import type { FileCell } from "../cells/read-cells";
import { openCharts } from "../charts/open-charts";
import type { OpenedPackage } from "../package/opened-package";
import type { OpenedStyles } from "../styles/read-style-sheet";
import { digitPixels } from "../units";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "../xml/read-xml";
import { openConditionalFormats } from "./read-conditional-formats";
import { openHyperlinks } from "./read-hyperlinks";
import { openBandFormats } from "./read-bands";
import { openPage } from "./read-page";
import { hasHeaderRow, openHeaderlessTable, openTable } from "./read-table";
import { openValidations } from "./read-validations";
import { openColumns, openRows, openView } from "./read-view";

/** A sheet of the file next to the sheet it becomes. */
export type OpenedSheet = {
  readonly sheet: ModelSheet;
  readonly part: string;
  readonly root: XmlElement;
  readonly cells: readonly FileCell[];
  /** `visible`, `hidden` or `veryHidden`. */
  readonly state: string;
};

const tablesOf = (opened: OpenedPackage, { part, root }: OpenedSheet): readonly XmlElement[] => {
  const parts = new Map(opened.relationships(part).map(({ id, target }) => [id, target] as const));
  return childrenOf(childOf(root, "tableParts"), "tablePart").flatMap((node) => {
    const table = opened.part(parts.get(attributeOf(node, "id") ?? "") ?? "");
    return table === undefined ? [] : [table];
  });
};

/** What formulas build on: values, tables and the page (its print area is set with the names). */
export const openSheetContent = (opened: OpenedPackage, opening: OpenedSheet, styles: OpenedStyles): void => {
  const { sheet, root, cells } = opening;
  const tables = tablesOf(opened, opening);
  openBandFormats(sheet, root, styles);
  for (const table of tables) if (!hasHeaderRow(table)) openHeaderlessTable(sheet, table);
  placeConstants(sheet, cells);
  for (const table of tables) if (hasHeaderRow(table)) openTable(sheet, table);
  openPage(sheet, root);
};

/** Everything else of a sheet, once its formulas stand. */
export const openSheetFurniture = (
  opened: OpenedPackage,
  { sheet, part, root, cells }: OpenedSheet,
  styles: OpenedStyles,
  theme: readonly string[],
): void => {
  placeFormats(sheet, cells, styles.cellFormats);
  openView(sheet, root, theme);
  openColumns(sheet, root, digitPixels(styles.defaultFont));
  openRows(sheet, root);
  for (const node of childrenOf(childOf(root, "mergeCells"), "mergeCell")) {
    const box = boxOf(attributeOf(node, "ref") ?? "");
    if (box !== null) sheet.merge(box);
  }
  openConditionalFormats(sheet, root, styles, theme);
  openValidations(sheet, root);
  openHyperlinks(sheet, root, opened.relationships(part));
  const drawing = opened.related(part, "drawing");
  if (drawing !== undefined) openCharts(opened, drawing, sheet, theme);
  // Last: a protected sheet refuses what opening does.
  sheet.protected = flagOf(childOf(root, "sheetProtection"), "sheet");
};
