import type { ModelChart, ModelChartAxis, ModelChartSeries, ModelWorkbook } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { element, valued } from "../xml/write-xml";
import { categoryAxisXml, valueAxisXml } from "./axis-xml";
import { plotOf, type Plot } from "./chart-words";
import { seriesXml } from "./series-xml";

type AxisIds = { readonly category: number; readonly value: number };
type AxisGroup = ModelChartSeries["axisGroup"];

const AXIS_IDS: Readonly<Record<AxisGroup, AxisIds>> = {
  Primary: { category: 111111111, value: 111111112 },
  Secondary: { category: 111111113, value: 111111114 },
};

type PlacedSeries = { readonly series: ModelChartSeries; readonly plot: Plot; readonly index: number };
/** Series drawn the same way on the same axes share one element. */
type Group = { readonly plot: Plot; readonly axisGroup: AxisGroup; readonly members: PlacedSeries[] };

/** @throws {ExcelError} NotImplemented, by name, for a type of chart that cannot be written. */
const groupsOf = (chart: ModelChart): readonly Group[] => {
  const groups = new Map<string, Group>();
  chart.series.forEach((series, index) => {
    const plot = plotOf(series.chartType);
    if (plot === undefined) {
      throw new ExcelError("NotImplemented", `Saving a chart of type ${series.chartType} is not emulated.`);
    }
    const key = `${plot.kind}|${plot.grouping}|${series.axisGroup}`;
    const group = groups.get(key) ?? { plot, axisGroup: series.axisGroup, members: [] };
    groups.set(key, group);
    group.members.push({ series, plot, index });
  });
  return [...groups.values()];
};

const seriesOf = (workbook: ModelWorkbook, chart: ModelChart, { members }: Group): string =>
  members.map(({ series, plot, index }) => seriesXml(workbook, series, plot, index, chart.fontName)).join("");

const axisIdsXml = (axisGroup: AxisGroup): string =>
  valued("c:axId", AXIS_IDS[axisGroup].category) + valued("c:axId", AXIS_IDS[axisGroup].value);

const groupXml = (workbook: ModelWorkbook, chart: ModelChart, group: Group): string => {
  const { plot, axisGroup, members } = group;
  const inside = seriesOf(workbook, chart, group);
  if (plot.kind === "line") {
    return element(
      "c:lineChart",
      {},
      valued("c:grouping", plot.grouping),
      valued("c:varyColors", false),
      inside,
      valued("c:marker", true),
      axisIdsXml(axisGroup),
    );
  }
  const [first] = members;
  const overlap = first?.series.overlap ?? (plot.grouping === "clustered" ? null : 100);
  const gapWidth = first?.series.gapWidth ?? null;
  return element(
    "c:barChart",
    {},
    valued("c:barDir", plot.kind === "bar" ? "bar" : "col"),
    valued("c:grouping", plot.grouping),
    valued("c:varyColors", false),
    inside,
    gapWidth === null ? "" : valued("c:gapWidth", gapWidth),
    overlap === null ? "" : valued("c:overlap", overlap),
    axisIdsXml(axisGroup),
  );
};

const HIDDEN_AXIS: ModelChartAxis = {
  visible: false,
  title: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  fontSize: null,
  reversed: false,
  majorGridlines: false,
  labelPosition: "NextToAxis",
  labelSpacing: null,
  labelAngle: null,
};

const axesXml = (chart: ModelChart, groups: readonly Group[]): string => {
  const font = chart.fontName;
  const isBar = groups.some(({ plot }) => plot.kind === "bar");
  const { Primary: primary, Secondary: secondary } = AXIS_IDS;
  const main =
    categoryAxisXml(chart.categoryAxis, {
      id: primary.category,
      crossId: primary.value,
      position: isBar ? "l" : "b",
      crosses: "autoZero",
      font,
    }) +
    valueAxisXml(chart.valueAxis, {
      id: primary.value,
      crossId: primary.category,
      position: isBar ? "b" : "l",
      crosses: "autoZero",
      font,
    });
  if (!groups.some(({ axisGroup }) => axisGroup === "Secondary")) return main;
  return (
    main +
    valueAxisXml(
      { ...HIDDEN_AXIS, visible: true, fontSize: chart.valueAxis.fontSize },
      { id: secondary.value, crossId: secondary.category, position: isBar ? "t" : "r", crosses: "max", font },
    ) +
    categoryAxisXml(HIDDEN_AXIS, {
      id: secondary.category,
      crossId: secondary.value,
      position: isBar ? "l" : "b",
      crosses: "autoZero",
      font,
    })
  );
};

export const plotAreaXml = (workbook: ModelWorkbook, chart: ModelChart): string => {
  const groups = groupsOf(chart);
  return element(
    "c:plotArea",
    {},
    element("c:layout"),
    ...groups.map((group) => groupXml(workbook, chart, group)),
    axesXml(chart, groups),
  );
};
