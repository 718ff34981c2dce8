import type { MissingKind } from "./reading";

/**
 * What each mark says beyond "no value": the statuses are kept apart from a bare mark, because 未公表 keeps an
 * indicator waiting while 該当なし takes it out of the judgement. A mark never means 0.
 */
const KIND_OF_MARK: Readonly<Record<string, Exclude<MissingKind, "blank">>> = {
  "-": "mark", // U+002D
  "－": "mark", // U+FF0D
  "−": "mark", // U+2212
  "‐": "mark", // U+2010
  "–": "mark", // U+2013
  "—": "mark", // U+2014
  "―": "mark", // U+2015
  ー: "mark", // U+30FC
  "…": "mark",
  "‥": "mark",
  "/": "mark",
  "／": "mark",
  なし: "mark",
  不明: "mark",
  未定: "mark",
  非公表: "mark",
  "N/A": "mark",
  集計中: "集計中",
  未集計: "集計中",
  調査中: "集計中",
  未公表: "未公表",
  公表前: "未公表",
  調査なし: "調査なし",
  未調査: "調査なし",
  該当なし: "該当なし",
  対象外: "該当なし",
  事業終了: "事業終了",
};

/**
 * The closed list of texts that, standing alone in a value cell, say "there is no value". Worksheet formulas
 * compare with the same list, character by character (EXACT: MATCH and COUNTIF take `?` and `*` in the cell for
 * wildcards). A text that only resembles one (`ーー`, `n/a`) is understood by the reader, which offers the listed
 * text, but formulas wait for confirmation until it is written.
 */
export const MISSING_MARKS: readonly string[] = Object.keys(KIND_OF_MARK);

/** What a text from MISSING_MARKS says; null for any other text. */
export const kindOfMark = (text: string): Exclude<MissingKind, "blank"> | null =>
  Object.hasOwn(KIND_OF_MARK, text) ? (KIND_OF_MARK[text] ?? null) : null;
