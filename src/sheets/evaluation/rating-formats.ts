import { columnLetters, type CellRange } from "../../blueprint/address";
import type { ConditionalFormatBlueprint } from "../../blueprint/sheet";
import { ratingCode, RATINGS } from "../../evaluation/ratings";
import { RATING_SIGNALS } from "../rating-colours";
import { SIGNALS } from "../theme";

/** Colours of a column of ratings by the codes in another column; symbol and word stand in the cell as well. */
export const ratingFormats = (
  range: CellRange,
  codeColumn: number,
): readonly ConditionalFormatBlueprint[] => {
  const code = `$${columnLetters(codeColumn)}${range.row + 1}`;
  return Object.values(SIGNALS).flatMap((style) => {
    const codes = RATINGS.filter(({ rating }) => RATING_SIGNALS[rating] === style).map(({ rating }) =>
      ratingCode(rating),
    );
    return codes.length === 0
      ? []
      : [{ range, formula: `=OR(${codes.map((n) => `${code}=${n}`).join(",")})`, style }];
  });
};
