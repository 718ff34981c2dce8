import { ratingCode } from "../../../evaluation/ratings";
import type { BookNames } from "../../book";
import { column } from "../../by-key";
import { EVALUATION } from "../../columns";
import { JUDGED_RATINGS } from "../counts";
import type { OverviewPart } from "./part";

/**
 * What is to be measured, and that nothing can be judged before there are targets. No rating is told that is not on
 * 進捗評価.
 */
export const indicatorsPart = (book: BookNames): OverviewPart => {
  const of = (header: string): string => column(book, "evaluation", header);
  const once = `(${of(EVALUATION.listing)}=1)`;
  const codes = JUDGED_RATINGS.map((rating) => `(${of(EVALUATION.indicatorCode)}=${ratingCode(rating)})`);
  const all = `SUMPRODUCT(${once}*(${of(EVALUATION.indicatorCode)}<>""))`;
  const judged = `SUMPRODUCT(${once}*(${codes.join("+")}))`;
  const filled = `SUMPRODUCT(${once}*ISNUMBER(${of(EVALUATION.used)}))`;
  return {
    sources: ["evaluation", "register", "actuals"],
    table: null,
    rows: [],
    sentences: () => [
      `="指標は"&${all}&"あります。"&IF(${filled}=0,"実績はまだ入力していません。","実績のある行は"&${filled}&"です。")&` +
        `IF(${judged}=0,"目標値が資料にないため、判定はしていません。","判定したものは"&${judged}&"です（裏面の一覧）。")`,
    ],
  };
};
