import { formula, text } from "../../../blueprint/cell";
import type { SheetBlueprint } from "../../../blueprint/sheet";
import type { Plan } from "../../../plan/plan";
import { reportItems } from "../../../plan/report-items";
import { sectionTitle } from "../../achievements/figure-text";
import type { BookNames } from "../../book";
import { termWords } from "../../comparison/comparison-headings";
import { ratingFormats } from "../../evaluation/rating-formats";
import { goalTitle } from "../../goal-title";
import { pageLayout } from "../../page";
import { gapRow, ruledPage, span } from "../../ruled-page";
import type { PageRow } from "../../ruled-page";
import { emptySheet } from "../../sheet-frame";
import { COLOURS, STYLES } from "../../theme";
import { contactRow } from "../footnote";
import { cornerRow } from "../front-page";
import { LINE, LINE_COLUMNS, lineRows, linesSection } from "../indicator-lines";
import { LIST_COLUMNS, indicatorTableRows } from "../indicator-table";
import { SPARE, filled, heightOf, shownIf } from "../page-height";
import { opinionPages } from "../panel-pages";
import { DATA_TOP, placeAfter, sectionBlock } from "../summary-data";
import type { SectionPlace } from "../summary-data";
import {
  COUNCIL_PAGE_FONT,
  GAP,
  LAST_COLUMN,
  LOOKS,
  MARGINS,
  PAGE_HEIGHT,
  heading,
  summaryWidths,
} from "../summary-grid";
import type { SummaryOptions } from "../summary-options";
import { LINES_COLUMN, ROW_MARKS, rowMark } from "../summary-places";
import { countTableCharts, countTablePageRows, countTableRows, countTableSection } from "./count-table";
import { overviewParts } from "./overview-parts";
import type { OverviewPart } from "./part";
import { achievementRows } from "./report-part";

/** Points a chart gets: what the front leaves it, within these. */
const LEAST_CHART = 110;
const MOST_CHART = 210;
const TABLES_COLUMN = LINES_COLUMN + LINE_COLUMNS + 1;

const titleOf = ({ municipality, shortTitle, termComparison, report }: Plan, draft: boolean): string => {
  const subject = termComparison
    ? `${termWords(termComparison).earlier}からの見直し`
    : report
      ? "実績のまとめ"
      : "計画の概要";
  return `${municipality.name} ${shortTitle}\u3000${subject}${draft ? "（案）" : ""}`;
};

/** Whose plan it is may be no more than a good guess. */
const inferredRow = ({ municipality, title }: Plan): readonly PageRow[] => {
  const guessed = [
    ...(municipality.basis === "inferred" ? ["自治体名"] : []),
    ...(title.basis === "inferred" ? ["計画名"] : []),
  ];
  return guessed.length === 0
    ? []
    : [
        {
          spans: [
            span(
              0,
              LAST_COLUMN,
              text(`※ ${guessed.join("と")}は資料に記載がなく、内容から推定したものです。`),
              LOOKS.footnote,
            ),
          ],
        },
      ];
};

type Placed = { readonly part: OverviewPart; readonly place: SectionPlace };

/** The parts' tables of numbers one below the other. */
const placed = (parts: readonly OverviewPart[]): readonly Placed[] => {
  let before: SectionPlace | number = TABLES_COLUMN;
  return parts.map((part) => {
    if (part.table === null) return { part, place: { row: DATA_TOP + 1, column: TABLES_COLUMN, rows: 1 } };
    const place = placeAfter(before, countTableRows(part.table));
    before = place;
    return { part, place };
  });
};

const frontRows = (
  { plan }: BookNames,
  options: SummaryOptions,
  parts: readonly Placed[],
  chartHeight: number,
): readonly PageRow[] => [
  cornerRow(options),
  { spans: [span(0, LAST_COLUMN, text(titleOf(plan, options.draft)), LOOKS.title)], height: 26 },
  { spans: [heading(text(plan.report ? "この報告の内容" : "この計画の内容"))] },
  ...parts.flatMap(({ part, place }) =>
    part.sentences(place).map((source): PageRow => ({
      spans: [span(0, LAST_COLUMN, formula(source), LOOKS.sentence, 2)],
    })),
  ),
  { id: "addition", spans: [span(0, LAST_COLUMN, text(null), LOOKS.addition, 1)] },
  ...parts.flatMap(({ part, place }) => [
    ...(part.table === null ? [] : [gapRow(GAP), ...countTablePageRows(part.table, place, chartHeight)]),
    ...(part.rows.length === 0 ? [] : [gapRow(GAP), ...part.rows]),
  ]),
  ...inferredRow(plan),
];

