import { text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import { FATES } from "../../plan/term-comparison";
import type { BookNames } from "../book";
import { pageLayout } from "../page";
import { gapRow, ruledPage, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { emptySheet } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { sheetMaterial } from "../sheet-material";
import { sourcePlace } from "../source-place";
import { STYLES } from "../theme";
import { termColumnsChart } from "./counts-charts";
import { countFormulas } from "./counts-formulas";
import { chartRow, countsGrid, noteRow, subtitleRow } from "./counts-grid";
import { HEADS, fateRows, goalFateRows, goalRows } from "./counts-tables";

const GAP = gapRow(8);
/** Points. */
const GOALS_CHART = 210;
const FATES_CHART = 150;

/**
 * 新旧対照の集計: how many measures and sub-measures each term has under each goal, and what became of them, as formulas
 * over 新旧対照表, with a chart for each goal. A4 portrait, front and back.
 */
export const countsSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const { plan } = book;
  const comparison = sheetMaterial(plan, "termComparison");
  const { statement } = comparison;
  const grid = countsGrid(plan);
  const formulas = countFormulas(book, comparison);
  const withMeasures = new Set([...comparison.earlierMeasures, ...plan.measures].map(({ goalId }) => goalId));
  /** A goal without measures in both terms has nothing to draw. */
  const charted = plan.goals.map((goal, i) => ({ goal, i })).filter(({ goal }) => withMeasures.has(goal.id));
  const table = (top: number) => ({ plan, comparison, grid, formulas, top });

  const above: readonly PageRow[] = [
    {
      spans: [
        span(0, grid.last, text(`${plan.title.text}\u3000新旧対照の集計`), { ...STYLES.title, wrap: true }),
      ],
    },
    noteRow(
      grid,
      `数はすべて「${book.sheet("comparison")}」を数える数式です。区分を直すと変わります。同じ個別施策が2行に出るもの（分割・統合）は1回だけ数えます。`,
    ),
    ...(statement === null
      ? []
      : [noteRow(grid, `資料の記載：${statement.text}（${sourcePlace(statement.source)}）`)]),
    subtitleRow(grid, "目標ごとの数"),
  ];
  const byGoal = goalRows(table(above.length));
  const goalTop = above.length + HEADS;
  const between: readonly PageRow[] = [
    GAP,
    chartRow("goal-charts", GOALS_CHART),
    GAP,
    subtitleRow(grid, "区分ごとの数"),
  ];
  const fateTop = above.length + byGoal.length + between.length;
  const byFate = fateRows(table(fateTop), goalTop + plan.goals.length);
  const secondPage = fateTop + byFate.length;
  const byGoalAndFate = goalFateRows(table(secondPage + 1), goalTop);
  const page = ruledPage(
    [
      ...above,
      ...byGoal,
      ...between,
      ...byFate,
      subtitleRow(grid, "目標別・区分別の数"),
      ...byGoalAndFate,
      ...charted.flatMap(({ goal }): readonly PageRow[] => [GAP, chartRow(goal.id, FATES_CHART)]),
    ],
    grid.widths,
  );
  const half = Math.floor((grid.last + 1) / 2);
  const areaOf = (id: string, column: number, columns: number) => ({
    row: page.rowOf(id),
    column,
    rows: 1,
    columns,
  });
  const goalCells = (column: number) => ({ row: goalTop, column, rows: plan.goals.length, columns: 1 });
  const fateCells = (column: number) => ({
    row: secondPage + 1 + HEADS,
    column,
    rows: FATES.length,
    columns: 1,
  });
  return {
    ...emptySheet(
      book,
      "comparison-counts",
      pageLayout(
        plan,
        { paper: "A4", orientation: "portrait", asOf: options.asOf },
        {
          printArea: { row: 0, column: 0, rows: page.rows, columns: grid.widths.length },
          pageBreaksBefore: [secondPage],
        },
      ),
    ),
    blocks: page.blocks,
    styles: page.styles,
    columns: grid.widths.map((width, column) => ({ column, width })),
    rowHeights: page.rowHeights,
    merges: page.merges,
    charts: [
      termColumnsChart(book, comparison, {
        name: "目標ごとの施策数",
        title: "目標ごとの施策の数",
        description: "目標ごとに、施策の数を前の期と今の期で並べた縦棒グラフ",
        area: areaOf("goal-charts", 0, half),
        categories: goalCells(0),
        values: goalCells(grid.numbers),
      }),
      termColumnsChart(book, comparison, {
        name: "目標ごとの個別施策数",
        title: "目標ごとの個別施策の数",
        description: "目標ごとに、個別施策の数を前の期と今の期で並べた縦棒グラフ",
        area: areaOf("goal-charts", half, grid.last + 1 - half),
        categories: goalCells(0),
        values: goalCells(grid.numbers + 2),
      }),
      ...charted.map(({ goal: { id, label, titles }, i }) =>
        termColumnsChart(book, comparison, {
          name: `区分別の個別施策数_${id}`,
          title: `${label} ${titles[0].text}`,
          description: `${label}の個別施策の数を、区分ごとに前の期と今の期で並べた縦棒グラフ`,
          area: areaOf(id, 0, grid.last + 1),
          categories: fateCells(0),
          values: fateCells(1 + 2 * i),
        }),
      ),
    ],
  };
};
