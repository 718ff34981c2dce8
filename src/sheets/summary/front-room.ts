import type { BookNames } from "../book";
import { MOST_ATTENTION } from "./attention";
import { frontRows } from "./front-page";
import { SPARE, heightOf } from "./page-height";
import { PAGE_HEIGHT } from "./summary-grid";
import type { SummaryOptions } from "./summary-options";
import { placesFor } from "./summary-places";

/** What the front page has room for. */
export type FrontRoom = {
  /** Indicators that need attention. */
  readonly attention: number;
  /** Lines for each text from 評価コメント. */
  readonly commentLines: number;
};

const LEAST_LINES = 2;
const MOST_LINES = 3;

/** From `most` down to `least`. */
const downFrom = (most: number, least: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, i) => most - i);

/**
 * As many indicators as the front holds with the shortest texts, then the longest texts that fit beside them. The same
 * in all variants, so that one is made into another in place.
 */
export const frontRoom = (book: BookNames, chosen: SummaryOptions): FrontRoom => {
  const options: SummaryOptions = { ...chosen, variant: "council" };
  const fits = (attention: number, commentLines: number): boolean =>
    heightOf(book.plan, frontRows(book, options, placesFor(book.plan, attention, 0), commentLines)) <=
    PAGE_HEIGHT - SPARE;
  const attention = downFrom(MOST_ATTENTION, 1).find((count) => fits(count, LEAST_LINES)) ?? 1;
  const commentLines =
    downFrom(MOST_LINES, LEAST_LINES).find((lines) => fits(attention, lines)) ?? LEAST_LINES;
  return { attention, commentLines };
};
