import { request } from "../request";
import type { SheetContent } from "./sheet-content";
import { loadSheet } from "./sheet-content";

/** A sheet's contents and the names of the charts on it, in one request. */
export const readSheetAndCharts = async (
  sheet: string,
): Promise<{ readonly content: SheetContent; readonly charts: readonly string[] }> => {
  const loaded = await request((context) => ({
    content: loadSheet(context, sheet),
    charts: context.workbook.worksheets.getItem(sheet).charts.load("items/name"),
  }));
  return { content: loaded.content(), charts: loaded.charts.items.map((chart) => chart.name) };
};
