import type { ChartBlueprint } from "../../blueprint/chart";
import type { Step } from "./steps";
import { writeChart } from "./write-charts";

const CHART_BYTES = 12_000;

/** Makes charts on a sheet that exists. */
export const chartStep = (sheet: string, charts: readonly ChartBlueprint[]): Step => ({
  label: sheet,
  size: charts.length * CHART_BYTES,
  apply: (context) => {
    for (const chart of charts) writeChart(context, context.workbook.worksheets.getItem(sheet), chart);
  },
});

/** Gives charts that exist a new title. */
export const chartTitleStep = (
  sheet: string,
  titles: readonly { readonly chart: string; readonly title: string }[],
): Step => ({
  label: null,
  size: titles.length * 1000,
  apply: (context) => {
    for (const { chart, title } of titles)
      context.workbook.worksheets.getItem(sheet).charts.getItem(chart).title.text = title;
  },
});
