import type { Box, ModelName, ModelSheet, ModelWorkbook } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { boxOf } from "../addresses";
import { displayFormula } from "../formulas/display-form";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf, type XmlElement } from "../xml/read-xml";

/** The parts of `'a'!$A$1:$B$2,'a'!$1:$3`, without their sheet; commas in sheet names do not count. */
const areasOf = (reference: string): readonly Box[] => {
  const areas: Box[] = [];
  for (const [area] of reference.matchAll(/(?:'(?:[^']|'')*'|[^,'])+/g)) {
    const box = boxOf(area.slice(area.lastIndexOf("!") + 1));
    if (box !== null) areas.push(box);
  }
  return areas;
};

const isWholeRows = (area: string): boolean => /\$?\d+:\$?\d+$/.test(area);

const openPrintTitles = (sheet: ModelSheet, reference: string): void => {
  const isRows = reference.split(",").map(isWholeRows);
  areasOf(reference).forEach(({ row, rows, column, columns }, index) => {
    sheet.pageSetup = {
      ...sheet.pageSetup,
      ...(isRows[index] === true
        ? { titleRows: { from: row, to: row + rows - 1 } }
        : { titleColumns: { from: column, to: column + columns - 1 } }),
    };
  });
};

const openBuiltIn = (sheet: ModelSheet, name: string, reference: string): void => {
  if (name === "_xlnm.Print_Titles") openPrintTitles(sheet, reference);
  const areas = areasOf(reference);
  if (name === "_xlnm.Print_Area" && areas.length > 0) {
    sheet.pageSetup = { ...sheet.pageSetup, printArea: areas };
  }
};

/** @param sheets in the file's order, null where the file has something else than a worksheet. */
export const openNames = (
  workbook: ModelWorkbook,
  root: XmlElement | undefined,
  sheets: readonly (ModelSheet | null)[],
): void => {
  for (const node of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const name = attributeOf(node, "name") ?? "";
    const local = numberOf(node, "localSheetId");
    const sheet = local === undefined ? null : (sheets[local] ?? null);
    if (name.startsWith("_xlnm.")) {
      if (sheet !== null) openBuiltIn(sheet, name, textOf(node));
      continue;
    }
    if (local !== undefined && sheet === null) continue;
    const opened = addedName(workbook, name, displayFormula(textOf(node), null), sheet);
    if (opened === null) continue;
    opened.visible = !flagOf(node, "hidden");
    opened.comment = attributeOf(node, "comment") ?? "";
  }
};

/** Null for a name that cannot be held, such as one for a range of another workbook. */
const addedName = (
  workbook: ModelWorkbook,
  name: string,
  formula: string,
  sheet: ModelSheet | null,
): ModelName | null => {
  try {
    return workbook.addName(name, formula, sheet);
  } catch (error) {
    if (error instanceof ExcelError) return null;
    throw error;
  }
};
