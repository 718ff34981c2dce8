import type { CellRange } from "../../blueprint/address";
import type { ChartBlueprint, SheetRange } from "../../blueprint/chart";
import type { BookNames } from "../book";
import { RATING_BAR_COLOURS, RATING_BAR_OUTLINE } from "../rating-colours";
import { COLOURS, COUNCIL_FONT } from "../theme";
import { SHOWN_RATINGS, goalCounts, goalLabels, ratingHeading } from "./counts";
import { slotElapsed, slotLabels, slotProgress } from "./progress-slots";
import type { SectionPlace } from "./summary-data";

const LABEL_SIZE = 9;

/** 目標別の判定の割合: a 100 % bar per goal, a series per rating with its own colour and numbers. */
export const goalBars = (book: BookNames, counts: SectionPlace, area: CellRange): ChartBlueprint => {
  const here = (range: CellRange): SheetRange => ({ sheet: book.sheet("summary"), range });
  return {
    name: `目標別の判定_${book.plan.id}`,
    type: "bar-stacked-100",
    title: "目標別の判定（色は下の表の見出し）",
    titleSize: 10.5,
    fontName: COUNCIL_FONT,
    area,
    series: SHOWN_RATINGS.map((rating) => ({
      name: here(ratingHeading(counts, rating)),
      values: here(goalCounts(counts, book.plan, rating)),
      categories: here(goalLabels(counts, book.plan)),
      drawnAs: "column",
      colour: RATING_BAR_COLOURS[rating],
      outline: RATING_BAR_OUTLINE,
      showValues: true,
    })),
    valueAxis: { min: 0, max: 1, numberFormat: "0%", visible: false },
    categoryAxis: { fontSize: 8, reversed: true },
    // The heads of the table below carry the colours: a legend of ten entries would leave no room for bars.
    legend: "none",
    gapWidth: 40,
    description: "目標ごとに、各判定の指標が占める割合を示す横棒グラフ",
  };
};

/** 指標別の進捗率 with a mark where each should stand today. All in percent of the way to the target: one unit. */
export const progressColumns = (book: BookNames, slots: SectionPlace, area: CellRange): ChartBlueprint => {
  const here = (range: CellRange): SheetRange => ({ sheet: book.sheet("summary"), range });
  return {
    name: `指標別の進捗率_${book.plan.id}`,
    type: "column-clustered",
    title: "指標別の進捗率（低い順）と、今あるべき位置（◆ 経過率）",
    titleSize: 10.5,
    fontName: COUNCIL_FONT,
    area,
    series: [
      {
        name: "進捗率",
        values: here(slotProgress(slots)),
        categories: here(slotLabels(slots)),
        drawnAs: "column",
        colour: "#5B9BD5",
      },
      {
        name: "今あるべき位置（経過率）",
        values: here(slotElapsed(slots)),
        categories: here(slotLabels(slots)),
        drawnAs: "marker",
        colour: COLOURS.badFont,
        markerShape: "diamond",
      },
    ],
    valueAxis: { numberFormat: "0%", fontSize: LABEL_SIZE },
    categoryAxis: { fontSize: 7 },
    legend: "none",
    gapWidth: 60,
    description: "進捗率のある指標を低い順に並べた縦棒グラフ。ひし形は経過率で、今あるべき位置を示す",
  };
};
