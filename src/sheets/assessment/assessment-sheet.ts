import { singleCell } from "../../blueprint/address";
import { formula, number, text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { BookNames } from "../book";
import { byKey } from "../by-key";
import { COMMENTS } from "../columns";
import { formulaText } from "../formula-text";
import { goalTitle } from "../goal-title";
import { numbered } from "../numbered-name";
import { pageLayout } from "../page";
import { ruledPage, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { emptySheet } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { levelNames } from "../structure/structure-columns";
import { COUNCIL_PAGE_FONT } from "../summary/summary-grid";
import { assessedPages } from "./assessed-units";
import type { AssessedPage } from "./assessed-units";
import { assessedKeyFormula, assessedYearFormula, hasJudgedYear } from "./assessed-year";
import { ASSESSMENT_WIDTHS, LAST_COLUMN, LOOKS } from "./assessment-grid";
import { commentRows } from "./comment-rows";
import { indicatorRows } from "./indicator-rows";

export type AssessmentOptions = SheetOptions & {
  /** The year assessed at first, where no 進捗評価 has one. */
  readonly judgedYear: FiscalYear | null;
};

/** Points an A4 page has between the margins, a little to spare. */
const PAGE_HEIGHT = 728;
const YEAR_ROW = "assessed-year";

const yearRow = (year: FiscalYear | null): PageRow => ({
  id: YEAR_ROW,
  spans: [
    span(
      0,
      5,
      text("評価する年度（西暦）を右の欄に入れると、評価コメントのその年度の行を表示します。"),
      LOOKS.note,
    ),
    span(6, LAST_COLUMN, number(year, "0"), LOOKS.input),
  ],
  height: 18,
});

const labelled = (label: string, value: string): PageRow => ({
  spans: [span(0, 0, text(label), LOOKS.label), span(1, LAST_COLUMN, formula(`=${value}`), LOOKS.text)],
  height: 20,
});

const subMeasureRows = (word: string, { measure }: AssessedPage): readonly PageRow[] =>
  measure === null || measure.subMeasures.length === 0
    ? []
    : [
        {
          spans: [
            span(0, 0, text(word), LOOKS.label),
            span(
              1,
              LAST_COLUMN,
              text(measure.subMeasures.map(({ no, name }) => numbered(no, name)).join("、")),
              LOOKS.text,
            ),
          ],
        },
      ];

/** The rows above the comments of one page. */
const topRows = (book: BookNames, page: AssessedPage): readonly PageRow[] => {
  const { goal, measure } = page;
  const words = levelNames(book.plan);
  const department = byKey(book, "comments", COMMENTS.department, assessedKeyFormula(book, page.id));
  const known = formulaText(measure?.department ?? "");
  return [
    {
      id: page.id,
      spans: [
        span(
          0,
          LAST_COLUMN,
          formula(
            `=${formulaText(measure === null ? "目標評価シート（" : "施策評価シート（")}&${assessedYearFormula(book)}&"）"`,
          ),
          LOOKS.title,
        ),
      ],
      height: 26,
    },
    labelled(words.goal, formulaText(goalTitle(goal))),
    ...(measure === null ? [] : [labelled(words.measure, formulaText(numbered(measure.no, measure.name)))]),
    ...subMeasureRows(words.subMeasure, page),
    labelled("担当課", `IFERROR(IF(${department}="",${known},${department}),${known})`),
    ...indicatorRows(book, page.rows),
  ];
};

const heightOf = (rows: readonly PageRow[]): number =>
  ruledPage(rows, ASSESSMENT_WIDTHS, COUNCIL_PAGE_FONT).rowHeights.reduce(
    (sum, { height }) => sum + height,
    0,
  );

/**
 * 施策評価シート: an A4 page for each measure (or goal) with its indicators from 進捗評価 and what 評価コメント says of it
 * in the year assessed, all by formulas; the boxes fill the page.
 */
export const assessmentSheet = (book: BookNames, { asOf, judgedYear }: AssessmentOptions): SheetBlueprint => {
  const { plan } = book;
  const pages = assessedPages(plan);
  const ownYear = !hasJudgedYear(plan);
  const rows = pages.flatMap((unit, i): readonly PageRow[] => {
    const above = [...(ownYear && i === 0 ? [yearRow(judgedYear)] : []), ...topRows(book, unit)];
    return [...above, ...commentRows(book, assessedKeyFormula(book, unit.id), PAGE_HEIGHT - heightOf(above))];
  });
  const page = ruledPage(rows, ASSESSMENT_WIDTHS, COUNCIL_PAGE_FONT);
  return {
    ...emptySheet(
      book,
      "assessment",
      pageLayout(
        plan,
        { paper: "A4", orientation: "portrait", asOf },
        {
          // Unscaled: Excel drops page breaks of its own accord where it fits a sheet to a page's width.
          fitTo: { wide: null, tall: null },
          printArea: { row: 0, column: 0, rows: page.rows, columns: ASSESSMENT_WIDTHS.length },
          margins: { left: 20, right: 10, top: 12, bottom: 15, header: 5, footer: 7 },
          pageBreaksBefore: pages.slice(1).map(({ id }) => page.rowOf(id)),
        },
      ),
    ),
    blocks: page.blocks,
    styles: page.styles,
    columns: ASSESSMENT_WIDTHS.map((width, column) => ({ column, width })),
    rowHeights: page.rowHeights,
    merges: page.merges,
    names: ownYear ? [{ name: book.name("assessed-year"), range: singleCell(page.rowOf(YEAR_ROW), 6) }] : [],
  };
};
