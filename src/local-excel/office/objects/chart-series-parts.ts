import { asFlag, asNumber, asOneOf, asText, textAt } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { chartFont } from "./chart-font";
import type { SeriesTarget } from "./chart-target";
import { hasMarkers } from "./chart-types";
import { asColour } from "./colour";

const POSITIONS = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;
const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
  "Automatic",
] as const;

export const chartSeriesFormat: HostClass<SeriesTarget> = defineClass<SeriesTarget>("ChartSeriesFormat", {
  navigate: {
    Fill: (target) => chartFill.of(target),
    Line: (target) => chartLineFormat.of(target),
  },
});

export const chartFill: HostClass<SeriesTarget> = defineClass<SeriesTarget>("ChartFill", {
  call: {
    // A line has no area to fill: Excel fills its markers.
    SetSolidColor: ({ series }, args) => {
      const colour = asColour(textAt(args, 0));
      if (hasMarkers(series.chartType)) series.markerColour = colour;
      else series.colour = colour;
    },
    Clear: ({ series }) => {
      if (hasMarkers(series.chartType)) series.markerColour = null;
      else series.colour = null;
    },
  },
});

/** The line of a line series, whose colour is the series' own, or the edges of columns and bars. */
export const chartLineFormat: HostClass<SeriesTarget> = defineClass<SeriesTarget>("ChartLineFormat", {
  get: {
    Color: ({ series }) => (hasMarkers(series.chartType) ? series.colour : series.outlineColour),
    LineStyle: ({ series }) => (series.lineVisible ? (series.lineStyle ?? "Automatic") : "None"),
    Weight: ({ series }) => series.lineWeight,
  },
  set: {
    Color: ({ series }, value) => {
      if (hasMarkers(series.chartType)) series.colour = asColour(value);
      else series.outlineColour = asColour(value);
    },
    LineStyle: (target, value) => {
      const series = drawnAsLine(target);
      const style = asOneOf(LINES, value);
      series.lineVisible = style !== "None";
      series.lineStyle = style === "None" || style === "Automatic" ? null : style;
    },
    Weight: (target, value) => {
      drawnAsLine(target).lineWeight = asNumber(value);
    },
  },
  call: {
    Clear: ({ series }) => {
      if (hasMarkers(series.chartType)) series.lineVisible = false;
      else series.outlineColour = null;
    },
  },
});

export const chartDataLabels: HostClass<SeriesTarget> = defineClass<SeriesTarget>("ChartDataLabels", {
  get: {
    Position: ({ series }) => series.dataLabels.position,
    ShowValue: ({ series }) => series.dataLabels.showValue,
    NumberFormat: ({ series }) => series.dataLabels.numberFormat ?? "General",
    ShowSeriesName: () => false,
    ShowCategoryName: () => false,
    ShowLegendKey: () => false,
    ShowPercentage: () => false,
  },
  set: {
    Position: ({ series }, value) => {
      series.dataLabels.position = asOneOf(POSITIONS, value);
    },
    ShowValue: ({ series }, value) => {
      series.dataLabels.showValue = asFlag(value);
    },
    NumberFormat: ({ series }, value) => {
      series.dataLabels.numberFormat = asText(value);
    },
    ShowSeriesName: onlyFalse("showSeriesName"),
    ShowCategoryName: onlyFalse("showCategoryName"),
    ShowLegendKey: onlyFalse("showLegendKey"),
    ShowPercentage: onlyFalse("showPercentage"),
  },
  navigate: { Format: (target) => chartDataLabelFormat.of(target) },
});

export const chartDataLabelFormat: HostClass<SeriesTarget> = defineClass<SeriesTarget>(
  "ChartDataLabelFormat",
  {
    navigate: {
      Font: ({ series: { dataLabels } }) =>
        chartFont.of({
          size: { get: () => dataLabels.fontSize, set: (size) => void (dataLabels.fontSize = size) },
        }),
    },
  },
);

/** Style and weight of the edges of columns and bars are not in the model. */
function drawnAsLine({ series }: SeriesTarget): SeriesTarget["series"] {
  if (!hasMarkers(series.chartType))
    throw notImplemented("ChartLineFormat", `of a ${series.chartType} series`);
  return series;
}

function onlyFalse(member: string): (target: SeriesTarget, value: unknown) => void {
  return (_target, value) => {
    if (asFlag(value)) throw notImplemented("ChartDataLabels", `${member} = true`);
  };
}
