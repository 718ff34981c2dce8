import { formula, text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { eraYearFormula } from "../era-formula";
import { formulaText } from "../formula-text";
import { pageLayout } from "../page";
import { gapRow, ruledPage, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { emptySheet } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { COLOURS, STYLES } from "../theme";
import { ATTENTION_COUNT, attentionRows, attentionSection } from "./attention";
import { countRows, countsSection } from "./counts";
import { backNoteRow, footnoteRows } from "./footnote";
import { goalTableRows } from "./goal-table";
import { lineRows, linesSection } from "./indicator-lines";
import { opinionRowCount, opinionRows, opinionsSection } from "./opinions";
import { slotCount, slotsSection } from "./progress-slots";
import { changeSentence, directionSentence, openSentence, standingSentence } from "./sentences";
import { goalBars, progressColumns } from "./summary-charts";
import { DATA_COLUMN, DATA_TOP, placeAfter, sectionBlock } from "./summary-data";
import { LAST_COLUMN, COUNCIL_PAGE_FONT, LOOKS, SUMMARY_WIDTHS, heading } from "./summary-grid";

export type SummaryOptions = SheetOptions & {
  /** （案） stands in the title until the paper is decided. */
  readonly draft: boolean;
  /** 会議名; null: left open. */
  readonly meeting: string | null;
  /** Date of the meeting as printed; null: left open. */
  readonly meetingDate: string | null;
  /** 資料番号 (`資料1`); null: left open. */
  readonly documentNo: string | null;
  /** 課名, also whom to ask. */
  readonly department: string | null;
};

/** 資料番号 stands in a frame in the top right corner. */
const DOCUMENT_NO_FROM = LAST_COLUMN - 2;
/** Columns the sentences take; the bars stand right of them. */
const SENTENCES_TO = 2;
/**
 * Height of the progress chart, points. Nothing this high fits below the front page's text, so the back begins with
 * it even where Excel ignores the page break, as it does when it fits a sheet to the page's width.
 */
const PROGRESS_HEIGHT = 300;

/** 市, 町, 村 … as the last letter of the municipality's name; 自治体 where it has none of them. */
const townWord = ({ municipality: { name } }: Plan): string =>
  /[都道府県市区町村]$/.test(name) ? name.slice(-1) : "自治体";

const titleFormula = ({ plan, name }: BookNames, draft: boolean): string =>
  `=${formulaText(`${plan.municipality.name} ${plan.shortTitle} 進捗状況報告（`)}&${eraYearFormula(name("judged-year"))}&"実績）${draft ? "（案）" : ""}"`;

const sentenceRow = (source: string, lines: number): PageRow => ({
  spans: [span(0, SENTENCES_TO, formula(source), LOOKS.sentence, lines)],
});

/**
 * 議会要約: an A4 sheet, front and back, whose sentences, numbers and charts are formulas over 進捗評価 and 評価コメント. It needs those
 * sheets to stand in the same workbook.
 */
export const summarySheet = (book: BookNames, options: SummaryOptions): SheetBlueprint => {
  const { plan } = book;
  const counts = placeAfter(null, countRows(plan));
  const attention = placeAfter(counts, ATTENTION_COUNT);
  const opinions = placeAfter(attention, opinionRowCount(plan));
  const slots = placeAfter(opinions, slotCount(plan));
  const lines = placeAfter(slots, lineRows(plan).length);
  const town = townWord(plan);

  const page = ruledPage(
    [
      {
        spans: [
          span(
            0,
            DOCUMENT_NO_FROM - 1,
            text(
              [
                options.meeting ?? "（会議名）",
                options.meetingDate ?? "（日付）",
                options.department ?? "（課名）",
              ].join("　"),
            ),
            LOOKS.corner,
          ),
          span(DOCUMENT_NO_FROM, LAST_COLUMN, text(options.documentNo ?? "資料　　"), LOOKS.documentNo),
        ],
      },
      { spans: [span(0, LAST_COLUMN, formula(titleFormula(book, options.draft)), LOOKS.title)], height: 26 },
      { id: "bars-from", spans: [heading(text("全体の状況"), SENTENCES_TO)] },
      sentenceRow(standingSentence(book, counts), 3),
      sentenceRow(directionSentence(book, counts), 2),
      sentenceRow(openSentence(book, counts, lines), 3),
      sentenceRow(changeSentence(lines), 2),
      {
        id: "addition",
        spans: [span(0, SENTENCES_TO, text(null), LOOKS.addition, 1)],
      },
      { id: "bars-to", ...gapRow(4) },
      ...goalTableRows(book, counts),
      gapRow(4),
      ...attentionRows(book, attention, lines),
      gapRow(4),
      ...opinionRows(book, opinions, town),
      backNoteRow,
      { id: "back", spans: [], height: PROGRESS_HEIGHT },
      gapRow(4),
      ...footnoteRows(book, { lines, slots: slots.rows, townWord: town, department: options.department }),
    ],
    SUMMARY_WIDTHS,
    COUNCIL_PAGE_FONT,
  );

  const sections = [
    { place: counts, section: countsSection(book, counts) },
    { place: attention, section: attentionSection(book, attention, lines) },
    { place: opinions, section: opinionsSection(book, opinions) },
    { place: slots, section: slotsSection(slots, lines) },
    { place: lines, section: linesSection(book, lines) },
  ];
  const barsFrom = page.rowOf("bars-from");
  const small = { fontSize: 9, fontColour: COLOURS.muted, vertical: "center" } as const;
  const widest = Math.max(...sections.map(({ section }) => section.cells[0]?.length ?? 0));

  return {
    ...emptySheet(
      book,
      "summary",
      pageLayout(
        plan,
        { paper: "A4", orientation: "portrait", asOf: options.asOf },
        {
          printArea: { row: 0, column: 0, rows: page.rows, columns: SUMMARY_WIDTHS.length },
          pageBreaksBefore: [page.rowOf("back")],
          margins: { left: 20, right: 10, top: 8, bottom: 13, header: 4, footer: 5 },
          centreHorizontally: true,
        },
      ),
    ),
    blocks: [
      ...page.blocks,
      {
        row: DATA_TOP - 1,
        column: DATA_COLUMN,
        cells: [[text("図表と文章の元の数値です。数式が使うため消さないでください（印刷されません）。")]],
      },
      ...sections.map(({ place, section }) => sectionBlock(place, section)),
    ],
    styles: [
      ...page.styles,
      {
        range: {
          row: DATA_TOP - 1,
          column: DATA_COLUMN,
          rows: lines.row + lines.rows - DATA_TOP + 1,
          columns: widest,
        },
        style: small,
      },
      ...sections.map(({ place, section }) => ({
        range: { row: place.row - 1, column: place.column, rows: 1, columns: section.cells[0]?.length ?? 1 },
        style: { ...STYLES.header, ...small, wrap: false },
      })),
    ],
    columns: [
      ...SUMMARY_WIDTHS.map((width, column) => ({ column, width })),
      ...Array.from({ length: widest }, (_, i) => ({ column: DATA_COLUMN + i, width: 11 })),
    ],
    rowHeights: page.rowHeights,
    merges: page.merges,
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
        columns: SUMMARY_WIDTHS.length,
      }),
    ],
  };
};
