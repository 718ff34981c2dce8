import { cellAddress, rangeAddress, sheetRange } from "../../blueprint/address";
import type { CellRange } from "../../blueprint/address";
import type { ChartAxis, ChartBlueprint, ChartSeries, SheetRange } from "../../blueprint/chart";
import {
  CHART_TYPES,
  LEGENDS,
  LINE_MARKER_SIZE,
  MARKERS,
  MARKER_SIZE,
  seriesType,
} from "../../blueprint/chart-words";

const rangeOf = (context: Excel.RequestContext, { sheet, range }: SheetRange): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(range));

/** What a name or title linked to a cell is set to. */
const linkTo = ({ sheet, range }: SheetRange): string => `=${sheetRange(sheet, range)}`;

const writeMarkers = (
  series: Excel.ChartSeries,
  { colour, markerShape }: ChartSeries,
  size: number,
): void => {
  series.markerStyle = MARKERS[markerShape ?? "diamond"];
  series.markerSize = size;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
};

const writeLine = (series: Excel.ChartSeries, blueprint: ChartSeries): void => {
  series.format.line.color = blueprint.colour;
  if (blueprint.dashed) series.format.line.lineStyle = "Dash";
  if (blueprint.markerShape !== undefined) writeMarkers(series, blueprint, LINE_MARKER_SIZE);
};

/** The type comes before everything else: Excel on the web refuses marker settings on types without markers. */
const writeSeries = (
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  chart: ChartBlueprint,
  blueprint: ChartSeries,
): void => {
  series.chartType = seriesType(chart, blueprint);
  series.setValues(rangeOf(context, blueprint.values));
  series.setXAxisValues(rangeOf(context, blueprint.categories));
  series.name = typeof blueprint.name === "string" ? blueprint.name : linkTo(blueprint.name);
  if (blueprint.drawnAs === "marker") {
    series.format.line.lineStyle = "None";
    writeMarkers(series, blueprint, MARKER_SIZE);
  } else if (blueprint.drawnAs === "line") writeLine(series, blueprint);
  else {
    series.format.fill.setSolidColor(blueprint.colour);
    if (blueprint.outline !== undefined) series.format.line.color = blueprint.outline;
  }
  if (blueprint.drawnAs === "column" && chart.gapWidth !== undefined) series.gapWidth = chart.gapWidth;
  if (blueprint.showValues) series.hasDataLabels = true;
};

const writeAxis = (axis: Excel.ChartAxis, blueprint: ChartAxis): void => {
  if (blueprint.visible === false) {
    axis.visible = false;
    return;
  }
  if (blueprint.title !== undefined) axis.title.text = blueprint.title;
  if (blueprint.min !== undefined) axis.minimum = blueprint.min;
  if (blueprint.max !== undefined) axis.maximum = blueprint.max;
  if (blueprint.majorUnit !== undefined) axis.majorUnit = blueprint.majorUnit;
  if (blueprint.numberFormat !== undefined) axis.numberFormat = blueprint.numberFormat;
  if (blueprint.fontSize !== undefined) axis.format.font.size = blueprint.fontSize;
  if (blueprint.reversed) axis.reversePlotOrder = true;
};

/** Every category keeps its name, level, and keeps it at the edge where columns hang below zero. */
const showEveryCategory = (axis: Excel.ChartAxis): void => {
  axis.tickLabelPosition = "Low";
  axis.tickLabelSpacing = 1;
  axis.textOrientation = 0;
};

const lastCell = ({ row, column, rows, columns }: CellRange): string =>
  cellAddress(row + rows - 1, column + columns - 1);

/**
 * A native chart. It starts from the first series' values alone with their direction given explicitly, because Excel on
 * the web guesses otherwise (OfficeDev/office-js issues 1830, 2929); every range is then set by name.
 * Office.js has no property for a chart's alternative text; `description` goes into files written directly.
 */
export const writeChart = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blueprint: ChartBlueprint,
): void => {
  const [first, ...others] = blueprint.series;
  if (!first) return;
  const { rows, columns } = first.values.range;
  const seriesBy = rows === 1 && columns > 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(CHART_TYPES[blueprint.type], rangeOf(context, first.values), seriesBy);
  chart.name = blueprint.name;
  writeSeries(context, chart.series.getItemAt(0), blueprint, first);
  for (const series of others) writeSeries(context, chart.series.add(), blueprint, series);
  if (blueprint.fontName !== undefined) chart.format.font.name = blueprint.fontName;
  if (blueprint.bridgesGaps) chart.displayBlanksAs = "Interplotted";
  if (blueprint.title === null) chart.title.visible = false;
  else if (typeof blueprint.title === "string") chart.title.text = blueprint.title;
  else chart.title.setFormula(linkTo(blueprint.title));
  if (blueprint.titleSize !== undefined) chart.title.format.font.size = blueprint.titleSize;
  if (blueprint.legend === "none") chart.legend.visible = false;
  else {
    chart.legend.position = LEGENDS[blueprint.legend];
    if (blueprint.legendSize !== undefined) chart.legend.format.font.size = blueprint.legendSize;
  }
  writeAxis(chart.axes.valueAxis, blueprint.valueAxis);
  writeAxis(chart.axes.categoryAxis, blueprint.categoryAxis);
  if (blueprint.categoryAxis.visible !== false) showEveryCategory(chart.axes.categoryAxis);
  chart.setPosition(cellAddress(blueprint.area.row, blueprint.area.column), lastCell(blueprint.area));
};
