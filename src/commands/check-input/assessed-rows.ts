import type { Rating, RowRating } from "../../evaluation/rating";
import { EVALUATION } from "../../sheets/columns";
import type { AssessedRow, Standing } from "../../validation/check-input";
import type { TableContent } from "../../values/table-content";
import { keyedRows, textAt } from "./keyed-rows";

const STANDINGS: Readonly<Record<Rating, Standing>> = {
  "not-subject": "neither",
  achieved: "good",
  improved: "good",
  "on-track": "good",
  unchanged: "neither",
  "slightly-behind": "bad",
  behind: "bad",
  worse: "bad",
  awaiting: "neither",
  unconfirmed: "neither",
};

/** Every rated row with what 進捗評価 shows of it and what the municipality wrote beside it. */
export const assessedRows = (
  ratings: readonly RowRating[],
  evaluation: TableContent,
): readonly AssessedRow[] => {
  const rows = new Map(keyedRows(evaluation).map((row) => [row.key, row]));
  return ratings.map(({ rowKey, rating }) => {
    const at = rows.get(rowKey)?.at ?? (() => null);
    const own = at(EVALUATION.ownAssessment);
    return {
      rowKey,
      standing: STANDINGS[rating],
      rating: textAt(at(EVALUATION.rating)),
      ownAssessment: textAt(own),
      ownReason: textAt(at(EVALUATION.ownReason)),
      place: own?.place ?? null,
    };
  });
};
