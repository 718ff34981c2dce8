import type { ModelWorkbook } from "../model/contract";
import { ExcelError } from "../model/excel-error";
import { createWorkbook } from "../model/workbook";
import { readSharedStrings } from "./cells/shared-strings";
import { OpenedPackage } from "./package/opened-package";
import { openSheetContent, openSheetFurniture, type OpenedSheet } from "./sheets/open-sheet";
import { readThemeColours } from "./styles/colours";
import { readStyleSheet } from "./styles/read-style-sheet";
import { openCustomXml } from "./workbook/custom-xml";
import { openNames } from "./workbook/read-names";
import { openProperties } from "./workbook/read-properties";
import { addSheets, openSelection, openVisibility } from "./workbook/read-sheets";
import { placeFormulas } from "./cells/place-cells";
import type { RelationshipKind } from "./package/namespaces";
import type { XmlElement } from "./xml/read-xml";
import { XlsxUnreadable } from "./xlsx-unreadable";

const openWorkbook = (opened: OpenedPackage): ModelWorkbook => {
  const part = opened.related("", "officeDocument");
  const root = part === undefined ? undefined : opened.part(part);
  if (part === undefined || root === undefined || root.name.split(":").at(-1) !== "workbook") {
    throw new XlsxUnreadable("The file is not an .xlsx workbook: it has no workbook part.");
  }
  const related = (kind: RelationshipKind): XmlElement | undefined => {
    const target = opened.related(part, kind);
    return target === undefined ? undefined : opened.part(target);
  };
  const theme = readThemeColours(related("theme"));
  const styles = readStyleSheet(related("styles"), theme);
  const strings = readSharedStrings(related("sharedStrings"));

  const workbook = createWorkbook();
  workbook.pauseCalculation(true);
  const sheets = addSheets(opened, part, root, workbook, strings);
  const worksheets = sheets.filter((sheet): sheet is OpenedSheet => sheet !== null);
  if (worksheets.length === 0) throw new XlsxUnreadable("The workbook has no worksheet.");

  // Formulas speak of tables and names on any sheet, so those stand first.
  for (const sheet of worksheets) openSheetContent(opened, sheet, styles);
  openNames(
    workbook,
    root,
    sheets.map((sheet) => sheet?.sheet ?? null),
  );
  for (const { sheet, cells } of worksheets) placeFormulas(sheet, cells);
  for (const sheet of worksheets) openSheetFurniture(opened, sheet, styles, theme);
  openCustomXml(opened, part, workbook);
  openProperties(opened, workbook);
  openVisibility(worksheets);
  openSelection(workbook, root, sheets);
  workbook.pauseCalculation(false);
  workbook.calculate();
  return workbook;
};

/**
 * Opens a workbook saved by the local Excel, by Excel or by LibreOffice. Formulas are worked out anew; one that
 * cannot be held here (a look into another workbook) leaves its last result. What the local Excel does not know
 * (pictures, pies, pivot tables, data bars …) is not in the workbook it gives back.
 * @throws {XlsxUnreadable} not an .xlsx, damaged, or protected by a password.
 */
export const openXlsx = async (bytes: Uint8Array): Promise<ModelWorkbook> => {
  try {
    return openWorkbook(new OpenedPackage(bytes));
  } catch (cause) {
    if (!(cause instanceof ExcelError)) throw cause;
    throw new XlsxUnreadable(`The workbook holds what Excel would refuse: ${cause.message}`, { cause });
  }
};
