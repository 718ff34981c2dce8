import type { ModelChart, ModelChartAxis, ModelChartSeries, ModelSheet } from "../../model/contract";

export type ChartTarget = { readonly sheet: ModelSheet; readonly chart: ModelChart };
export type SeriesTarget = ChartTarget & { readonly series: ModelChartSeries };
export type AxisTarget = ChartTarget & { readonly axis: ModelChartAxis; readonly type: "Value" | "Category" };
