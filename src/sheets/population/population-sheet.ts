import { formula, text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { formulaText } from "../formula-text";
import { pageBelow } from "../page-below";
import { gapRow, ruledPage, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { sourcePlace } from "../source-place";
import { tableLayout } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { STYLES } from "../theme";
import { SLOT_COLUMNS, populationChart, slotBlocks } from "./population-chart";
import type { SlotsPlace } from "./population-chart";
import { populationColumns } from "./population-columns";
import { ACTUAL, DRAWN, POPULATION } from "./population-headings";
import { drawnWithoutUnit, populationRows, slotCount } from "./population-rows";

const CHART = "chart";
/** Room for the chart, points. */
const CHART_HEIGHT = 260;

const GUIDANCE =
  "黄色の欄に実績の人口（年と値）を入力すると図に加わります。年は西暦の数字です。行を足すときは「図」の欄に○を入れてください。";

/**
 * 人口ビジョン: the plan's facts about its future population, lines for staff to type the counted one, and a chart that
 * keeps 展望, 推計, 参考 and 実績 apart. A4 portrait.
 * @throws Error for a plan without a 人口ビジョン.
 */
export const populationSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const vision = book.plan.populationVision;
  if (vision === undefined) throw new Error(`${book.plan.id} has no population vision`);
  const rows = populationRows(book.plan);
  const table = tableLayout({
    name: book.table("population"),
    top: TITLE_ROWS,
    columns: populationColumns,
    rows,
  });
  const { range } = table.table;
  const sheet = tableSheet(book, options, {
    id: "population",
    name: "人口ビジョン",
    guidance: GUIDANCE,
    paper: "A4",
    table,
    frozenColumns: 2,
  });

  const last = table.columnOf(POPULATION.order) - 1;
  const of = (header: string): string => column(book, "population", header);
  const sentence = (source: string): PageRow => ({
    spans: [span(1, last, formula(source), STYLES.note, 2)],
  });
  const facts = `(${of(POPULATION.kind)}<>${formulaText(ACTUAL)})*(${of(POPULATION.label)}<>"")`;
  const leftOut = `SUMPRODUCT(${facts}*(${of(POPULATION.order)}=""))`;
  const slots = slotCount(rows);
  const withoutUnit = drawnWithoutUnit(rows);
  const below = pageBelow(
    ruledPage(
      [
        gapRow(10),
        { id: CHART, spans: [], height: CHART_HEIGHT },
        sentence(
          `="図は単位が人のものだけです。図に示していない事実：資料の"&SUMPRODUCT(${facts})&"件のうち"&${leftOut}&"件（数値や年のないもの、単位が人でないもの）。"&IF(COUNT(${of(POPULATION.order)})>${slots},"図に入るのは${slots}行までです。","")`,
        ),
        ...(withoutUnit === 0
          ? []
          : [
              {
                spans: [
                  span(
                    1,
                    last,
                    text(
                      `単位が印字されていない参考の値${withoutUnit}件は、そのすぐ前に印字された事実と同じ単位とみて図に入れました（「図」の○を消すと外れます）。`,
                    ),
                    STYLES.note,
                  ),
                ],
              },
            ]),
        ...[vision.title, ...vision.footnotes].map(({ text: printed, source }) => ({
          spans: [span(1, last, text(`${printed}（${sourcePlace(source)}）`), STYLES.note)],
        })),
      ],
      table.columns.map(({ width }) => width),
    ),
    range.row + range.rows,
  );
  const chartRow = below.rowOf(CHART);
  const place: SlotsPlace = { row: below.end + 1, column: range.columns + 1, slots };
  const data = slotBlocks(book, place);
  return {
    ...sheet,
    blocks: [...sheet.blocks, ...below.blocks, ...data.blocks],
    styles: [...sheet.styles, ...below.styles, ...data.styles],
    merges: [...sheet.merges, ...below.merges],
    rowHeights: [...sheet.rowHeights, ...below.rowHeights],
    columns: [
      ...sheet.columns,
      ...Array.from({ length: SLOT_COLUMNS }, (_, i) => ({ column: place.column + i, width: 11 })),
    ],
    validations: [
      {
        range: table.dataRange(POPULATION.drawn),
        rule: { kind: "any" },
        prompt: {
          title: "図",
          message: `図に入れる行に${DRAWN}を入れます。単位が人のものだけにしてください。`,
        },
        alert: null,
      },
    ],
    charts: [populationChart(book, place, { row: chartRow, column: 1, rows: 1, columns: last })],
    page: {
      ...sheet.page,
      orientation: "portrait",
      printArea: { row: 0, column: 0, rows: below.end, columns: last + 1 },
    },
  };
};
