import type { Rating } from "./rating";

/**
 * All ratings in rising severity. A rating's code is its position from 1: worksheet formulas work with codes, so
 * staff may change the words. A breakdown indicator takes the highest code of its rows.
 */
export const RATINGS: readonly { readonly rating: Rating; readonly symbol: string; readonly word: string }[] =
  [
    { rating: "not-subject", symbol: "－", word: "判定対象外" },
    { rating: "achieved", symbol: "◎", word: "達成" },
    { rating: "improved", symbol: "△", word: "改善" },
    { rating: "on-track", symbol: "○", word: "順調" },
    { rating: "unchanged", symbol: "－", word: "横ばい" },
    { rating: "slightly-behind", symbol: "△", word: "やや遅れ" },
    { rating: "behind", symbol: "×", word: "遅れ" },
    { rating: "worse", symbol: "▼", word: "後退" },
    { rating: "awaiting", symbol: "…", word: "実績待ち" },
    { rating: "unconfirmed", symbol: "？", word: "確認待ち" },
  ];

export const ratingCode = (rating: Rating): number =>
  RATINGS.findIndex((entry) => entry.rating === rating) + 1;
