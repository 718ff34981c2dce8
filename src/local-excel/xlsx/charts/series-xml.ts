import type { ModelChartSeries, ModelWorkbook } from "../../model/contract";
import { emuOf } from "../units";
import { element, escapeText, valued } from "../xml/write-xml";
import { categoryReference, numberReference, textReference } from "./chart-cache";
import { labelPositions, LABEL_POSITION, LINE_STYLE, MARKER_STYLE, type Plot } from "./chart-words";
import { solidFill, textProperties } from "./drawn-text";

const nameXml = (workbook: ModelWorkbook, name: string): string => {
  if (name === "") return "";
  const inside = name.startsWith("=") ? textReference(workbook, name) : element("c:v", {}, escapeText(name));
  return element("c:tx", {}, inside);
};

const width = ({ lineWeight }: ModelChartSeries): number | undefined =>
  lineWeight === null ? undefined : emuOf(lineWeight);

const fillXml = (colour: string | null): string => (colour === null ? "" : solidFill(colour));

const lineXml = (series: ModelChartSeries): string => {
  if (!series.lineVisible) return element("a:ln", { w: width(series) }, element("a:noFill"));
  const dash = series.lineStyle === null ? undefined : LINE_STYLE.fileWord(series.lineStyle);
  return element(
    "a:ln",
    { w: width(series), cap: "rnd" },
    fillXml(series.colour),
    dash === undefined ? "" : valued("a:prstDash", dash),
    element("a:round"),
  );
};

/** Points. */
const OUTLINE = 0.75;

/** Edges of columns and bars: Excel draws none unless told. */
const borderXml = ({ lineVisible, outlineColour }: ModelChartSeries): string => {
  if (outlineColour !== null) return element("a:ln", { w: emuOf(OUTLINE) }, solidFill(outlineColour));
  return lineVisible ? "" : element("a:ln", {}, element("a:noFill"));
};

/** A series without a colour of its own takes the chart's next one, so nothing is said. */
const shapeXml = (series: ModelChartSeries, plot: Plot): string => {
  const inside = plot.kind === "line" ? lineXml(series) : fillXml(series.colour) + borderXml(series);
  return inside === "" ? "" : element("c:spPr", {}, inside);
};

const markerXml = (series: ModelChartSeries, plot: Plot): string => {
  if (plot.kind !== "line") return "";
  const symbol = MARKER_STYLE.fileWord(series.markerStyle ?? (plot.markers ? "Automatic" : "None"));
  if (symbol === undefined || symbol === "none") return element("c:marker", {}, valued("c:symbol", "none"));
  const colour = series.markerColour ?? series.colour;
  return element(
    "c:marker",
    {},
    symbol === "auto" ? "" : valued("c:symbol", symbol),
    series.markerSize === null ? "" : valued("c:size", Math.round(series.markerSize)),
    colour === null
      ? ""
      : element("c:spPr", {}, solidFill(colour), element("a:ln", { w: 9525 }, solidFill(colour))),
  );
};

const labelsXml = (series: ModelChartSeries, plot: Plot, font: string | null): string => {
  if (!series.hasDataLabels) return "";
  const { position, numberFormat, fontSize, showValue } = series.dataLabels;
  const filePosition = position === null ? undefined : LABEL_POSITION.fileWord(position);
  const isAllowed = filePosition !== undefined && labelPositions(plot).includes(filePosition);
  return element(
    "c:dLbls",
    {},
    numberFormat === null ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    textProperties({ size: fontSize, font }),
    isAllowed ? valued("c:dLblPos", filePosition) : "",
    // Every flag is stated: readers differ in what they take for the default.
    valued("c:showLegendKey", false),
    valued("c:showVal", showValue),
    valued("c:showCatName", false),
    valued("c:showSerName", false),
    valued("c:showPercent", false),
    valued("c:showBubbleSize", false),
  );
};

/** `<c:ser>`; `index` is the series' place in the chart, from 0. */
export const seriesXml = (
  workbook: ModelWorkbook,
  series: ModelChartSeries,
  plot: Plot,
  index: number,
  font: string | null,
): string => {
  return element(
    "c:ser",
    {},
    valued("c:idx", index),
    valued("c:order", index),
    nameXml(workbook, series.name),
    shapeXml(series, plot),
    plot.kind === "line" ? "" : valued("c:invertIfNegative", false),
    markerXml(series, plot),
    labelsXml(series, plot, font),
    series.categories === null ? "" : element("c:cat", {}, categoryReference(workbook, series.categories)),
    element("c:val", {}, numberReference(workbook, series.values)),
    plot.kind === "line" ? valued("c:smooth", false) : "",
  );
};
