import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { ModelChart, ModelChartSeries, ModelWorkbook } from "../../model/contract";
import { displayText } from "../../model/number-format/display-text";
import { linkedText, seriesCells, type ChartCell } from "./chart-values";
import { pixels } from "../grid/pixels";
import { TEXTS } from "../texts";

export type DrawnSeries = BarSeriesOption | LineSeriesOption;
type Shares = readonly (readonly (number | null)[])[];

/** Excel's colours of series that name none (Office theme). */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const MARKERS: Readonly<Record<string, string>> = {
  Circle: "circle",
  Diamond: "diamond",
  Square: "rect",
  Triangle: "triangle",
  Dash: "rect",
  None: "none",
};
const DASHES: Readonly<Record<string, "solid" | "dashed" | "dotted">> = {
  Dash: "dashed",
  Dot: "dotted",
  RoundDot: "dotted",
};
/** Points; what Excel takes where nothing was set. */
const DEFAULT = { labelSize: 9, markerSize: 5, lineWeight: 2.25, gap: 150 } as const;

export const isLine = (type: string): boolean => type.startsWith("Line") || type.startsWith("XY");
const isStacked = (type: string): boolean => type.includes("Stacked");

/** Values as drawn: in a 100 % chart, each one's share of its category. */
function shares(chart: ModelChart, cells: readonly (readonly ChartCell[])[]): Shares {
  if (!chart.chartType.endsWith("100")) return cells.map((line) => line.map(({ value }) => value));
  const total = (index: number): number =>
    cells.reduce((sum, line) => sum + Math.abs(line[index]?.value ?? 0), 0);
  return cells.map((line) =>
    line.map(({ value }, index) => (value === null || total(index) === 0 ? value : value / total(index))),
  );
}

/** The text of a value's label. In stacked bars there is no room for a zero. */
const labelText =
  (series: ModelChartSeries, cells: readonly ChartCell[], leaveZeroOut: boolean) =>
  ({ dataIndex }: { readonly dataIndex: number }): string => {
    const { value = null, format = "General" } = cells[dataIndex] ?? {};
    if (value === null || (leaveZeroOut && value === 0)) return "";
    return displayText(value, series.dataLabels.numberFormat ?? format);
  };

/** What the pointer on a value shows, in Excel's words. */
const tipText =
  (series: string, cells: readonly ChartCell[]) =>
  (point: unknown): string => {
    // ECharts tells of one point: the series' tooltip speaks of items only.
    const { name, dataIndex } = point as { readonly name: string; readonly dataIndex: number };
    const { value = null, format = "General" } = cells[dataIndex] ?? {};
    return TEXTS.chartTip(series, name, value === null ? "" : displayText(value, format));
  };

const labelLook = ({ hasDataLabels, dataLabels }: ModelChartSeries) => ({
  show: hasDataLabels && dataLabels.showValue,
  fontSize: pixels(dataLabels.fontSize ?? DEFAULT.labelSize),
  color: "#303030",
});

function barLabel(series: ModelChartSeries, cells: readonly ChartCell[]): BarSeriesOption["label"] {
  const { position } = series.dataLabels;
  const inside =
    position?.startsWith("Inside") === true || position === "Center" || isStacked(series.chartType);
  return {
    ...labelLook(series),
    position: inside ? "inside" : series.chartType.startsWith("Bar") ? "right" : "top",
    formatter: labelText(series, cells, inside),
  };
}

const lineLabel = (series: ModelChartSeries, cells: readonly ChartCell[]): LineSeriesOption["label"] => ({
  ...labelLook(series),
  position: series.dataLabels.position === "Right" ? "right" : "top",
  formatter: labelText(series, cells, false),
});

/** ECharts' word for the markers of a line. */
export const markerOf = ({ markerStyle, chartType }: ModelChartSeries): string =>
  MARKERS[markerStyle ?? ""] ?? (chartType.includes("Markers") ? "circle" : "none");

function lineOf(series: ModelChartSeries, colour: string): LineSeriesOption {
  const size = pixels(series.markerSize ?? DEFAULT.markerSize);
  return {
    type: "line",
    symbol: markerOf(series),
    symbolSize: series.markerStyle === "Dash" ? [size * 2, Math.max(3, size / 3)] : size,
    itemStyle: { color: series.markerColour ?? colour },
    lineStyle: {
      color: colour,
      width: series.lineVisible ? pixels(series.lineWeight ?? DEFAULT.lineWeight) : 0,
      type: DASHES[series.lineStyle ?? ""] ?? "solid",
    },
  };
}

function barOf(series: ModelChartSeries, colour: string): BarSeriesOption {
  const gap = series.gapWidth ?? DEFAULT.gap;
  return {
    type: "bar",
    itemStyle: {
      color: colour,
      ...(series.outlineColour === null ? {} : { borderColor: series.outlineColour, borderWidth: 1 }),
    },
    barCategoryGap: `${(100 * gap) / (100 + gap)}%`,
    barGap: `${-(series.overlap ?? 0)}%`,
  };
}

/** A bar of no length has no edges to draw: several of them in a stack would add up to a thick line. */
const withoutEdges = (value: number | string) =>
  value === 0 ? { value, itemStyle: { borderWidth: 0 } } : value;

/** The series of a chart with the values the workbook has now. */
export function drawnSeries(workbook: ModelWorkbook, chart: ModelChart): readonly DrawnSeries[] {
  const cells = chart.series.map(({ values }) => seriesCells(workbook, values));
  const values = shares(chart, cells);
  return chart.series.map((series, index) => {
    const colour = series.colour ?? ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];
    const own = cells[index] ?? [];
    const name = linkedText(workbook, series.name);
    // ECharts' sign for a gap.
    const data = (values[index] ?? []).map((value) => value ?? "-");
    const stack = isStacked(series.chartType) ? { stack: "all" } : {};
    const drawn = { ...stack, name, data, tooltip: { formatter: tipText(name, own) } };
    if (!isLine(series.chartType))
      return {
        ...barOf(series, colour),
        ...drawn,
        data: data.map(withoutEdges),
        label: barLabel(series, own),
      };
    const connectNulls = chart.displayBlanksAs === "Interpolated";
    return { ...lineOf(series, colour), ...drawn, connectNulls, label: lineLabel(series, own) };
  });
}
