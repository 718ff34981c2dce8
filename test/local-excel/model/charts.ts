import type { ModelChart, ModelChartAxis, ModelChartSeries } from "../../../src/local-excel/model/contract";
import { newAxis, newSeries } from "../../../src/local-excel/office/objects/new-chart";

export const axis = (changes: Partial<ModelChartAxis> = {}): ModelChartAxis => ({
  ...newAxis(false),
  ...changes,
});

export const series = (changes: Partial<ModelChartSeries>): ModelChartSeries => ({
  ...newSeries("系列", "ColumnClustered"),
  values: "='実績'!$C$3:$C$6",
  categories: "='実績'!$B$3:$B$6",
  ...changes,
});

export const chart = (changes: Partial<ModelChart>): ModelChart => ({
  id: "chart",
  name: "グラフ",
  chartType: "ColumnClustered",
  title: { text: "", formula: null, visible: false, fontSize: null, bold: null },
  legend: { visible: false, position: "Bottom", fontSize: null },
  left: 300,
  top: 40,
  width: 360,
  height: 220,
  valueAxis: axis({ majorGridlines: true }),
  categoryAxis: axis(),
  series: [],
  fontName: null,
  displayBlanksAs: "NotPlotted",
  altText: "",
  ...changes,
});
