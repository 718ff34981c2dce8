import { ExcelError } from "../../model/excel-error";
import { readAddress, referenceTo } from "../address/address";
import {
  asFlag,
  asNumber,
  asOneOf,
  asText,
  invalidArgument,
  numberAt,
  textAt,
  isMissing,
} from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { chartDataLabels, chartSeriesFormat } from "./chart-series-parts";
import type { ChartTarget, SeriesTarget } from "./chart-target";
import { hasGaps, hasMarkers, isChartType } from "./chart-types";
import { asColour } from "./colour";
import { linkedText } from "./linked-cell";
import { newSeries } from "./new-chart";
import { plain } from "./range-cells";
import { asRangeObject } from "./range-arguments";

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;
const GROUPS = ["Primary", "Secondary"] as const;

export const chartSeriesCollection: HostClass<ChartTarget> = defineClass<ChartTarget>(
  "ChartSeriesCollection",
  {
    get: { Count: ({ chart }) => chart.series.length },
    items: (target) => target.chart.series.map((series) => chartSeries.of({ ...target, series })),
    call: {
      Add: (target, args) => {
        const { chart } = target;
        const name = isMissing(args[0]) ? `Series${chart.series.length + 1}` : textAt(args, 0);
        const series = newSeries(name, chart.chartType);
        chart.series.splice(isMissing(args[1]) ? chart.series.length : numberAt(args, 1), 0, series);
        return chartSeries.of({ ...target, series });
      },
      GetCount: ({ chart }) => chart.series.length,
      GetItemAt: (target, args) => {
        const series = target.chart.series[numberAt(args, 0)];
        if (series === undefined) throw invalidArgument();
        return chartSeries.of({ ...target, series });
      },
    },
  },
);

export const chartSeries: HostClass<SeriesTarget> = defineClass<SeriesTarget>("ChartSeries", {
  get: {
    Name: ({ sheet, series: { name } }) => (name.startsWith("=") ? linkedText(sheet.workbook, name) : name),
    ChartType: ({ series }) => series.chartType,
    AxisGroup: ({ series }) => series.axisGroup,
    HasDataLabels: ({ series }) => series.hasDataLabels,
    MarkerStyle: ({ series }) => series.markerStyle ?? "Automatic",
    MarkerSize: ({ series }) => series.markerSize,
    MarkerBackgroundColor: ({ series }) => series.markerColour,
    MarkerForegroundColor: ({ series }) => series.markerColour,
    GapWidth: ({ series }) => series.gapWidth,
    Overlap: ({ series }) => series.overlap,
    PlotOrder: ({ chart, series }) => chart.series.indexOf(series),
    Smooth: () => false,
  },
  set: {
    // A text beginning with "=" links the name to a cell, as in Excel's own dialog.
    Name: ({ series }, value) => {
      series.name = asText(value);
    },
    ChartType: ({ series }, value) => {
      const type = asText(value);
      if (!isChartType(type)) throw notImplemented("ChartSeries", `chartType = ${type}`);
      series.chartType = type;
    },
    AxisGroup: ({ series }, value) => {
      series.axisGroup = asOneOf(GROUPS, value);
    },
    HasDataLabels: ({ series }, value) => {
      series.hasDataLabels = asFlag(value);
      series.dataLabels.showValue = series.hasDataLabels;
    },
    MarkerStyle: (target, value) => {
      marked(target).markerStyle = asOneOf(MARKERS, value);
    },
    MarkerSize: (target, value) => {
      const size = asNumber(value);
      if (size < 2 || size > 72) throw invalidArgument();
      marked(target).markerSize = size;
    },
    MarkerBackgroundColor: (target, value) => {
      marked(target).markerColour = asColour(value);
    },
    MarkerForegroundColor: (target, value) => {
      marked(target).markerColour = asColour(value);
    },
    GapWidth: (target, value) => {
      spaced(target).gapWidth = within(value, 0, 500);
    },
    Overlap: (target, value) => {
      spaced(target).overlap = within(value, -100, 100);
    },
    Smooth: (_target, value) => {
      if (value !== false) throw notImplemented("ChartSeries", "smooth = true");
    },
  },
  navigate: {
    DataLabels: (target) => chartDataLabels.of(target),
    Format: (target) => chartSeriesFormat.of(target),
  },
  call: {
    Delete: ({ chart, series }) => {
      const at = chart.series.indexOf(series);
      if (at >= 0) chart.series.splice(at, 1);
    },
    SetValues: ({ series }, args) => {
      series.values = referenceTo(asRangeObject(args[0]));
    },
    SetXAxisValues: ({ series }, args) => {
      series.categories = referenceTo(asRangeObject(args[0]));
    },
    GetDimensionDataSourceString: ({ series }, args) => dimension(series, textAt(args, 0)).replace(/^=/, ""),
    GetDimensionValues: ({ sheet, series }, args) => {
      const place = readAddress(dimension(series, textAt(args, 0)), null, sheet.workbook);
      if (place === null) return [];
      const { row, column, rows, columns } = place.box;
      return Array.from({ length: rows * columns }, (_value, i) =>
        plain(place.sheet.cell(row + Math.floor(i / columns), column + (i % columns)).value),
      );
    },
  },
});

function dimension(series: SeriesTarget["series"], name: string): string {
  if (name === "Values" || name === "YValues") return series.values;
  if (name === "Categories" || name === "XValues") return series.categories ?? "";
  throw invalidArgument(name);
}

/** Markers of a column or bar: Excel on the web answers InvalidOperation (OfficeDev/office-js issues 1538, 1729). */
function marked({ series }: SeriesTarget): SeriesTarget["series"] {
  if (!hasMarkers(series.chartType))
    throw new ExcelError("InvalidOperation", `A ${series.chartType} series has no markers.`);
  return series;
}

function spaced({ series }: SeriesTarget): SeriesTarget["series"] {
  if (!hasGaps(series.chartType))
    throw new ExcelError("InvalidOperation", `A ${series.chartType} series has no gap width or overlap.`);
  return series;
}

function within(value: unknown, from: number, to: number): number {
  const number = asNumber(value);
  if (number < from || number > to) throw invalidArgument();
  return number;
}
