import type { Fate, TermChange } from "../../plan/term-comparison";

type FateWord = {
  /** Symbol and word, as they stand in 区分: neither begins like a formula when picked from the list. */
  readonly word: string;
  readonly meaning: string;
};

/** 区分 of 新旧対照表, in the order its counts are given. */
export const FATE_WORDS: Readonly<Record<Fate, FateWord>> = {
  kept: { word: "〃 継続", meaning: "目標・施策・番号・名称が同じ" },
  renumbered: { word: "№ 番号変更", meaning: "同じ施策の中で番号だけが変わった" },
  renamed: { word: "≒ 名称変更", meaning: "同じ場所で名称が変わった" },
  moved: { word: "⇒ 移動", meaning: "ほかの施策へ移った（名称が変わったものを含む）" },
  split: { word: "÷ 分割", meaning: "2つ以上に分かれた" },
  merged: { word: "＆ 統合", meaning: "2つ以上が1つになった" },
  removed: { word: "× 廃止", meaning: "引き継ぐものがない" },
  new: { word: "◆ 新規", meaning: "引き継いだものがない" },
};

export const CERTAINTY_WORDS: Readonly<Record<TermChange["certainty"], string>> = {
  certain: "確定",
  inferred: "推定",
};
