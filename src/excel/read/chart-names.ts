import { request } from "../request";

/** Names of the charts on a sheet, in one request. */
export const readChartNames = async (sheet: string): Promise<readonly string[]> => {
  const charts = await request((context) =>
    context.workbook.worksheets.getItem(sheet).charts.load("items/name"),
  );
  return charts.items.map(({ name }) => name);
};
