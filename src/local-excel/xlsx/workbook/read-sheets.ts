import type { ModelWorkbook } from "../../model/contract";
import { boxesOf } from "../addresses";
import { readCells } from "../cells/read-cells";
import type { OpenedPackage } from "../package/opened-package";
import type { OpenedSheet } from "../sheets/open-sheet";
import { attributeOf, childOf, childrenOf, isNamed, numberOf, type XmlElement } from "../xml/read-xml";
import { SHEET_STATE } from "./workbook-xml";

/** Every worksheet with its cells still to be placed; null where the file has a chart sheet or a macro sheet. */
export const addSheets = (
  opened: OpenedPackage,
  workbookPart: string,
  root: XmlElement,
  workbook: ModelWorkbook,
  strings: readonly string[],
): readonly (OpenedSheet | null)[] => {
  const parts = new Map(opened.relationships(workbookPart).map(({ id, target }) => [id, target] as const));
  const [unused] = workbook.sheets;
  let isFirst = true;
  return childrenOf(childOf(root, "sheets"), "sheet").map((node) => {
    const part = parts.get(attributeOf(node, "id") ?? "") ?? "";
    const sheetRoot = opened.part(part);
    if (sheetRoot === undefined || !isNamed(sheetRoot, "worksheet")) return null;
    const name = attributeOf(node, "name") ?? "";
    const sheet = isFirst && unused !== undefined ? unused : workbook.addSheet(name);
    if (isFirst) sheet.name = name;
    isFirst = false;
    const cells = readCells(childOf(sheetRoot, "sheetData"), strings);
    return { sheet, part, root: sheetRoot, cells, state: attributeOf(node, "state") ?? "visible" };
  });
};

/** Hidden last: a workbook always shows one sheet. */
export const openVisibility = (sheets: readonly OpenedSheet[]): void => {
  for (const { sheet, state } of sheets) {
    const visibility = SHEET_STATE.officeWord(state);
    if (visibility === "Hidden" || visibility === "VeryHidden") sheet.visibility = visibility;
  }
};

export const openSelection = (
  workbook: ModelWorkbook,
  root: XmlElement,
  sheets: readonly (OpenedSheet | null)[],
): void => {
  const active = sheets[numberOf(childOf(root, "bookViews", "workbookView"), "activeTab") ?? 0];
  const chosen = active ?? sheets.find((sheet) => sheet?.state === "visible");
  if (chosen === null || chosen === undefined || chosen.sheet.visibility !== "Visible") return;
  workbook.activeSheet = chosen.sheet;
  const view = childOf(chosen.root, "sheetViews", "sheetView");
  const selections = childrenOf(view, "selection");
  const pane = attributeOf(childOf(view, "pane"), "activePane") ?? "topLeft";
  const selection = selections.find((node) => (attributeOf(node, "pane") ?? "topLeft") === pane);
  const [box] = boxesOf(attributeOf(selection, "sqref"));
  if (box !== undefined) workbook.selection = { sheet: chosen.sheet, box };
};
