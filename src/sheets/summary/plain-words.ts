import { formula } from "../../blueprint/cell";
import { PROFILES } from "../../evaluation/profiles";
import type { Rating } from "../../evaluation/rating";
import { ratingCode } from "../../evaluation/ratings";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { CRITERIA } from "../columns";
import { formulaText } from "../formula-text";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { SHOWN_RATINGS, allRow, countCell, wordFormula } from "./counts";
import type { SectionPlace } from "./summary-data";
import { LAST_COLUMN, LOOKS } from "./summary-grid";

/** What the ratings of the default profile mean, in words for everyone. */
const MEANINGS: Readonly<Record<Rating, string>> = {
  achieved: "目標に届いた",
  "on-track": "予定どおりか、予定より早い",
  improved: "計画をつくったときより良くなった",
  unchanged: "計画をつくったときと同じ",
  "slightly-behind": "予定より少し遅い",
  behind: "予定より大きく遅い",
  worse: "計画をつくったときより悪くなった",
  awaiting: "まだ数値が出ていない",
  unconfirmed: "数値を確かめている",
  "not-subject": "比べる数値がない",
};

/** Lines of the page the legend gets. */
const LINES = 4;

/** 進捗率 without the terms of the trade. */
export const PROGRESS_EXPLAINED =
  "グラフの進捗率は、当初値（計画をつくったときの値）から目標値までの道のりを100%として、今どこまで来たかを表します（100人を200人にする目標で、今150人なら50%）。";

/**
 * What the ratings on the paper mean: `◎達成：目標に届いた。`. Other profiles than the default one are told by the sentence
 * that 進捗評価 prints.
 */
export const plainWordRow = (book: BookNames, counts: SectionPlace): PageRow => {
  const symbol = (rating: Rating): string =>
    `INDEX(${column(book, "criteria", CRITERIA.symbol)},MATCH(${ratingCode(rating)},${column(book, "criteria", CRITERIA.code)},0))`;
  const meanings = SHOWN_RATINGS.map(
    (rating) =>
      `IF(${countCell(counts, allRow(book.plan), rating)}>0,${symbol(rating)}&${wordFormula(book, rating)}&` +
      `${formulaText(`：${MEANINGS[rating]}。 `)},"")`,
  );
  return {
    spans: [
      span(
        0,
        LAST_COLUMN,
        formula(
          `="判定の意味："&IF(${book.name("profile")}="${PROFILES[0].name}",${meanings.join("&")},${book.name("criteria-note")})`,
        ),
        LOOKS.footnote,
        LINES,
      ),
    ],
  };
};
