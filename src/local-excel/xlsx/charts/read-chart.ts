import type { ModelChart, ModelChartSeries } from "../../model/contract";
import { childOf, childrenOf, isNamed, isOn, numericValOf, valOf, type XmlElement } from "../xml/read-xml";
import { BLANKS, LEGEND_POSITION, type Plot } from "./chart-words";
import { readAxis } from "./read-axis";
import { readSeries, type SeriesGroup } from "./read-series";
import { readTextProperties, readTitle } from "./read-text";

export type ChartContent = Omit<ModelChart, "id" | "name" | "left" | "top" | "width" | "height" | "altText">;

const plotOfGroup = (group: XmlElement): Plot | null => {
  const grouping = valOf(group, "grouping");
  const stacked = grouping === "stacked" || grouping === "percentStacked" ? grouping : null;
  if (isNamed(group, "lineChart")) {
    return { kind: "line", grouping: stacked ?? "standard", markers: isOn(group, "marker") };
  }
  if (!isNamed(group, "barChart")) return null;
  return {
    kind: valOf(group, "barDir") === "bar" ? "bar" : "column",
    grouping: stacked ?? "clustered",
    markers: false,
  };
};

type Ordered = { readonly order: number; readonly series: ModelChartSeries };

const seriesOfGroup = (node: XmlElement, group: SeriesGroup, theme: readonly string[]): readonly Ordered[] =>
  childrenOf(node, "ser").flatMap((ser) => {
    const series = readSeries(ser, group, theme);
    return series === null ? [] : [{ order: numericValOf(ser, "order") ?? 0, series }];
  });

const axisIds = (group: XmlElement): readonly (string | undefined)[] =>
  childrenOf(group, "axId").map((node) => node.attributes["val"]);

const readGroups = (
  plotArea: XmlElement | undefined,
  theme: readonly string[],
): { readonly series: ModelChartSeries[]; readonly primary: readonly (string | undefined)[] } => {
  const ordered: Ordered[] = [];
  let primary: readonly (string | undefined)[] | undefined;
  for (const node of childrenOf(plotArea)) {
    const plot = plotOfGroup(node);
    if (plot === null) continue;
    const ids = axisIds(node);
    primary ??= ids;
    const overlap = numericValOf(node, "overlap") ?? null;
    ordered.push(
      ...seriesOfGroup(
        node,
        {
          plot,
          axisGroup: ids.join() === primary.join() ? "Primary" : "Secondary",
          gapWidth: numericValOf(node, "gapWidth") ?? null,
          // Stacked series lie on each other by themselves.
          overlap: plot.grouping !== "clustered" && overlap === 100 ? null : overlap,
        },
        theme,
      ),
    );
  }
  ordered.sort((a, b) => a.order - b.order);
  return { series: ordered.map(({ series }) => series), primary: primary ?? [] };
};

const readLegend = (chart: XmlElement | undefined): ModelChart["legend"] => {
  const legend = childOf(chart, "legend");
  return {
    visible: legend !== undefined,
    position: LEGEND_POSITION.officeWord(valOf(legend, "legendPos") ?? "r") ?? "Right",
    fontSize: readTextProperties(legend).size,
  };
};

const blanksOf = (chart: XmlElement | undefined): ModelChart["displayBlanksAs"] => {
  const word = BLANKS.officeWord(valOf(chart, "dispBlanksAs") ?? "gap");
  return word === "Zero" || word === "Interpolated" ? word : "NotPlotted";
};

/** A chart's own part. Null when it is of a kind the local Excel does not draw (pies, scatter …). */
export const readChart = (root: XmlElement, theme: readonly string[]): ChartContent | null => {
  const chart = childOf(root, "chart");
  const plotArea = childOf(chart, "plotArea");
  const { series, primary } = readGroups(plotArea, theme);
  const [first] = series;
  if (first === undefined) return null;
  const isPrimary = (axis: XmlElement): boolean => primary.includes(valOf(axis, "axId"));
  const categoryAxes = [...childrenOf(plotArea, "catAx"), ...childrenOf(plotArea, "dateAx")];
  const titleNode = childOf(chart, "title");
  const title = readTitle(titleNode);
  return {
    chartType: first.chartType,
    title: {
      text: title.text,
      formula: title.formula,
      visible: titleNode !== undefined,
      fontSize: title.look.size,
      bold: title.look.bold,
    },
    legend: readLegend(chart),
    valueAxis: readAxis(childrenOf(plotArea, "valAx").find(isPrimary)),
    categoryAxis: readAxis(categoryAxes.find(isPrimary)),
    series,
    fontName: readTextProperties(root).font,
    displayBlanksAs: blanksOf(chart),
  };
};
