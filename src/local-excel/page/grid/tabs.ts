import { BooleanNumber, type ICommandService, type IWorksheetData, type Workbook } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { ModelWorkbook } from "../../model/contract";
import { sheetData, UNIT } from "./workbook-data";

/** Brings the grid's tabs to what the workbook's sheets are now: which there are, names, order, hidden ones, colours. */
export function drawTabs(workbook: ModelWorkbook, shown: Workbook, commands: ICommandService): void {
  const run = (id: string, params: object): void => void commands.syncExecuteCommand(id, params);
  workbook.sheets.forEach((sheet, index) => {
    if (shown.getSheetBySheetId(sheet.id)) return;
    // `sheetData` leaves nothing out that the grid does not fill in by itself.
    run(InsertSheetMutation.id, { unitId: UNIT, index, sheet: sheetData(sheet) as IWorksheetData });
  });
  for (const old of shown.getSheets()) {
    const subUnitId = old.getSheetId();
    if (workbook.sheetById(subUnitId) === null)
      run(RemoveSheetMutation.id, { unitId: UNIT, subUnitId, subUnitName: old.getName() });
  }
  workbook.sheets.forEach((sheet, toOrder) => {
    const tab = shown.getSheetBySheetId(sheet.id);
    if (!tab) return;
    const at = { unitId: UNIT, subUnitId: sheet.id };
    const fromOrder = shown.getSheetOrders().indexOf(sheet.id);
    const hidden = sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (fromOrder !== toOrder) run(SetWorksheetOrderMutation.id, { ...at, fromOrder, toOrder });
    if (tab.getName() !== sheet.name) run(SetWorksheetNameMutation.id, { ...at, name: sheet.name });
    if (tab.getConfig().hidden !== hidden) run(SetWorksheetHideMutation.id, { ...at, hidden });
    if ((tab.getTabColor() ?? "") !== sheet.tabColour)
      run(SetTabColorMutation.id, { ...at, color: sheet.tabColour });
  });
}
