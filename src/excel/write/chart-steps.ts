import type { ChartBlueprint } from "../../blueprint/chart";
import { chartBytes } from "./estimate";
import type { Step } from "./steps";
import { writeChart } from "./write-charts";

/** Makes charts on a sheet that exists, each by itself: a hundred of them are more than one request takes. */
export const chartSteps = (sheet: string, charts: readonly ChartBlueprint[]): readonly Step[] =>
  charts.map((chart) => ({
    label: sheet,
    size: chartBytes(chart),
    apply: (context) => writeChart(context, context.workbook.worksheets.getItem(sheet), chart),
  }));

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
