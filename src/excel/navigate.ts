import { request } from "./request";

/** Brings a sheet to the front by its present name. A sheet that is gone is an `ItemNotFound`. */
export const activateSheet = async (name: string): Promise<void> => {
  await request((context) => context.workbook.worksheets.getItem(name).activate());
};

/** Brings a cell into view and selects it. A sheet that is gone is an `ItemNotFound`. */
export const selectCell = async (sheet: string, cell: string): Promise<void> => {
  await request((context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(cell).select();
  });
};
