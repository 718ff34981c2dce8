/** Chart types that can be drawn and saved here; others of Excel's are refused by name. */
const EMULATED = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "LineMarkersStacked",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
];

export function isChartType(type: string): boolean {
  return EMULATED.includes(type);
}

/** Types whose series have markers. */
export function hasMarkers(type: string): boolean {
  return type.startsWith("Line") || type.startsWith("XYScatter");
}

/** Types drawn as columns or bars: only they have a gap width and an overlap. */
export function hasGaps(type: string): boolean {
  return type.startsWith("Column") || type.startsWith("Bar");
}
