import type { ChartBlueprint, ChartSeries } from "../../blueprint/chart";
import type { BookNames } from "../book";
import { COUNCIL_FONT } from "../theme";
import { plannedTitle } from "./panel-cells";
import type { Panel, PanelLine } from "./panel-data";
import { axisFormat } from "./panel-formats";
import type { PanelPlace } from "./panel-places";

/** Dark to light and each with a marker of its own, so that lines stay apart in grey and for the colour-blind. */
const LOOKS = [
  { colour: "#1F4E79", markerShape: "circle" },
  { colour: "#C55A11", markerShape: "triangle" },
  { colour: "#7F7F7F", markerShape: "square" },
  { colour: "#5B9BD5", markerShape: "diamond" },
] as const;

/** Name of an indicator's chart, by which it is found when グラフ is made again. */
export const panelChartName = (planId: string, indicatorId: string): string =>
  `推移_${planId}_${indicatorId}`;

const seriesOf = (book: BookNames, { lines }: Panel, { heads, line }: PanelPlace): readonly ChartSeries[] => {
  const sheet = book.sheet("charts");
  const breakdowns = [...new Set(lines.map(({ breakdown }) => breakdown))];
  return lines.map(({ kind, breakdown, label }: PanelLine, i): ChartSeries => {
    const look = LOOKS[breakdowns.indexOf(breakdown) % LOOKS.length] ?? LOOKS[0];
    return {
      name: label,
      values: { sheet, range: line(i) },
      categories: { sheet, range: heads },
      drawnAs: "line",
      colour: look.colour,
      ...(kind === "actual" ? { markerShape: look.markerShape } : { dashed: true }),
    };
  });
};

/** A line chart of baseline and actual values with the way to the target, drawn from the table below it. */
export const panelChart = (book: BookNames, panel: Panel, place: PanelPlace): ChartBlueprint => ({
  name: panelChartName(book.plan.id, panel.indicator.id),
  type: "line",
  // LibreOffice goes on drawing the text a linked title was saved with, and a slot is made before its indicator.
  title: panel.isSlot ? null : { sheet: book.sheet("charts"), range: place.title },
  titleSize: 9,
  fontName: COUNCIL_FONT,
  area: panel.isSlot ? { ...place.area, row: place.area.row + 1, rows: 1 } : place.area,
  series: seriesOf(book, panel, place),
  valueAxis: { numberFormat: axisFormat(panel.indicator), fontSize: 7.5 },
  categoryAxis: { fontSize: 7.5 },
  legend: panel.lines.length > 1 ? "bottom" : "none",
  legendSize: 8,
  // A year without a survey does not end the line; LibreOffice would draw a gap of #N/A as zero.
  bridgesGaps: true,
  description: `${panel.isSlot ? "上の題名の指標" : plannedTitle(panel.indicator)}の当初値、実績値と目安の推移。数値は下の表にあります。`,
});
