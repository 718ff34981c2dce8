import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import { ratingCode } from "../../evaluation/ratings";
import type { Rating } from "../../evaluation/rating";
import type { Plan } from "../../plan/plan";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { CRITERIA, EVALUATION } from "../columns";
import { goalTitle } from "../goal-title";
import { TARGET_KIND_WORDS } from "../register/words";
import { givenRatingFormula } from "./given-ratings";
import { cellAt, columnRange } from "./summary-data";
import type { DataSection, SectionPlace } from "./summary-data";
import type { CellRange } from "../../blueprint/address";

/** Order of the ratings in the table by goal and in the bars: from good to bad, then what is not judged. */
export const SHOWN_RATINGS: readonly Rating[] = [
  "achieved",
  "on-track",
  "improved",
  "unchanged",
  "slightly-behind",
  "behind",
  "worse",
  "awaiting",
  "unconfirmed",
  "not-subject",
];

/** A rating's present word, which staff may have changed in the 評価基準 table. */
export const wordFormula = (book: BookNames, rating: Rating): string =>
  `INDEX(${column(book, "criteria", CRITERIA.word)},MATCH(${ratingCode(rating)},${column(book, "criteria", CRITERIA.code)},0))`;

const LABEL = 0;
const FIRST_COUNT = 2;
/** Zero is not drawn: a bar's label would say 0 where there is no bar. */
const NO_ZERO = "0;-0;;";

/** Ratings that are no judgement. */
export const OPEN_RATINGS = ["awaiting", "unconfirmed", "not-subject"] as const satisfies readonly Rating[];
/** Judgements, from good to bad. */
export const JUDGED_RATINGS: readonly Rating[] = SHOWN_RATINGS.filter(
  (rating) => !OPEN_RATINGS.some((open) => open === rating),
);

/**
 * Data rows: the goals in order, then all indicators once, then those with only a direction, then which ratings the
 * profile in force gives at all.
 */
export const countRows = ({ goals }: Plan): number => goals.length + 3;
export const allRow = ({ goals }: Plan): number => goals.length;
export const directionRow = ({ goals }: Plan): number => goals.length + 1;
const givenRow = ({ goals }: Plan): number => goals.length + 2;

/** Cell of a count: `row` 0 … is a goal, `allRow` or `directionRow`. */
export const countCell = (place: SectionPlace, row: number, rating: Rating): string =>
  cellAt(place, row, FIRST_COUNT + SHOWN_RATINGS.indexOf(rating));
/** 1 where the profile in force gives the rating to indicators with a target in the judged year, else 0. */
export const givenCell = (place: SectionPlace, plan: Plan, rating: Rating): string =>
  countCell(place, givenRow(plan), rating);
/** Sum over all ratings of a row. */
export const sumCell = (place: SectionPlace, row: number): string =>
  cellAt(place, row, FIRST_COUNT + SHOWN_RATINGS.length);

/** Ranges a stacked bar draws from: the goals' labels, and a rating's heading and counts. */
export const goalLabels = (place: SectionPlace, plan: Plan): CellRange => ({
  ...columnRange(place, LABEL),
  rows: plan.goals.length,
});
export const goalCounts = (place: SectionPlace, plan: Plan, rating: Rating): CellRange => ({
  ...columnRange(place, FIRST_COUNT + SHOWN_RATINGS.indexOf(rating)),
  rows: plan.goals.length,
});
export const ratingHeading = (place: SectionPlace, rating: Rating): CellRange => ({
  row: place.row - 1,
  column: place.column + FIRST_COUNT + SHOWN_RATINGS.indexOf(rating),
  rows: 1,
  columns: 1,
});

/**
 * Indicators by goal and rating. A goal counts every indicator listed under it; the whole counts each indicator
 * once, by its first listing.
 */
export const countsSection = (book: BookNames, place: SectionPlace): DataSection => {
  const of = (header: string): string => column(book, "evaluation", header);
  const isCode = (rating: Rating): string => `(${of(EVALUATION.indicatorCode)}=${ratingCode(rating)})`;
  const once = `(${of(EVALUATION.listing)}=1)`;
  const directionOnly = `(${of(EVALUATION.targetKind)}="${TARGET_KIND_WORDS.direction}")`;

  const row = (label: string, title: string, index: number, condition: string): readonly BlueprintCell[] => [
    text(label),
    text(title),
    ...SHOWN_RATINGS.map((rating) => formula(`=SUMPRODUCT(${condition}*${isCode(rating)})`, NO_ZERO)),
    formula(
      `=SUM(${cellAt(place, index, FIRST_COUNT)}:${cellAt(place, index, FIRST_COUNT + SHOWN_RATINGS.length - 1)})`,
    ),
  ];
  const { goals } = book.plan;
  return {
    cells: [
      [
        text("目標"),
        text("題名"),
        ...SHOWN_RATINGS.map((rating) => formula(`=${wordFormula(book, rating)}`)),
        text("指標数"),
      ],
      ...goals.map((goal, i) =>
        row(goal.label, goalTitle(goal), i, `(${of(EVALUATION.goal)}=${cellAt(place, i, 1)})`),
      ),
      row("全体", "再掲を除く全指標", allRow(book.plan), once),
      row("方向だけ", "うち方向だけの目標", directionRow(book.plan), `${once}*${directionOnly}`),
      [
        text("基準"),
        text("評価基準が使う判定"),
        ...SHOWN_RATINGS.map((rating) => formula(`=${givenRatingFormula(book, rating)}`)),
        text(null),
      ],
    ],
  };
};
