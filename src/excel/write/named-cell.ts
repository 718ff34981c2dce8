import { request } from "../request";

/** Puts a number or text into the cell that bears a workbook name. A name that is gone is an `ItemNotFound`. */
export const setNamedCell = async (name: string, value: string | number): Promise<void> => {
  await request((context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
  });
};
