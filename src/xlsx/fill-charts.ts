import { sheetRange } from "../blueprint/address";
import type { SheetRange, ChartAxis, ChartBlueprint, ChartSeries } from "../blueprint/chart";
import {
  CHART_TYPES,
  LEGENDS,
  LINE_MARKER_SIZE,
  MARKERS,
  MARKER_SIZE,
  seriesType,
} from "../blueprint/chart-words";
import type { SheetBlueprint } from "../blueprint/sheet";
import type {
  ModelChart,
  ModelChartAxis,
  ModelChartSeries,
  ModelChartTitle,
  ModelSheet,
} from "../local-excel";

const reference = ({ sheet, range }: SheetRange): string => `=${sheetRange(sheet, range)}`;

const seriesOf = (chart: ChartBlueprint, series: ChartSeries): ModelChartSeries => {
  const { drawnAs, name, showValues = false } = series;
  const colour = series.colour.toUpperCase();
  const isMarker = drawnAs === "marker";
  const marked = isMarker || (drawnAs === "line" && series.markerShape !== undefined);
  return {
    name: typeof name === "string" ? name : reference(name),
    chartType: seriesType(chart, series),
    values: reference(series.values),
    categories: reference(series.categories),
    colour: isMarker ? null : colour,
    outlineColour: drawnAs === "column" ? (series.outline?.toUpperCase() ?? null) : null,
    lineVisible: !isMarker,
    lineWeight: null,
    lineStyle: drawnAs === "line" && series.dashed ? "Dash" : null,
    markerStyle: marked ? MARKERS[series.markerShape ?? "diamond"] : null,
    markerSize: marked ? (isMarker ? MARKER_SIZE : LINE_MARKER_SIZE) : null,
    markerColour: marked ? colour : null,
    axisGroup: "Primary",
    hasDataLabels: showValues,
    dataLabels: { position: null, numberFormat: null, showValue: showValues, fontSize: null },
    gapWidth: drawnAs === "column" ? (chart.gapWidth ?? null) : null,
    overlap: null,
  };
};

const axisOf = (axis: ChartAxis, kind: "value" | "category"): ModelChartAxis => {
  const visible = axis.visible !== false;
  // Every category keeps its name, level, and keeps it at the edge where columns hang below zero.
  const named = visible && kind === "category";
  return {
    visible,
    title: visible ? (axis.title ?? null) : null,
    minimum: visible ? (axis.min ?? null) : null,
    maximum: visible ? (axis.max ?? null) : null,
    majorUnit: visible ? (axis.majorUnit ?? null) : null,
    numberFormat: visible ? (axis.numberFormat ?? null) : null,
    fontSize: visible ? (axis.fontSize ?? null) : null,
    reversed: visible && (axis.reversed ?? false),
    labelPosition: named ? "Low" : "NextToAxis",
    labelSpacing: named ? 1 : null,
    labelAngle: named ? 0 : null,
    majorGridlines: kind === "value",
  };
};

const titleOf = ({ title, titleSize }: ChartBlueprint): ModelChartTitle => ({
  text: typeof title === "string" ? title : "",
  formula: title === null || typeof title === "string" ? null : reference(title),
  visible: title !== null,
  fontSize: titleSize ?? null,
  bold: null,
});

/** A native chart over the cells of its area, as wide and high as they are by now. */
const chartOf = (sheet: ModelSheet, blueprint: ChartBlueprint): ModelChart => {
  const { area, type, legend } = blueprint;
  const near = sheet.cellPosition(area.row, area.column);
  const far = sheet.cellPosition(area.row + area.rows, area.column + area.columns);
  return {
    id: blueprint.name,
    name: blueprint.name,
    chartType: CHART_TYPES[type],
    title: titleOf(blueprint),
    legend: {
      visible: legend !== "none",
      position: LEGENDS[legend === "none" ? "bottom" : legend],
      fontSize: legend === "none" ? null : (blueprint.legendSize ?? null),
    },
    left: near.left,
    top: near.top,
    width: far.left - near.left,
    height: far.top - near.top,
    valueAxis: axisOf(blueprint.valueAxis, "value"),
    categoryAxis: axisOf(blueprint.categoryAxis, "category"),
    series: blueprint.series.map((series) => seriesOf(blueprint, series)),
    fontName: blueprint.fontName ?? null,
    displayBlanksAs: blueprint.bridgesGaps ? "Interpolated" : "NotPlotted",
    altText: blueprint.description,
  };
};

/** Charts come last, over cells that have their sizes. */
export const fillCharts = (sheet: ModelSheet, { charts }: SheetBlueprint): void => {
  for (const chart of charts) if (chart.series.length > 0) sheet.charts.push(chartOf(sheet, chart));
};
