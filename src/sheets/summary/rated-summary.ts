import { text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { BookNames } from "../book";
import { ratingFormats } from "../evaluation/rating-formats";
import { pageLayout } from "../page";
import { gapRow, ruledPage } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { emptySheet } from "../sheet-frame";
import { COLOURS, STYLES } from "../theme";
import { attentionSection } from "./attention";
import { countsSection } from "./counts";
import { contactRow, footnoteRows } from "./footnote";
import { frontRows, townWord } from "./front-page";
import { frontRoom } from "./front-room";
import { LINE, linesSection } from "./indicator-lines";
import { LIST_COLUMNS, indicatorTableRows } from "./indicator-table";
import { opinionsSection } from "./opinions";
import { SPARE, filled, heightOf, shownIf } from "./page-height";
import { panelPages } from "./panel-pages";
import { plainWordRow } from "./plain-words";
import { slotsSection } from "./progress-slots";
import { goalBars, progressColumns } from "./summary-charts";
import { DATA_TOP, sectionBlock } from "./summary-data";
import {
  COUNCIL_PAGE_FONT,
  GAP,
  LAST_COLUMN,
  MARGINS,
  PAGE_HEIGHT,
  SENTENCES_TO,
  summaryWidths,
} from "./summary-grid";
import type { SummaryOptions } from "./summary-options";
import { LINES_COLUMN, ROW_MARKS, placesFor, rowMark } from "./summary-places";
import type { Places } from "./summary-places";

/**
 * Height of the progress chart, points: what the back leaves it where all fits on one page, else the most. Nothing as
 * high as the least fits below the front, so the back begins with it even where Excel ignores the page break.
 */
const LEAST_CHART = 145;
const MOST_CHART = 300;

const pageRows = (
  book: BookNames,
  options: SummaryOptions,
  places: Places,
  commentLines: number,
): { readonly rows: readonly PageRow[]; readonly breaks: readonly string[] } => {
  const { variant } = options;
  const panel = panelPages(book, places);
  const list = indicatorTableRows(book, places.lines);
  const notes = [
    gapRow(GAP),
    ...footnoteRows(book, {
      lines: places.lines,
      slots: places.slots.rows,
      townWord: townWord(book.plan),
      variant,
    }),
    ...shownIf(variant === "public", [plainWordRow(book, places.counts)]),
    contactRow(options.department),
  ];
  const left = PAGE_HEIGHT - SPARE - GAP - heightOf(book.plan, [...list, ...notes]);
  const chart = left < LEAST_CHART ? MOST_CHART : Math.min(left, MOST_CHART);
  return {
    rows: [
      ...filled(book.plan, frontRows(book, options, places, commentLines)),
      ...shownIf(variant === "panel", panel.rows),
      { id: "back", spans: [], height: chart },
      gapRow(GAP),
      ...list,
      ...notes,
    ],
    breaks: [...(variant === "panel" ? panel.breaks : []), "back"],
  };
};

/**
 * 議会要約 of a plan whose indicators can be rated: an A4 sheet, front and back, whose sentences, numbers and charts are
 * formulas over 進捗評価 and 評価コメント. All variants have the same rows, so that one is made into another in place; what a
 * variant does not show is hidden.
 */
export const ratedSummary = (book: BookNames, options: SummaryOptions): SheetBlueprint => {
  const { plan } = book;
  const widths = summaryWidths(plan);
  const { attention: count, commentLines } = frontRoom(book, options);
  const first = pageRows(book, options, placesFor(plan, count, 0), commentLines).rows.findIndex(
    ({ id }) => id === "list-first",
  );
  const places = placesFor(plan, count, first);
  const { rows, breaks } = pageRows(book, options, places, commentLines);
  const page = ruledPage(rows, widths, COUNCIL_PAGE_FONT);
  const marks = rows.map((_, i) => [rowMark(i)]);
  const { counts, attention, opinions, slots, lines } = places;

  const sections = [
    { place: counts, section: countsSection(book, counts) },
    { place: attention, section: attentionSection(book, attention, lines) },
    { place: opinions, section: opinionsSection(book, opinions) },
    { place: slots, section: slotsSection(slots, lines) },
    { place: lines, section: linesSection(book, lines) },
  ];
  const barsFrom = page.rowOf("bars-from");
  const small = { fontSize: 9, fontColour: COLOURS.muted, vertical: "center" } as const;
  const widest = Math.max(
    ...sections.map(({ place, section }) => place.column + (section.cells[0]?.length ?? 0) - LINES_COLUMN),
  );
  const head = page.rowOf("list-head");

  return {
    ...emptySheet(
      book,
      "summary",
      pageLayout(
        plan,
        { paper: "A4", orientation: "portrait", asOf: options.asOf },
        {
          printArea: { row: 0, column: 0, rows: page.rows, columns: widths.length },
          titleRows: { from: head, to: head },
          pageBreaksBefore: breaks.map(page.rowOf),
          margins: MARGINS,
          centreHorizontally: true,
        },
      ),
    ),
    blocks: [
      ...page.blocks,
      { row: 0, column: ROW_MARKS, cells: marks },
      {
        row: DATA_TOP - 1,
        column: LINES_COLUMN,
        cells: [[text("図表と文章の元の数値です。数式が使うため消さないでください（印刷されません）。")]],
      },
      ...sections.map(({ place, section }) => sectionBlock(place, section)),
    ],
    styles: [
      ...page.styles,
      {
        range: { row: DATA_TOP - 1, column: LINES_COLUMN, rows: page.rows - DATA_TOP + 1, columns: widest },
        style: small,
      },
      ...sections.map(({ place, section }) => ({
        range: { row: place.row - 1, column: place.column, rows: 1, columns: section.cells[0]?.length ?? 1 },
        style: { ...STYLES.header, ...small, wrap: false },
      })),
    ],
    columns: [
      ...widths.map((width, column) => ({ column, width })),
      { column: ROW_MARKS, width: 3, hidden: true },
      ...Array.from({ length: widest }, (_, i) => ({ column: LINES_COLUMN + i, width: 11 })),
    ],
    rowHeights: page.rowHeights,
    merges: page.merges,
    conditionalFormats: ratingFormats(
      { row: lines.row, column: LIST_COLUMNS.rating[0], rows: lines.rows, columns: 1 },
      lines.column + LINE.code,
    ),
    charts: [
      goalBars(book, counts, {
        row: barsFrom,
        column: SENTENCES_TO + 1,
        rows: page.rowOf("bars-to") - barsFrom,
        columns: LAST_COLUMN - SENTENCES_TO,
      }),
      progressColumns(book, slots, {
        row: page.rowOf("back"),
        column: 0,
        rows: 1,
        columns: widths.length,
      }),
    ],
  };
};
