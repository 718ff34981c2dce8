import { text } from "../../blueprint/cell";
import type { ChartBlueprint } from "../../blueprint/chart";
import type { SheetBlueprint } from "../../blueprint/sheet";
import { reportItems, yearlySeries } from "../../plan/report-items";
import type { YearlySeries } from "../../plan/report-items";
import type { BookNames } from "../book";
import { pageLayout } from "../page";
import { gapRow, ruledPage, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { emptySheet } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { sheetMaterial } from "../sheet-material";
import { STYLES } from "../theme";
import { itemTitle } from "./figure-text";
import { placedEntries } from "./placed-entries";
import { LAST_COLUMN, SERIES_WIDTHS, sectionRows } from "./series-grid";
import { apartRows, breakdownRows, leftOutRows, seriesRows } from "./series-rows";

/** First column of the charts, beside the values. */
const CHART_COLUMN = 6;
const COLUMN_COLOUR = "#2F6EA5";

/** Where a series' table stands: row of its head. */
type PlacedSeries = { readonly series: YearlySeries; readonly title: string; readonly top: number };

const seriesChart = (book: BookNames, { series, title, top }: PlacedSeries, no: number): ChartBlueprint => {
  const sheet = book.sheet("achievement-series");
  const rows = series.figures.length;
  return {
    name: `実績の推移${no}_${book.plan.id}`,
    type: "column-clustered",
    title: `${series.label}（${series.unit}）`,
    titleSize: 10.5,
    area: { row: top, column: CHART_COLUMN, rows: rows + 1, columns: LAST_COLUMN - CHART_COLUMN + 1 },
    series: [
      {
        name: series.label,
        values: { sheet, range: { row: top + 1, column: 2, rows, columns: 1 } },
        categories: { sheet, range: { row: top + 1, column: 0, rows, columns: 1 } },
        drawnAs: "column",
        colour: COLUMN_COLOUR,
        showValues: true,
      },
    ],
    valueAxis: { min: 0, visible: false },
    categoryAxis: { fontSize: 9 },
    legend: "none",
    gapWidth: 80,
    description: `${title}の${series.label}を年ごとに並べた縦棒グラフ。単位は${series.unit}`,
  };
};

/**
 * 実績の推移・内訳: yearly values with a chart for each, breakdowns and their sums, what is on no chart, and the numbers
 * of a report that are no achievements. A4 portrait.
 */
export const seriesSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const { plan } = book;
  const report = sheetMaterial(plan, "report");
  const items = new Map(reportItems(report).map((place) => [place.item.id, place]));
  const rows: PageRow[] = [
    {
      spans: [
        span(0, LAST_COLUMN, text(`${plan.title.text}\u3000実績の推移・内訳`), {
          ...STYLES.title,
          wrap: true,
        }),
      ],
    },
  ];
  const placed: PlacedSeries[] = [];
  const series = yearlySeries(report);
  if (series.length > 0)
    rows.push(
      ...sectionRows(
        "年ごとの推移",
        `値は「${book.sheet("achievements")}」から数式で写しています。単位の違うものは同じグラフにしていません。`,
      ),
    );
  for (const one of series) {
    const place = items.get(one.itemId);
    const title = place ? itemTitle(place) : one.label;
    rows.push({
      spans: [span(0, LAST_COLUMN, text(`${title}\u3000${one.label}`), { bold: true, wrap: true })],
    });
    placed.push({ series: one, title, top: rows.length });
    rows.push(...seriesRows(book, one), gapRow(8));
  }
  const brokenDown = report.achievements.filter(({ breakdowns }) => breakdowns.length > 0);
  if (brokenDown.length > 0) {
    rows.push(...sectionRows("内訳と合計", "内訳の計が、実績集の値と同じかを確かめています。"));
    rows.push(...breakdownRows(book, brokenDown, rows.length));
  }
  rows.push(
    ...sectionRows("グラフにしなかった実績", "年ごとの値が2つ以上ないものは、グラフにしていません。"),
  );
  rows.push(...leftOutRows(book, report, rows.length));
  const apart = rows.length;
  if (report.targets.length > 0) {
    rows.push(...sectionRows("目標", "これから達成しようとする数です。実績には数えていません。"));
    rows.push(...apartRows(placedEntries(report, report.targets)));
  }
  if (report.structuralCounts.length > 0) {
    rows.push(
      ...sectionRows(
        "構成を数えた数",
        "計画の柱や改革の数など、構成を数えた数です。実績には数えていません。",
      ),
    );
    rows.push(...apartRows(placedEntries(report, report.structuralCounts)));
  }
  const page = ruledPage(rows, SERIES_WIDTHS);
  return {
    ...emptySheet(
      book,
      "achievement-series",
      pageLayout(
        plan,
        { paper: "A4", orientation: "portrait", asOf: options.asOf },
        {
          printArea: { row: 0, column: 0, rows: page.rows, columns: SERIES_WIDTHS.length },
          ...(rows.length > apart ? { pageBreaksBefore: [apart] } : {}),
        },
      ),
    ),
    blocks: page.blocks,
    styles: page.styles,
    columns: SERIES_WIDTHS.map((width, column) => ({ column, width })),
    rowHeights: page.rowHeights,
    merges: page.merges,
    charts: placed.map((one, i) => seriesChart(book, one, i + 1)),
  };
};
