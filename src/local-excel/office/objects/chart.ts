import { asNumber, asOneOf, asText, invalidArgument, textOr, isMissing } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { chartAxes } from "./chart-axes";
import { chartAreaFormat } from "./chart-formats";
import { chartLegend, chartTitle } from "./chart-texts";
import { isChartType } from "./chart-types";
import { chartSeriesCollection } from "./chart-series";
import type { ChartTarget } from "./chart-target";
import { newChart } from "./new-chart";
import { asPlace, asRangeObject } from "./range-arguments";
import { refuseProtected } from "./refuse-protected";
import { worksheet } from "./worksheet";

/** Office.js's words for empty cells → the model's ("Interplotted" is Excel's own spelling). */
const BLANKS = { NotPlotted: "NotPlotted", Zero: "Zero", Interplotted: "Interpolated" } as const;
const BLANK_WORDS = ["NotPlotted", "Zero", "Interplotted"] as const;

export const chart: HostClass<ChartTarget> = defineClass<ChartTarget>("Chart", {
  id: ({ chart: { id } }) => id,
  get: {
    Id: (target) => target.chart.id,
    Name: (target) => target.chart.name,
    ChartType: (target) => target.chart.chartType,
    Left: (target) => target.chart.left,
    Top: (target) => target.chart.top,
    Width: (target) => target.chart.width,
    Height: (target) => target.chart.height,
    DisplayBlanksAs: ({ chart: { displayBlanksAs } }) =>
      BLANK_WORDS.find((word) => BLANKS[word] === displayBlanksAs) ?? "NotPlotted",
    PlotVisibleOnly: () => true,
  },
  set: {
    Name: (target, value) => {
      target.chart.name = asText(value);
    },
    ChartType: ({ chart: model }, value) => {
      const type = asText(value);
      if (!isChartType(type)) throw notImplemented("Chart", `chartType = ${type}`);
      model.chartType = type;
      for (const series of model.series) series.chartType = type;
    },
    Left: (target, value) => {
      target.chart.left = atLeastZero(value);
    },
    Top: (target, value) => {
      target.chart.top = atLeastZero(value);
    },
    Width: (target, value) => {
      target.chart.width = atLeastZero(value);
    },
    Height: (target, value) => {
      target.chart.height = atLeastZero(value);
    },
    DisplayBlanksAs: (target, value) => {
      target.chart.displayBlanksAs = BLANKS[asOneOf(BLANK_WORDS, value)];
    },
    PlotVisibleOnly: (_target, value) => {
      if (value !== true) throw notImplemented("Chart", "plotVisibleOnly = false");
    },
  },
  navigate: {
    Axes: (target) => chartAxes.of(target),
    Format: (target) => chartAreaFormat.of(target),
    Legend: (target) => chartLegend.of(target),
    Series: (target) => chartSeriesCollection.of(target),
    Title: (target) => chartTitle.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  call: {
    Activate: ({ sheet }) => {
      sheet.workbook.activeSheet = sheet;
    },
    Delete: ({ sheet, chart: model }) => {
      refuseProtected(sheet);
      const at = sheet.charts.indexOf(model);
      if (at >= 0) sheet.charts.splice(at, 1);
    },
    SetData: ({ sheet, chart: model }, args) => {
      const fresh = newChart(sheet, model.chartType, asRangeObject(args[0]), textOr(args, 1, "Auto"));
      model.series.splice(0, model.series.length, ...fresh.series);
    },
    SetPosition: ({ sheet, chart: model }, args) => {
      const start = asPlace(args[0], sheet, sheet.workbook).box;
      const end = isMissing(args[1]) ? null : asPlace(args[1], sheet, sheet.workbook).box;
      const { left, top } = sheet.cellPosition(start.row, start.column);
      model.left = left;
      model.top = top;
      // Without an end cell only the place changes.
      if (end === null) return;
      const far = sheet.cellPosition(end.row + end.rows, end.column + end.columns);
      model.width = far.left - left;
      model.height = far.top - top;
    },
  },
});

function atLeastZero(value: unknown): number {
  const number = asNumber(value);
  if (number < 0) throw invalidArgument();
  return number;
}
