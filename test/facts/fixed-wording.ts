/**
 * What the tables' columns show besides what the plan file says, by column head.
 * Anything else in a table has come from the plan, or was invented.
 */
export const FIXED_WORDING: Readonly<Record<string, readonly string[]>> = {
  区分: [
    ...["基本目標", "横断的な目標", "方向性", "夢", "目標", "構想", "柱", "視点", "共通政策"],
    ...["〃 継続", "№ 番号変更", "≒ 名称変更", "⇒ 移動", "÷ 分割", "＆ 統合", "× 廃止", "◆ 新規"],
    ...["展望", "推計", "仮定", "参考", "実績"],
  ],
  "確定・推定": ["確定", "推定"],
  種別: ["数値目標", "KPI", "指標"],
  方向: ["増加", "減少", "維持"],
  目標の種類: ["到達", "方向", "維持", "なし"],
  達成条件: ["≧", "≦", "↗", "↘"],
  期間種別: ["年度計", "暦年計", "時点", "調査"],
  集計: ["単年", "累計", "現在数"],
  掲載: ["主", "再掲"],
  "新規・変更": ["新規・変更", "変更なし", "不明"],
  "★": ["★"],
  行: ["分類"],
  分類: ["推定"],
  分類の行: ["推定"],
  年の原文: ["推定"],
  概数: ["約"],
  図: ["○"],
  項目: ["目次にありますが、本文がありません", "人口"],
  単位: ["人"],
  重複: ["と同じ"],
  "変化前・根拠": ["変化前"],
  以後も続く: ["○ 続く"],
  日付の細かさ: ["年月", "年", "年度", "シーズン", "年は不明"],
  備考: ["再掲：灰色の欄には先の行の値がそのまま出ます"],
  指標: ["再掲"],
  再掲: ["は", "と共通"],
  文書間の相違: ["分類がこの文書では", "では", "です"],
};

/** ● in a column of 対応表 that is headed by a goal's label. */
export const marksOf = (plan: object, head: string): readonly string[] =>
  (plan as { readonly goals: readonly { readonly label: string }[] }).goals.some(
    ({ label }) => label === head,
  )
    ? ["●"]
    : [];

/** Columns of numbers the sheets count themselves: other tests hold them against the plan. */
export const COUNTED: ReadonlySet<string> = new Set(["指標数", "掲載順", "コード"]);

/** The same of 出典, 注記 and 誤読の疑い on 表紙・出典, and how many columns the page has. */
export const PROVENANCE_WORDING = {
  columns: 13,
  texts: [
    ...["出典", "文書", "題名", "種類", "ファイル", "計画概要", "新旧対照", "実績報告"],
    ...["関連する計画", "この計画との関係", "このブックに"],
    ...["このブックの対応表で、項目ごとに結び付けています"],
    ...["その計画の対応表が、この計画の項目を目標に結び付けています", "計画"],
    ...["注記はありません。", "注記", "区分", "内容", "文書・行", "照合結果", "記載なし", "不一致"],
    ...["誤読の疑いがある箇所はありません。", "誤読の疑い", "箇所", "原文", "疑い", "確度"],
    ...["高", "中", "低", "不明"],
  ],
} as const;
