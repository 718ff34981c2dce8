/** Charts as the local Excel holds them: plain data, references kept right when cells move. */

export type ModelChartAxis = {
  visible: boolean;
  title: string | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat: string | null;
  fontSize: number | null;
  reversed: boolean;
  /** `Low`: at the edge, where columns may hang below zero. */
  labelPosition: "NextToAxis" | "High" | "Low" | "None";
  /** Every how many categories one is named; null: as Excel sees fit. */
  labelSpacing: number | null;
  /** Degrees the labels are turned by, -90 to 90; null: as Excel sees fit. */
  labelAngle: number | null;
  majorGridlines: boolean;
};
export type ModelChartSeries = {
  /** Literal name, or a reference with `=` (`='進捗評価'!$A$3`). */
  name: string;
  /** Office.js chart type word of this series. */
  chartType: string;
  /** References with `=`, kept right when cells move. */
  values: string;
  categories: string | null;
  colour: string | null;
  /** Colour of the edges of columns and bars; null: none are drawn. */
  outlineColour: string | null;
  lineVisible: boolean;
  lineWeight: number | null;
  lineStyle: string | null;
  markerStyle: string | null;
  markerSize: number | null;
  markerColour: string | null;
  axisGroup: "Primary" | "Secondary";
  hasDataLabels: boolean;
  dataLabels: {
    position: string | null;
    numberFormat: string | null;
    showValue: boolean;
    fontSize: number | null;
  };
  gapWidth: number | null;
  overlap: number | null;
};
export type ModelChartTitle = {
  /** Its own text; of a linked title, what it had before. */
  text: string;
  /** A reference with `=` to the cell whose text it shows (`='進捗評価'!$A$3`); null: it shows its own. */
  formula: string | null;
  visible: boolean;
  fontSize: number | null;
  bold: boolean | null;
};
export type ModelChart = {
  id: string;
  name: string;
  chartType: string;
  title: ModelChartTitle;
  legend: { visible: boolean; position: string; fontSize: number | null };
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  valueAxis: ModelChartAxis;
  categoryAxis: ModelChartAxis;
  series: ModelChartSeries[];
  fontName: string | null;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interpolated";
  altText: string;
};
