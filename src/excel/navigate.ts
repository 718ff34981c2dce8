import { request } from "./request";

/** Brings a sheet to the front by its present name. A sheet that is gone is an `ItemNotFound`. */
export const activateSheet = async (name: string): Promise<void> => {
  await request((context) => context.workbook.worksheets.getItem(name).activate());
};
