import type { Box, ModelChart, ModelChartAxis, ModelChartSeries, ModelSheet } from "../../model/contract";
import { referenceTo, type Place } from "../address/address";
import { invalidArgument } from "../interpreter/arguments";
import { isChartType } from "./chart-types";
import { newId } from "../../model/new-id";

/** Points: the size Excel gives a new chart. */
const WIDTH = 360;
const HEIGHT = 216;

/** A chart over a range as Excel makes it: names from text headings, categories from the first text column. */
export function newChart(sheet: ModelSheet, type: string, source: Place, seriesBy: string): ModelChart {
  if (!isChartType(type)) throw invalidArgument(type);
  const series = seriesOf(source, type, seriesBy);
  return {
    id: newId(),
    name: freeName(sheet),
    chartType: type,
    title: { text: "", formula: null, visible: true, fontSize: null, bold: null },
    legend: { visible: true, position: "Bottom", fontSize: null },
    left: 0,
    top: 0,
    width: WIDTH,
    height: HEIGHT,
    valueAxis: newAxis(true),
    categoryAxis: newAxis(false),
    series,
    fontName: null,
    displayBlanksAs: "NotPlotted",
    altText: "",
  };
}

/** A series without data yet (`series.add`). */
export function newSeries(name: string, chartType: string): ModelChartSeries {
  return {
    name,
    chartType,
    values: "",
    categories: null,
    colour: null,
    outlineColour: null,
    lineVisible: true,
    lineWeight: null,
    lineStyle: null,
    markerStyle: null,
    markerSize: null,
    markerColour: null,
    axisGroup: "Primary",
    hasDataLabels: false,
    dataLabels: { position: null, numberFormat: null, showValue: false, fontSize: null },
    gapWidth: null,
    overlap: null,
  };
}

/** An axis Excel scales and labels by itself. */
export function newAxis(majorGridlines: boolean): ModelChartAxis {
  return {
    visible: true,
    title: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    fontSize: null,
    reversed: false,
    majorGridlines,
    labelPosition: "NextToAxis",
    labelSpacing: null,
    labelAngle: null,
  };
}

function freeName(sheet: ModelSheet): string {
  const taken = new Set(sheet.charts.map((chart) => chart.name));
  let number = sheet.charts.length + 1;
  while (taken.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}

/** On the web "Auto" simply means columns (reference note of ChartSeriesBy). */
function seriesOf({ sheet, box }: Place, chartType: string, seriesBy: string): ModelChartSeries[] {
  const byRows = seriesBy === "Rows";
  const isText = (row: number, column: number): boolean => {
    const { value } = sheet.cell(row, column);
    return typeof value === "string" && value !== "";
  };
  const hasTopHeadings = box.rows > 1 && isText(box.row, box.column + box.columns - 1);
  const hasSideHeadings = box.columns > 1 && isText(box.row + box.rows - 1, box.column);
  const top = hasTopHeadings ? 1 : 0;
  const side = hasSideHeadings ? 1 : 0;
  const body: Box = {
    row: box.row + top,
    column: box.column + side,
    rows: box.rows - top,
    columns: box.columns - side,
  };
  const reference = (part: Box): string => referenceTo({ sheet, box: part });
  const topHeadings: Box = { ...body, row: box.row, rows: 1 };
  const sideHeadings: Box = { ...body, column: box.column, columns: 1 };
  const [headings, hasHeadings] = byRows ? [sideHeadings, hasSideHeadings] : [topHeadings, hasTopHeadings];
  const [categories, hasCategories] = byRows
    ? [topHeadings, hasTopHeadings]
    : [sideHeadings, hasSideHeadings];
  return Array.from({ length: byRows ? body.rows : body.columns }, (_series, i) => {
    const line = (part: Box): Box =>
      byRows ? { ...part, row: body.row + i, rows: 1 } : { ...part, column: body.column + i, columns: 1 };
    return {
      ...newSeries(hasHeadings ? reference(line(headings)) : `Series${i + 1}`, chartType),
      values: reference(line(body)),
      categories: hasCategories ? reference(categories) : null,
    };
  });
}
