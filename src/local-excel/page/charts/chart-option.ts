import type { EChartsCoreOption } from "echarts/core";
import type { ModelChart, ModelChartAxis, ModelChartTitle, ModelWorkbook } from "../../model/contract";
import { displayText } from "../../model/number-format/display-text";
import { pixels } from "../grid/pixels";
import { drawnSeries } from "./chart-series";
import { categoryNames, linkedText } from "./chart-values";

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

function valueAxis(chart: ModelChart): Record<string, unknown> {
  const axis = chart.valueAxis;
  const isShare = chart.chartType.endsWith("100");
  const format = axis.numberFormat ?? (isShare ? "0%" : "General");
  return {
    type: "value",
    show: axis.visible,
    inverse: axis.reversed,
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

function legend(chart: ModelChart): Record<string, unknown> {
  const { visible, position, fontSize } = chart.legend;
  const side = position === "Left" || position === "Right" || position === "Corner";
  return {
    show: visible,
    orient: side ? "vertical" : "horizontal",
    textStyle: { fontSize: pixels(fontSize ?? SIZE.text) },
    itemWidth: 16,
    itemHeight: 10,
    ...(position === "Top" ? { top: 34 } : side ? { top: "middle" } : { bottom: 4 }),
    ...(position === "Left" ? { left: 4 } : side ? { right: 4 } : { left: "center" }),
  };
}

/** Only what was set as a link is one: a title somebody typed may begin with `=`. */
const titleText = (workbook: ModelWorkbook, { text, formula }: ModelChartTitle): string =>
  formula === null ? text : linkedText(workbook, formula);

/** How a chart looks now, for ECharts. It may be compared as JSON: the same option draws the same picture. */
export function chartOption(workbook: ModelWorkbook, chart: ModelChart): EChartsCoreOption {
  const lying = chart.chartType.startsWith("Bar");
  const reference = chart.series[0]?.categories ?? null;
  const names = reference === null ? [] : categoryNames(workbook, reference);
  const value = valueAxis(chart);
  const category = categoryAxis(chart, names, !lying);
  const { position, visible } = chart.legend;
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
    legend: legend(chart),
    grid: {
      top:
        (chart.title.visible ? pixels(chart.title.fontSize ?? SIZE.title) + 22 : 12) +
        (visible && position === "Top" ? 28 : 0),
      bottom: visible && position === "Bottom" ? 34 : 12,
      left: visible && position === "Left" ? 110 : 12,
      right: visible && (position === "Right" || position === "Corner") ? 110 : 16,
      outerBoundsMode: "same",
    },
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: [...drawnSeries(workbook, chart)],
  };
}
