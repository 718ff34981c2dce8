import { twoWay } from "../two-way";

/** How a group of series is drawn in the file. */
export type Plot = {
  readonly kind: "column" | "bar" | "line";
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Lines only: points carry markers unless a series says otherwise. */
  readonly markers: boolean;
};

const plot = (kind: Plot["kind"], grouping: Plot["grouping"], markers = false): Plot => ({
  kind,
  grouping,
  markers,
});

/** Excel.ChartType, as far as the local Excel saves charts. */
const PLOTS: ReadonlyMap<string, Plot> = new Map([
  ["ColumnClustered", plot("column", "clustered")],
  ["ColumnStacked", plot("column", "stacked")],
  ["ColumnStacked100", plot("column", "percentStacked")],
  ["BarClustered", plot("bar", "clustered")],
  ["BarStacked", plot("bar", "stacked")],
  ["BarStacked100", plot("bar", "percentStacked")],
  ["Line", plot("line", "standard")],
  ["LineStacked", plot("line", "stacked")],
  ["LineStacked100", plot("line", "percentStacked")],
  ["LineMarkers", plot("line", "standard", true)],
  ["LineMarkersStacked", plot("line", "stacked", true)],
  ["LineMarkersStacked100", plot("line", "percentStacked", true)],
]);

/** Undefined: not one of the types that can be saved. */
export const plotOf = (chartType: string): Plot | undefined => PLOTS.get(chartType);

export const chartTypeOf = (wanted: Plot): string | undefined => {
  for (const [word, { kind, grouping, markers }] of PLOTS) {
    if (kind === wanted.kind && grouping === wanted.grouping && markers === wanted.markers) return word;
  }
  return undefined;
};

/** Excel.ChartLegendPosition ↔ ST_LegendPos. */
export const LEGEND_POSITION = twoWay([
  ["Right", "r"],
  ["Bottom", "b"],
  ["Top", "t"],
  ["Left", "l"],
  ["Corner", "tr"],
]);

/** Excel.ChartMarkerStyle ↔ ST_MarkerStyle. */
export const MARKER_STYLE = twoWay([
  ["Automatic", "auto"],
  ["None", "none"],
  ["Circle", "circle"],
  ["Diamond", "diamond"],
  ["Square", "square"],
  ["Triangle", "triangle"],
  ["Dash", "dash"],
  ["Dot", "dot"],
  ["Plus", "plus"],
  ["Star", "star"],
  ["X", "x"],
]);

/** Excel.ChartLineStyle ↔ ST_PresetLineDashVal. */
export const LINE_STYLE = twoWay([
  ["Continuous", "solid"],
  ["Dash", "dash"],
  ["DashDot", "dashDot"],
  ["DashDotDot", "lgDashDotDot"],
  ["Dot", "sysDot"],
  ["RoundDot", "sysDash"],
]);

/** Excel.ChartDataLabelPosition ↔ ST_DLblPos. */
export const LABEL_POSITION = twoWay([
  ["Center", "ctr"],
  ["InsideEnd", "inEnd"],
  ["InsideBase", "inBase"],
  ["OutsideEnd", "outEnd"],
  ["Left", "l"],
  ["Right", "r"],
  ["Top", "t"],
  ["Bottom", "b"],
]);

/** Excel.ChartAxisTickLabelPosition ↔ ST_TickLblPos. */
export const TICK_LABEL_POSITION = twoWay([
  ["NextToAxis", "nextTo"],
  ["High", "high"],
  ["Low", "low"],
  ["None", "none"],
]);

/** Excel.ChartDisplayBlanksAs ↔ ST_DispBlanksAs. */
export const BLANKS = twoWay([
  ["NotPlotted", "gap"],
  ["Zero", "zero"],
  ["Interpolated", "span"],
]);

const COLUMN_LABELS = ["ctr", "inEnd", "inBase"];
/** Positions Excel accepts per kind; it calls the file damaged over any other. */
export const labelPositions = ({ kind, grouping }: Plot): readonly string[] => {
  if (kind === "line") return ["ctr", "l", "r", "t", "b"];
  return grouping === "clustered" ? [...COLUMN_LABELS, "outEnd"] : COLUMN_LABELS;
};
