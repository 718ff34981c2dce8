import { twoWay } from "../two-way";

/** Excel.HorizontalAlignment ↔ ST_HorizontalAlignment. */
export const HORIZONTAL = twoWay([
  ["General", "general"],
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
  ["Fill", "fill"],
  ["Justify", "justify"],
  ["CenterAcrossSelection", "centerContinuous"],
  ["Distributed", "distributed"],
]);

/** Excel.VerticalAlignment ↔ ST_VerticalAlignment. */
export const VERTICAL = twoWay([
  ["Top", "top"],
  ["Center", "center"],
  ["Bottom", "bottom"],
  ["Justify", "justify"],
  ["Distributed", "distributed"],
]);

/** 標準 of Japanese Excel centres vertically; a file says `bottom` by saying nothing. */
export const DEFAULT_VERTICAL = "center";
