import { cellAddress } from "../../blueprint/address";
import type { CellRange } from "../../blueprint/address";
import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { ChartBlueprint, SheetRange } from "../../blueprint/chart";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { Colour } from "../../blueprint/style";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { formulaText } from "../formula-text";
import { STYLES } from "../theme";
import { ACTUAL, APPROXIMATE, DRAWN_KINDS, POPULATION } from "./population-headings";

/** Never mixed: each 区分 is a series with a colour of its own. */
const SERIES_COLOURS: Readonly<Record<(typeof DRAWN_KINDS)[number], Colour>> = {
  [ACTUAL]: "#FFD966",
  展望: "#5B9BD5",
  推計: "#F4A582",
  参考: "#BFBFBF",
};

/** Columns of the chart's numbers: the row's number in the table's order, its place, the axis label, the series. */
const SLOT = { order: 0, row: 1, label: 2, series: 3 } as const;
export const SLOT_COLUMNS = SLOT.series + DRAWN_KINDS.length;

/** Where the chart's numbers stand: a sentence, the heads, then the slots. */
export type SlotsPlace = { readonly row: number; readonly column: number; readonly slots: number };

/**
 * The chart's numbers: a slot for each row shown, by year and 区分. A chart's ranges do not grow, so the slots are fixed;
 * what is missing is NA(), which is not drawn.
 */
export const slotBlocks = (
  book: BookNames,
  { row: top, column: left, slots }: SlotsPlace,
): Pick<SheetBlueprint, "blocks" | "styles"> => {
  const of = (header: string): string => column(book, "population", header);
  const slot = (i: number): readonly BlueprintCell[] => {
    const at = (place: number): string => cellAddress(top + 2 + i, left + place);
    const value = (header: string): string => `INDEX(${of(header)},${at(SLOT.row)})`;
    return [
      formula(`=IFERROR(SMALL(${of(POPULATION.order)},${i + 1}),"")`, "0.00000"),
      formula(
        `=IF(${at(SLOT.order)}="","",IFERROR(MATCH(${at(SLOT.order)},${of(POPULATION.order)},0),""))`,
        "0",
      ),
      formula(
        `=IF(${at(SLOT.row)}="","",${value(POPULATION.year)}&"年"&CHAR(10)&${value(POPULATION.kind)}&IF(${value(POPULATION.approximate)}=${formulaText(APPROXIMATE)},"（約）",""))`,
      ),
      ...DRAWN_KINDS.map((kind) =>
        formula(
          `=IF(${at(SLOT.row)}="",NA(),IF(AND(${value(POPULATION.kind)}=${formulaText(kind)},ISNUMBER(${value(POPULATION.value)})),${value(POPULATION.value)},NA()))`,
          "#,##0",
        ),
      ),
    ];
  };
  const small = { fontSize: 9, fontColour: STYLES.note.fontColour } as const;
  return {
    blocks: [
      {
        row: top,
        column: left,
        cells: [[text("図が使う数値です。消さないでください（印刷されません）。")]],
      },
      {
        row: top + 1,
        column: left,
        cells: [
          [text("順"), text("行"), text("軸の名前"), ...DRAWN_KINDS.map((kind) => text(kind))],
          ...Array.from({ length: slots }, (_, i) => slot(i)),
        ],
      },
    ],
    styles: [
      { range: { row: top, column: left, rows: 1, columns: 1 }, style: small },
      {
        range: { row: top + 1, column: left, rows: 1, columns: SLOT_COLUMNS },
        style: { ...STYLES.header, ...small },
      },
      {
        range: { row: top + 2, column: left, rows: slots, columns: SLOT_COLUMNS },
        style: { ...small, border: STYLES.text.border },
      },
    ],
  };
};

/** 人口の展望・推計・参考・実績 by year; only rows in 人, so two units never share the axis. */
export const populationChart = (book: BookNames, place: SlotsPlace, area: CellRange): ChartBlueprint => {
  const first = place.row + 2;
  const here = (row: number, rows: number, column: number): SheetRange => ({
    sheet: book.sheet("population"),
    range: { row, column: place.column + column, rows, columns: 1 },
  });
  return {
    name: `人口ビジョン_${book.plan.id}`,
    // Stacked, so that each row has a full column of its own: no year and 区分 ever has two values.
    type: "column-stacked",
    title: "人口の実績・展望・推計・参考（人）",
    titleSize: 11,
    area,
    series: DRAWN_KINDS.map((kind, i) => ({
      name: here(first - 1, 1, SLOT.series + i),
      values: here(first, place.slots, SLOT.series + i),
      categories: here(first, place.slots, SLOT.label),
      drawnAs: "column",
      colour: SERIES_COLOURS[kind],
      showValues: true,
    })),
    valueAxis: { min: 0, numberFormat: "#,##0", fontSize: 9 },
    categoryAxis: { fontSize: 9 },
    legend: "bottom",
    gapWidth: 50,
    description: "年ごとの人口を、実績・展望・推計・参考に分けて示す縦棒グラフ",
  };
};
