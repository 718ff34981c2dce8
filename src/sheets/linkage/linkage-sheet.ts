import { formula } from "../../blueprint/cell";
import type { CellRange } from "../../blueprint/address";
import type { ChartBlueprint } from "../../blueprint/chart";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { Linkage } from "../../plan/linkage";
import { cellNameOf } from "../book";
import type { BookNames } from "../book";
import { whetherInWorkbook } from "../other-plan";
import { pageBelow } from "../page-below";
import { ruledPage } from "../ruled-page";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { sourcePlace } from "../source-place";
import { tableLayout } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { STYLES } from "../theme";
import { linkageColumns, linkedGoals, linkedLevel, otherPlanName } from "./linkage-columns";
import { LINKAGE } from "./linkage-headings";
import { FIRST_GOAL, ITEMS_COLUMN, NAMES_COLUMN, totalsRows } from "./linkage-totals";

const FONT_SIZE = 10;

/** What stands above the table: whose items these are and what ★ means here, as printed. */
const guidance = (linkage: Linkage): string => {
  const { heading, starMeaning } = linkage;
  const star =
    starMeaning === null
      ? ""
      : `★の意味は「${starMeaning.text}」（${sourcePlace(starMeaning.source)}）です。`;
  return `${heading.text}（${sourcePlace(heading.source)}） ${star}行は文書 ${heading.source.document} の行番号です。`;
};

/** 基本目標ごとの項目数, from the totals: it follows when staff move a mark. */
const itemsChart = (book: BookNames, firstGoal: number, goals: number, area: CellRange): ChartBlueprint => {
  const here = (column: number) => ({
    sheet: book.sheet("linkage"),
    range: { row: firstGoal, column, rows: goals, columns: 1 },
  });
  return {
    name: `対応表の項目数_${book.plan.id}`,
    type: "column-clustered",
    title: `${linkedLevel(book.plan)}ごとの項目数（件）`,
    titleSize: 11,
    area,
    series: [
      {
        name: "項目数",
        values: here(ITEMS_COLUMN),
        categories: here(NAMES_COLUMN),
        drawnAs: "column",
        colour: "#2E75B6",
        showValues: true,
      },
    ],
    valueAxis: { min: 0, numberFormat: "0", fontSize: 9 },
    categoryAxis: { fontSize: 8 },
    legend: "none",
    gapWidth: 70,
    description: `${linkedLevel(book.plan)}ごとに、結び付いた施策項目の数を示す縦棒グラフ`,
  };
};

/**
 * 対応表: each item of another plan with the goal of this one it is linked with, what the documents say differently,
 * and totals with a chart at the end. A4 portrait.
 * @throws Error for a plan without a 対応表.
 */
export const linkageSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const { plan } = book;
  const { linkage } = plan;
  if (linkage === undefined) throw new Error(`${plan.id} has no linkage`);
  const table = tableLayout({
    name: book.table("linkage"),
    top: TITLE_ROWS + 1,
    columns: linkageColumns(plan, linkage),
    rows: linkage.rows,
    fontSize: FONT_SIZE,
  });
  const { range } = table.table;
  const sheet = tableSheet(book, options, {
    id: "linkage",
    name: "対応表",
    guidance: guidance(linkage),
    paper: "A4",
    table,
    frozenColumns: 3,
  });
  const widths = table.columns.map(({ width }) => width);
  const totals = pageBelow(ruledPage(totalsRows(book, linkage), widths), range.row + range.rows);
  const firstGoal = totals.rowOf(FIRST_GOAL);
  const lastPrinted = table.columnOf(LINKAGE.linkedGoal) - 1;
  const other = otherPlanName(plan, linkage);
  const presence = whetherInWorkbook(
    cellNameOf(linkage.planId, "measure-keys"),
    `${other}の体系図がこのブックにあります。右端の列から移れます。`,
    `${other}の体系図はこのブックにありません（右端の列は「－」）。${other}の標準シートを挿入すると表示されます。`,
  );
  return {
    ...sheet,
    blocks: [
      ...sheet.blocks,
      { row: TITLE_ROWS, column: 1, cells: [[formula(`=${presence}`)]] },
      ...totals.blocks,
    ],
    styles: [
      ...sheet.styles,
      {
        range: { row: TITLE_ROWS, column: 1, rows: 1, columns: 1 },
        style: { ...STYLES.note, wrap: false, vertical: "center" },
      },
      ...totals.styles,
    ],
    merges: [...sheet.merges, ...totals.merges],
    rowHeights: [...sheet.rowHeights, ...totals.rowHeights],
    names: [
      { name: book.name("linkage-keys"), range: table.dataRange(LINKAGE.key) },
      { name: book.name("linkage-goals"), range: table.dataRange(LINKAGE.linkedGoal) },
    ],
    charts: [
      itemsChart(book, firstGoal, linkedGoals(plan).length, {
        row: firstGoal - 1,
        column: table.columnOf(LINKAGE.tagline),
        rows: totals.end - firstGoal + 1,
        columns: lastPrinted - table.columnOf(LINKAGE.tagline) + 1,
      }),
    ],
    freeze: { rows: range.row + 1, columns: 3 },
    page: {
      ...sheet.page,
      orientation: "portrait",
      printArea: { row: 0, column: 0, rows: totals.end, columns: lastPrinted + 1 },
      titleRows: { from: range.row, to: range.row },
    },
  };
};