const backRows = (book: BookNames, options: SummaryOptions, lines: SectionPlace): readonly PageRow[] => {
  const { plan } = book;
  const list = plan.report
    ? achievementRows(book, plan.report)
    : plan.indicators.length > 0
      ? indicatorTableRows(book, lines)
      : [];
  return [...list, ...(list.length === 0 ? [] : [gapRow(GAP)]), contactRow(options.department)];
};

/** What the panel is asked about: the goals, or the sections of a report. */
const opinionSubjects = ({ goals, report }: Plan): readonly string[] =>
  goals.length > 0 ? goals.map(goalTitle) : report ? [...new Set(reportItems(report).map(sectionTitle))] : [];

/**
 * 議会要約 of a plan without anything to rate: what it holds, counted on its other sheets, and nothing invented. The
 * back lists the indicators as they stand, or the achievements of a report. Variants as in the rated summary.
 */
export const overviewSummary = (book: BookNames, options: SummaryOptions): SheetBlueprint => {
  const { plan } = book;
  const widths = summaryWidths(plan);
  const parts = placed(overviewParts(book));
  const left =
    PAGE_HEIGHT - SPARE - heightOf(plan, frontRows(book, { ...options, variant: "council" }, parts, 0));
  const charts = parts.filter(({ part }) => (part.table?.chart ?? null) !== null).length;
  const chartHeight = Math.max(LEAST_CHART, Math.min(MOST_CHART, left / Math.max(1, charts)));
  const panel = opinionPages(plan, opinionSubjects(plan));
  const rowsFor = (lines: SectionPlace): readonly PageRow[] => [
    ...filled(plan, frontRows(book, options, parts, chartHeight)),
    ...shownIf(options.variant === "panel", panel.rows),
    ...backRows(book, options, lines),
  ];
  const linesAt = (row: number): SectionPlace => ({ row, column: LINES_COLUMN, rows: lineRows(plan).length });
  const lines = linesAt(rowsFor(linesAt(0)).findIndex(({ id }) => id === "list-first"));
  const rows = rowsFor(lines);
  const page = ruledPage(rows, widths, COUNCIL_PAGE_FONT);
  const hasLines = lines.rows > 0 && lines.row > 0;
  const hasList = rows.some(({ id }) => id === "list-head");
  const sections = [
    ...parts.flatMap(({ part, place }) =>
      part.table === null ? [] : [{ place, section: countTableSection(part.table, place) }],
    ),
    ...(hasLines ? [{ place: lines, section: linesSection(book, lines) }] : []),
  ];
  const small = { fontSize: 9, fontColour: COLOURS.muted, vertical: "center" } as const;
  const last = Math.max(
    LINES_COLUMN,
    ...sections.map(({ place, section }) => place.column + (section.cells[0]?.length ?? 0)),
  );
  const breaks = [
    ...(options.variant === "panel" ? panel.breaks : []),
    ...(hasList ? ["list-head"] : []),
  ].map(page.rowOf);

  return {
    ...emptySheet(
      book,
      "summary",
      pageLayout(
        plan,
        { paper: "A4", orientation: "portrait", asOf: options.asOf },
        {
          printArea: { row: 0, column: 0, rows: page.rows, columns: widths.length },
          ...(hasList ? { titleRows: { from: page.rowOf("list-head"), to: page.rowOf("list-head") } } : {}),
          ...(breaks.length === 0 ? {} : { pageBreaksBefore: breaks }),
          margins: MARGINS,
          centreHorizontally: true,
        },
      ),
    ),
    blocks: [
      ...page.blocks,
      { row: 0, column: ROW_MARKS, cells: rows.map((_, i) => [rowMark(i)]) },
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
        range: {
          row: DATA_TOP - 1,
          column: LINES_COLUMN,
          rows: page.rows - DATA_TOP + 1,
          columns: last - LINES_COLUMN,
        },
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
      ...Array.from({ length: last - LINES_COLUMN }, (_, i) => ({ column: LINES_COLUMN + i, width: 11 })),
    ],
    rowHeights: page.rowHeights,
    merges: page.merges,
    conditionalFormats: hasLines
      ? ratingFormats(
          { row: lines.row, column: LIST_COLUMNS.rating[0], rows: lines.rows, columns: 1 },
          lines.column + LINE.code,
        )
      : [],
    charts: parts.flatMap(({ part, place }) =>
      part.table === null ? [] : countTableCharts(book, part.table, place, page.rowOf),
    ),
  };
};
