import { text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import { singleCell } from "../../blueprint/address";
import type { BookNames } from "../book";
import { MARGINS, a4Height, pageLayout } from "../page";
import { keptTogether, pagedRows } from "../paged-rows";
import type { PagedRows } from "../paged-rows";
import { gapRow, heightOfRows, ruledPage, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { emptySheet } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { STYLES } from "../theme";
import { COVER_WIDTHS, LAST_COLUMN, sectionHeading, sentence } from "./cover-grid";
import { STATES_SENTENCE, dataStateRows, progressRows } from "./data-states";
import { listsBeside } from "./lists";
import { relatedPlanRows } from "./related-plans";
import { AS_OF_ROW, overviewRows } from "./overview";
import { documentRows, historyRows, misreadingRows, noteRows } from "./provenance";

export type CoverOptions = SheetOptions & {
  /** Day the sheets were made, as printed in 更新履歴 (`令和8年4月1日`); null: for staff to fill in. */
  readonly createdOn: string | null;
};

/** The lists beside the page stand on these rows too, in small letters. */
const GAP = gapRow(12);

/**
 * Percent; at the first one the grid's twelve columns fit between the margins with a little to spare. A smaller one is
 * taken where it saves a page, which might hold but a line.
 */
const SCALES = [84, 82, 80] as const;
/** Points of rows left over at the foot of a page, for printers that reckon otherwise. */
const SPARE = 10;
/** Sections up to this many points are not divided. */
const SMALL = 220;

const heightOf = (rows: readonly PageRow[]): number => heightOfRows(rows, COVER_WIDTHS);

/** The rows on as few pages as they go on. */
const onFewPages = (rows: readonly PageRow[]): PagedRows & { readonly scale: number } =>
  SCALES.map((scale) => ({
    ...pagedRows(rows, (a4Height(MARGINS) * 100) / scale - SPARE, heightOf),
    scale,
  })).reduce((best, next) => (next.breaks.length < best.breaks.length ? next : best));

const section = (heading: string, rows: readonly PageRow[]): readonly PageRow[] => {
  const isSmall = heightOf(rows) <= SMALL;
  return [GAP, sectionHeading(heading), ...(isSmall ? keptTogether(rows) : rows)];
};

/** 表紙・出典: what the workbook is about, how complete it is and where its facts come from. A4 portrait. */
export const coverSheet = (book: BookNames, options: CoverOptions): SheetBlueprint => {
  const { plan } = book;
  const draft = plan.status === "draft" ? "（案）" : "";
  const paged = onFewPages([
    { spans: [span(0, LAST_COLUMN, text(plan.title.text + draft), { ...STYLES.title, wrap: true })] },
    { spans: [span(0, LAST_COLUMN, text("表紙・出典"), STYLES.subtitle)] },
    ...overviewRows(book, options),
    // Without indicators there is nothing to fill in, and no sheet to count on.
    ...(plan.indicators.length === 0
      ? []
      : section("データの状態", [
          sentence(STATES_SENTENCE),
          ...progressRows(book),
          GAP,
          ...dataStateRows(book),
        ])),
    ...section("更新履歴", historyRows(options.createdOn)),
    ...section("出典", documentRows(plan)),
    ...(plan.relatedPlans === undefined || plan.relatedPlans.length === 0
      ? []
      : section("関連する計画", relatedPlanRows(plan))),
    ...section("注記", noteRows(plan)),
    ...section("誤読の疑い", misreadingRows(plan)),
  ]);
  const page = ruledPage(paged.rows, COVER_WIDTHS);
  const lists = listsBeside(book, LAST_COLUMN + 2);
  return {
    ...emptySheet(
      book,
      "cover",
      pageLayout(
        plan,
        { paper: "A4", orientation: "portrait", asOf: options.asOf },
        {
          // Not fitted to the page's width: Excel drops page breaks of its own accord there.
          fitTo: { wide: null, tall: null },
          scale: paged.scale,
          printArea: { row: 0, column: 0, rows: page.rows, columns: COVER_WIDTHS.length },
          ...(paged.breaks.length === 0 ? {} : { pageBreaksBefore: paged.breaks }),
        },
      ),
    ),
    blocks: [...page.blocks, ...lists.blocks],
    styles: [...page.styles, ...lists.styles],
    columns: [...COVER_WIDTHS.map((width, column) => ({ column, width })), ...lists.columns],
    rowHeights: page.rowHeights,
    merges: page.merges,
    names: [...lists.names, { name: book.name("as-of"), range: singleCell(page.rowOf(AS_OF_ROW), 2) }],
  };
};
