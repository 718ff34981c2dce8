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
import { NARROW_MARGINS, a4Height, pageLayout } from "../page";
import { pagedRows } from "../paged-rows";
import type { PagedRows } from "../paged-rows";
import { heightOfRows, ruledPage, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { emptySheet } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { levelNames } from "../structure/structure-columns";
import { COUNCIL_PAGE_FONT } from "../summary/summary-grid";
import { assessedPages } from "./assessed-units";
import type { AssessedPage } from "./assessed-units";
import { assessedKeyFormula, assessedYearFormula, hasJudgedYear } from "./assessed-year";
import { ASSESSMENT_WIDTHS, LAST_COLUMN, LOOKS } from "./assessment-grid";
import { commentRows, LEAST_COMMENTS_HEIGHT } from "./comment-rows";
import { indicatorRows } from "./indicator-rows";

export type AssessmentOptions = SheetOptions & {
  /** The year assessed at first, where no 進捗評価 has one. */
  readonly judgedYear: FiscalYear | null;
};

/** Points a page has for rows, a twentieth to spare for printers that reckon otherwise. */
const PAGE_HEIGHT = a4Height(NARROW_MARGINS) - 37;
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

const titleRow = (book: BookNames, { measure }: AssessedPage, continued: boolean): PageRow => {
  const sheet = formulaText(measure === null ? "目標評価シート（" : "施策評価シート（");
  const end = formulaText(continued ? "）（続き）" : "）");
  return {
    spans: [span(0, LAST_COLUMN, formula(`=${sheet}&${assessedYearFormula(book)}&${end}`), LOOKS.title)],
    height: 26,
  };
};

/** Which goal and measure a sheet of paper is about. */
const unitRows = ({ plan }: BookNames, { goal, measure }: AssessedPage): readonly PageRow[] => {
  const words = levelNames(plan);
  return [
    labelled(words.goal, formulaText(goalTitle(goal))),
    ...(measure === null ? [] : [labelled(words.measure, formulaText(numbered(measure.no, measure.name)))]),
  ];
};

const departmentRow = (book: BookNames, { id, measure }: AssessedPage): PageRow => {
  const department = byKey(book, "comments", COMMENTS.department, assessedKeyFormula(book, id));
  const known = formulaText(measure?.department ?? "");
  return labelled("担当課", `IFERROR(IF(${department}="",${known},${department}),${known})`);
};

const heightOf = (rows: readonly PageRow[]): number =>
  heightOfRows(rows, ASSESSMENT_WIDTHS, COUNCIL_PAGE_FONT);

/** A unit's sheets of paper: one, or more where its indicators leave the comments too little room. */
const pagesOf = (book: BookNames, unit: AssessedPage, above: readonly PageRow[]): PagedRows => {
  const continued = [titleRow(book, unit, true), ...unitRows(book, unit)];
  const listed = pagedRows(
    [
      ...above,
      titleRow(book, unit, false),
      ...unitRows(book, unit),
      ...subMeasureRows(levelNames(book.plan).subMeasure, unit),
      departmentRow(book, unit),
      ...indicatorRows(book, unit.rows, continued),
    ],
    PAGE_HEIGHT,
    heightOf,
  );
  const key = assessedKeyFormula(book, unit.id);
  const room = PAGE_HEIGHT - heightOf(listed.rows.slice(listed.breaks[listed.breaks.length - 1] ?? 0));
  if (room >= LEAST_COMMENTS_HEIGHT)
    return { ...listed, rows: [...listed.rows, ...commentRows(book, key, room)] };
  return {
    rows: [...listed.rows, ...continued, ...commentRows(book, key, PAGE_HEIGHT - heightOf(continued))],
    breaks: [...listed.breaks, listed.rows.length],
  };
};

/**
 * 施策評価シート: an A4 page for each measure (or goal) with its indicators from 進捗評価 and what 評価コメント says of it
 * in the year assessed, all by formulas; the boxes fill the page. Long tables go on overleaf under a head of their own.
 */
export const assessmentSheet = (book: BookNames, { asOf, judgedYear }: AssessmentOptions): SheetBlueprint => {
  const { plan } = book;
  const pages = assessedPages(plan);
  const ownYear = !hasJudgedYear(plan);
  const rows: PageRow[] = [];
  const breaks: number[] = [];
  pages.forEach((unit, i) => {
    const paged = pagesOf(book, unit, ownYear && i === 0 ? [yearRow(judgedYear)] : []);
    breaks.push(...(i === 0 ? [] : [rows.length]), ...paged.breaks.map((row) => rows.length + row));
    rows.push(...paged.rows);
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
          margins: NARROW_MARGINS,
          pageBreaksBefore: breaks,
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
