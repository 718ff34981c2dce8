import type { CellRange } from "./address";
import type { Colour } from "./style";

/** A range on a named sheet; charts may draw from other sheets than the one they stand on. */
export type SheetRange = { readonly sheet: string; readonly range: CellRange };

export type ChartSeries = {
  /** A literal name, or the cell it is linked to. */
  readonly name: string | SheetRange;
  readonly values: SheetRange;
  readonly categories: SheetRange;
  /** How this series is drawn; `marker` is a line series without its line (a mark on columns). */
  readonly drawnAs: "column" | "line" | "marker";
  readonly colour: Colour;
  /** Edges of columns and bars, so that neighbours of like lightness stay apart in a grey print; none where absent. */
  readonly outline?: Colour;
  /** A broken line, for what is expected and not measured. */
  readonly dashed?: boolean;
  /** On a line: it gets markers, so that a single value is seen too. */
  readonly markerShape?: "circle" | "diamond" | "square" | "triangle" | "dash";
  readonly showValues?: boolean;
};

export type ChartAxis = {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  /** Font size of the labels, points. */
  readonly fontSize?: number;
  readonly visible?: boolean;
  /** Draw the first category at the top or right (for horizontal bars). */
  readonly reversed?: boolean;
};

/** A native chart. All series share one axis: two units never meet in one chart. */
export type ChartBlueprint = {
  /** Unique in the workbook; a chart is found by it when made again. */
  readonly name: string;
  readonly type: "column-clustered" | "column-stacked" | "bar-stacked-100" | "column-stacked-100" | "line";
  /** A literal title, or the cell it is linked to and follows; null: none. */
  readonly title: string | SheetRange | null;
  readonly titleSize?: number;
  /** Of all texts of the chart; the workbook's own font where absent. */
  readonly fontName?: string;
  /** The chart covers these cells. */
  readonly area: CellRange;
  readonly series: readonly ChartSeries[];
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
  readonly legend: "bottom" | "right" | "top" | "none";
  /** Font size of the legend, points. */
  readonly legendSize?: number;
  /** Space between columns in percent of a column's width. */
  readonly gapWidth?: number;
  /** Lines go on over years without a value; else they break off there. */
  readonly bridgesGaps?: boolean;
  /** What the chart shows, for screen readers. */
  readonly description: string;
};
