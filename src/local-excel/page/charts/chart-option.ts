import type { EChartsCoreOption } from "echarts/core";
import type {
  ModelChart,
  ModelChartAxis,
  ModelChartSeries,
  ModelChartTitle,
  ModelWorkbook,
} from "../../model/contract";
import { displayText } from "../../model/number-format/display-text";
import { pixels } from "../grid/pixels";
import { drawnSeries, isLine, markerOf } from "./chart-series";
import { categoryNames, linkedText, seriesCells } from "./chart-values";

/** Points; what Excel takes where nothing was set. */
const SIZE = { title: 14, text: 9 } as const;
const GREY = "#d9d9d9";

function labels(axis: ModelChartAxis): Record<string, unknown> {
  return {
    show: axis.visible && axis.labelPosition !== "None",
    fontSize: pixels(axis.fontSize ?? SIZE.text),
    color: "#404040",
  };
}

const titled = (axis: ModelChartAxis): Record<string, unknown> =>
  axis.title === null
    ? {}
    : {
        name: axis.title,
        nameLocation: "middle",
        nameTextStyle: { fontSize: pixels(SIZE.text) },
        nameGap: 36,
      };

/** Lines of text between two names on an axis; closer, they would run into each other. */
const TICK_LINES = 1.6;

/**
 * Excel lets an axis begin away from zero where all values lie within a sixth of the largest one (Microsoft Knowledge
 * Base 214075, How Chart Axis Limits Are Determined).
 */
function beginsAtZero(workbook: ModelWorkbook, chart: ModelChart): boolean {
  if (chart.chartType.includes("Stacked")) return true;
  const values = chart.series
    .flatMap((series) => seriesCells(workbook, series.values))
    .flatMap(({ value }) => value ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const largest = Math.max(Math.abs(least), Math.abs(most));
  return values.length === 0 || least * most <= 0 || most - least > largest / 6;
}

function valueAxis(workbook: ModelWorkbook, chart: ModelChart, room: number): Record<string, unknown> {
  const axis = chart.valueAxis;
  const isShare = chart.chartType.endsWith("100");
  const format = axis.numberFormat ?? (isShare ? "0%" : "General");
  return {
    type: "value",
    show: axis.visible,
    inverse: axis.reversed,
    scale: !beginsAtZero(workbook, chart),
    splitNumber: Math.max(
      1,
      Math.min(5, Math.floor(room / (pixels(axis.fontSize ?? SIZE.text) * TICK_LINES))),
    ),
    ...titled(axis),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? (isShare ? { max: 1 } : {}) : { max: axis.maximum }),
    ...(axis.majorUnit === null ? {} : { interval: axis.majorUnit }),
    splitLine: { show: axis.majorGridlines, lineStyle: { color: GREY } },
    axisLabel: { ...labels(axis), formatter: (value: number) => displayText(value, format) },
  };
}

function categoryAxis(chart: ModelChart, names: readonly string[], across: boolean): Record<string, unknown> {
  const axis = chart.categoryAxis;
  const room = pixels(chart.width) / Math.max(1, names.length);
  return {
    type: "category",
    data: [...names],
    show: axis.visible,
    inverse: axis.reversed,
    ...titled(axis),
    axisTick: { show: false },
    axisLine: { onZero: axis.labelPosition !== "Low", lineStyle: { color: "#bfbfbf" } },
    axisLabel: {
      ...labels(axis),
      interval: axis.labelSpacing === null ? "auto" : axis.labelSpacing - 1,
      ...(across
        ? { width: room * 0.95, overflow: "break" }
        : { width: pixels(chart.width) * 0.3, overflow: "truncate" }),
    },
  };
}

/** The legend shows a series as it is drawn: a line without markers has none there either. */
const legendEntry = (workbook: ModelWorkbook, series: ModelChartSeries): Record<string, unknown> => ({
  name: linkedText(workbook, series.name),
  ...(isLine(series.chartType) && markerOf(series) === "none" ? { itemStyle: { opacity: 0 } } : {}),
});

function legend(workbook: ModelWorkbook, chart: ModelChart): Record<string, unknown> {
  const { visible, position, fontSize } = chart.legend;
  const side = position === "Left" || position === "Right" || position === "Corner";
  return {
    show: visible,
    data: chart.series.map((series) => legendEntry(workbook, series)),
    orient: side ? "vertical" : "horizontal",
    textStyle: { fontSize: pixels(fontSize ?? SIZE.text) },
    // Long enough for the dashes of a broken line.
    itemWidth: chart.series.some(({ chartType }) => isLine(chartType)) ? 26 : 16,
    itemHeight: 10,
    ...(position === "Top" ? { top: 34 } : side ? { top: "middle" } : { bottom: 4 }),
    ...(position === "Left" ? { left: 4 } : side ? { right: 4 } : { left: "center" }),
  };
}

/** Room around what is drawn, pixels; axis names stand within. */
function gridOf({ title, legend: { visible, position } }: ModelChart) {
  return {
    top:
      (title.visible ? pixels(title.fontSize ?? SIZE.title) + 22 : 12) +
      (visible && position === "Top" ? 28 : 0),
    bottom: visible && position === "Bottom" ? 34 : 12,
    left: visible && position === "Left" ? 110 : 12,
    right: visible && (position === "Right" || position === "Corner") ? 110 : 16,
    outerBoundsMode: "same",
  } as const;
}

/** Only what was set as a link is one: a title somebody typed may begin with `=`. */
const titleText = (workbook: ModelWorkbook, { text, formula }: ModelChartTitle): string =>
  formula === null ? text : linkedText(workbook, formula);

/** How a chart looks now, for ECharts. It may be compared as JSON: the same option draws the same picture. */
export function chartOption(workbook: ModelWorkbook, chart: ModelChart): EChartsCoreOption {
  const lying = chart.chartType.startsWith("Bar");
  const reference = chart.series[0]?.categories ?? null;
  const names = reference === null ? [] : categoryNames(workbook, reference);
  const grid = gridOf(chart);
  // Names of the categories take about two lines below.
  const room = pixels(chart.height) - grid.top - grid.bottom - 2 * pixels(SIZE.text) * TICK_LINES;
  const value = valueAxis(workbook, chart, lying ? pixels(chart.width) / 4 : room);
  const category = categoryAxis(chart, names, !lying);
  return {
    animation: false,
    ...(chart.fontName === null ? {} : { textStyle: { fontFamily: chart.fontName } }),
    title: {
      show: chart.title.visible,
      text: titleText(workbook, chart.title),
      left: "center",
      top: 6,
      textStyle: {
        fontSize: pixels(chart.title.fontSize ?? SIZE.title),
        fontWeight: chart.title.bold === true ? "bold" : "normal",
        color: "#404040",
        width: pixels(chart.width) - 24,
        overflow: "break",
      },
    },
    // Drawn as text inside the picture: nothing from the cells becomes HTML.
    tooltip: { trigger: "item", renderMode: "richText", confine: true, textStyle: { fontSize: 12 } },
    legend: legend(workbook, chart),
    grid,
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: [...drawnSeries(workbook, chart)],
  };
}
