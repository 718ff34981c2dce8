import type { ChartBlueprint, ChartSeries } from "./chart";

/** Excel's own words (those of Office.js) for what a chart's blueprint says, and the sizes of its marks. */
export const CHART_TYPES = {
  "column-clustered": "ColumnClustered",
  "column-stacked": "ColumnStacked",
  "bar-stacked-100": "BarStacked100",
  "column-stacked-100": "ColumnStacked100",
  line: "Line",
} as const satisfies Record<ChartBlueprint["type"], string>;

export const MARKERS = {
  circle: "Circle",
  diamond: "Diamond",
  square: "Square",
  triangle: "Triangle",
  dash: "Dash",
} as const satisfies Record<NonNullable<ChartSeries["markerShape"]>, string>;

export const LEGENDS = { bottom: "Bottom", right: "Right", top: "Top" } as const;

/** Points; marks on columns are larger than those on a line. */
export const MARKER_SIZE = 9;
export const LINE_MARKER_SIZE = 5;

/** A series takes the chart's own type unless it is drawn as a line or as marks. */
export const seriesType = (
  chart: ChartBlueprint,
  { drawnAs, markerShape }: ChartSeries,
): "Line" | "LineMarkers" | (typeof CHART_TYPES)[keyof typeof CHART_TYPES] => {
  switch (drawnAs) {
    case "column":
      return CHART_TYPES[chart.type];
    case "line":
      return markerShape === undefined ? "Line" : "LineMarkers";
    case "marker":
      return "LineMarkers";
  }
};
