import { cellAddress } from "../../blueprint/address";
import type { CellRange } from "../../blueprint/address";
import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { ChartBlueprint } from "../../blueprint/chart";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { Colour } from "../../blueprint/style";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { formulaText } from "../formula-text";
import { STYLES } from "../theme";
import { ACTUAL, POPULATION } from "./population-headings";

/** 実績, 展望, 推計 and 参考 are never mixed: each is a series with a colour of its own. */
const SERIES: readonly { readonly kind: string; readonly colour: Colour }[] = [
  { kind: ACTUAL, colour: "#404040" },
  { kind: "展望", colour: "#2E75B6" },
  { kind: "推計", colour: "#F4A582" },
  { kind: "参考", colour: "#BFBFBF" },
];

/** Where the chart's numbers stand: its first row holds the heads, its first column the years. */
export type SlotsPlace = { readonly row: number; readonly column: number; readonly slots: number };

/**
 * The chart's numbers: the years of the rows shown, in order, and the value of each 区分 in that year. A chart's
 * ranges do not grow, so the slots are fixed; what is missing is NA(), which is not drawn.
 */
export const slotBlocks = (
  book: BookNames,
  { row, column: left, slots }: SlotsPlace,
): Pick<SheetBlueprint, "blocks" | "styles"> => {
  const of = (header: string): string => column(book, "population", header);
  const years = of(POPULATION.slotYear);
  const yearAt = (i: number): string => cellAddress(row + 2 + i, left);
  const year = (i: number): BlueprintCell =>
    i === 0
      ? formula(`=IF(COUNT(${years})=0,"",MIN(${years}))`, "0")
      : formula(
          `=IF(${yearAt(i - 1)}="","",IFERROR(SMALL(${years},COUNTIF(${years},"<="&${yearAt(i - 1)})+1),""))`,
          "0",
        );
  const label = (i: number): BlueprintCell => formula(`=IF(${yearAt(i)}="","",${yearAt(i)}&"年")`);
  const value = (i: number, kind: string): BlueprintCell =>
    formula(
      `=IFERROR(INDEX(${of(POPULATION.value)},MATCH(${yearAt(i)}&${formulaText(`|${kind}`)},${of(POPULATION.slot)},0)),NA())`,
      "#,##0",
    );
  return {
    blocks: [
      {
        row,
        column: left,
        cells: [[text("図が使う数値です。消さないでください（印刷されません）。")]],
      },
      {
        row: row + 1,
        column: left,
        cells: [
          [text("年"), text("軸の名前"), ...SERIES.map(({ kind }) => text(kind))],
          ...Array.from({ length: slots }, (_, i) => [
            year(i),
            label(i),
            ...SERIES.map(({ kind }) => value(i, kind)),
          ]),
        ],
      },
    ],
    styles: [
      {
        range: { row: row + 1, column: left, rows: 1, columns: SERIES.length + 2 },
        style: { ...STYLES.header, fontSize: 9, fontColour: STYLES.note.fontColour },
      },
      {
        range: { row: row + 2, column: left, rows: slots, columns: SERIES.length + 2 },
        style: { fontSize: 9, fontColour: STYLES.note.fontColour, border: STYLES.text.border },
      },
    ],
  };
};

/** 人口の展望・推計・参考・実績 by year; only rows in 人, so two units never share the axis. */
export const populationChart = (book: BookNames, place: SlotsPlace, area: CellRange): ChartBlueprint => {
  const here = (columnOffset: number, rows: number, top: number) => ({
    sheet: book.sheet("population"),
    range: { row: top, column: place.column + columnOffset, rows, columns: 1 },
  });
  const first = place.row + 2;
  return {
    name: `人口ビジョン_${book.plan.id}`,
    type: "column-clustered",
    title: "人口の展望・推計・参考・実績（人）",
    titleSize: 11,
    area,
    series: SERIES.map(({ colour }, i) => ({
      name: here(2 + i, 1, place.row + 1),
      values: here(2 + i, place.slots, first),
      categories: here(1, place.slots, first),
      drawnAs: "column" as const,
      colour,
      showValues: true,
    })),
    valueAxis: { min: 0, numberFormat: "#,##0", fontSize: 9 },
    categoryAxis: { fontSize: 9 },
    legend: "bottom",
    gapWidth: 60,
    description: "年ごとの人口を、実績・展望・推計・参考に分けて示す縦棒グラフ",
  };
};

export const SLOT_COLUMNS = SERIES.length + 2;
