import { fold } from "./fold";
import type { MissingKind } from "./reading";
import { unitOf } from "./unit";

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

/** Other words for a listed mark, folded and in lower case. */
const SIMILAR: Readonly<Record<string, string>> = {
  無し: "なし",
  無: "なし",
  不詳: "不明",
  無回答: "なし",
  回答なし: "なし",
  ナシ: "なし",
  データなし: "なし",
  データ無し: "なし",
  値なし: "なし",
  na: "N/A",
  "n.a.": "N/A",
  該当無し: "該当なし",
  非該当: "該当なし",
  調査無し: "調査なし",
  未実施: "調査なし",
  集計待ち: "集計中",
  集計前: "集計中",
  確認中: "集計中",
  集計中です: "集計中",
  未確定: "集計中",
  未発表: "未公表",
  発表前: "未公表",
  公表待ち: "未公表",
  公表予定: "未公表",
  未公開: "未公表",
  調査未実施: "調査なし",
  調査年度でない: "調査なし",
  廃止: "事業終了",
  事業廃止: "事業終了",
  事業完了: "事業終了",
};

const BY_FOLDED_TEXT: ReadonlyMap<string, string> = new Map(
  [...MISSING_MARKS]
    .reverse()
    .map((mark): [string, string] => [fold(mark).toLowerCase(), mark])
    .concat(Object.entries(SIMILAR)),
);

/**
 * 未公表(R7.9予定) or -(隔年調査): the mark before the brackets. Behind a dash the brackets must not hold digits:
 * -(40) may be a number.
 */
const markWithRemark = (folded: string): string | null => {
  const [, mark = "", remark = ""] = /^([^()]+?) ?\(([^()]*)\)$/.exec(folded) ?? [];
  const known = BY_FOLDED_TEXT.get(mark);
  if (known === undefined || (kindOfMark(known) === "mark" && /\d/.test(remark))) return null;
  return known;
};

/** The listed mark that a folded text means without being it (`--`, `…%`, `n/a`, `無し`); null for other texts. */
export const similarMark = (folded: string): string | null => {
  const bare = folded.toLowerCase().replace(/^\((.+)\)$/, "$1");
  const known = BY_FOLDED_TEXT.get(bare);
  if (known !== undefined) return known;
  const remarked = markWithRemark(bare);
  if (remarked !== null) return remarked;
  const [, dashes, rest = ""] = /^(-+|\.{2,}|・{2,}|\/+)\s*(.*)$/.exec(bare) ?? [];
  if (dashes === undefined) return null;
  const mark = /^[.・]/.test(dashes) ? "…" : "-";
  return rest === "" || unitOf(rest).known ? mark : null;
};
