import type { ModelSheet, ModelWorkbook } from "../../model/contract";
import { MAIN, RELATIONSHIPS } from "../package/namespaces";
import { twoWay } from "../two-way";
import { element, xmlDocument } from "../xml/write-xml";
import { definedNamesXml } from "./names-xml";

/** Excel.SheetVisibility ↔ ST_SheetState. */
export const SHEET_STATE = twoWay([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "veryHidden"],
]);

/** The workbook part. @param relationshipOf gives a sheet's relationship id. */
export const workbookXml = (workbook: ModelWorkbook, relationshipOf: (sheet: ModelSheet) => string): string =>
  xmlDocument(
    element(
      "workbook",
      { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
      element("workbookPr", { defaultThemeVersion: 166925 }),
      element(
        "bookViews",
        {},
        element("workbookView", { activeTab: Math.max(0, workbook.sheets.indexOf(workbook.activeSheet)) }),
      ),
      element(
        "sheets",
        {},
        ...workbook.sheets.map((sheet, index) =>
          element("sheet", {
            name: sheet.name,
            sheetId: index + 1,
            state: sheet.visibility === "Visible" ? undefined : SHEET_STATE.fileWord(sheet.visibility),
            "r:id": relationshipOf(sheet),
          }),
        ),
      ),
      definedNamesXml(workbook),
      // The results in the cells are an emulation's: the real Excel works them out again when it opens the file.
      element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
    ),
  );
