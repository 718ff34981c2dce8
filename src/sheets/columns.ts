import { eraLabel, yearHeading } from "../plan/fiscal-year";
import type { FiscalYear } from "../plan/fiscal-year";

/**
 * Header texts of the plan's Excel Tables. Builders write them and readers find columns by them, so staff may
 * move columns about. Texts are unique within a table.
 */
export const KEY = "キー";

export const REGISTER = {
  key: KEY,
  goal: "目標",
  measure: "施策",
  kind: "種別",
  code: "番号",
  name: "指標名",
  breakdown: "内訳",
  department: "担当課",
  unit: "単位",
  direction: "方向",
  targetKind: "目標の種類", // 到達・維持・方向・なし
  condition: "達成条件", // ≧ ≦ ↗ ↘
  periodKind: "期間種別",
  aggregation: "集計",
  min: "下限",
  max: "上限",
  decimals: "小数桁",
  baseline: "当初値",
  baselineYear: "当初値の年度",
  baselineText: "当初値の原文",
  guideTexts: "目安値の原文", // only where the plan gives 目安値
  target: "目標値",
  targetYear: "目標年度",
  targetText: "目標値の原文",
  method: "算出方法",
  dataSource: "出典",
  publishedMonth: "公表月",
  planPage: "計画書頁",
  revision: "新規・変更", // only where the plan marks what is new or changed against the earlier term
  listing: "掲載", // 主・再掲
  source: "文書・行",
} as const;
/** 目安値 of a year in 指標台帳. */
export const guideHeading = (year: FiscalYear): string => `目安値 ${eraLabel(year)}`;

export const ACTUALS = {
  key: KEY,
  code: "番号",
  name: "指標名",
  breakdown: "内訳",
  unit: "単位",
  department: "担当課",
  baseline: "当初値",
  target: "目標値",
  progress: "入力状況",
  source: "出典",
  remark: "備考",
} as const;
/** A year's value column in 実績入力 and 進捗評価. */
export const valueHeading = (year: FiscalYear): string => yearHeading(year);
/** A year's status column in 実績入力. */
export const statusHeading = (year: FiscalYear): string => `${eraLabel(year)} 状態`;

export const COMMENTS = {
  key: KEY, // <goal or measure id>/<year>
  goal: "目標",
  measure: "施策", // only where the plan has measures; blank in a goal's own rows
  year: "年度",
  activities: "主な取組",
  cost: "事業費（千円）",
  cause: "要因",
  issue: "課題",
  policy: "今後の方針",
  firstAssessment: "一次評価",
  secondAssessment: "二次評価",
  opinion: "委員意見",
  response: "市の対応",
  budget: "次年度予算への反映",
  department: "記入課",
} as const;

export const EVALUATION = {
  key: KEY,
  goal: "目標",
  name: "指標",
  breakdown: "内訳",
  unit: "単位",
  baseline: "当初値",
  baselineYear: "当初値の年度", // text: H30, R1
  target: "目標値", // a number; ↗ or ↘ where only a direction is wanted
  used: "使用値",
  usedYear: "使用値の年度", // text: R6; R6（速報） where the value is not final
  met: "達否", // 達成, 未達, ""
  achievementRate: "達成率",
  progressRate: "進捗率",
  elapsedShare: "経過率",
  rating: "自動判定",
  indicatorRating: "指標の判定", // of the whole indicator, on the first row of each listing
  change: "前年比",
  reason: "判定の理由",
  ownAssessment: "市の評価",
  ownReason: "市の評価の理由",
  // Hidden columns, numbers the other sheets count and look up by:
  ratingCode: "判定コード", // 1…10, position in RATINGS
  indicatorCode: "指標判定コード", // the same for the whole indicator; blank but on the first row of each listing
  listing: "掲載コード", // 1 first listing, 2 … re-listings
  targetKind: "目標の種類",
  changeCode: "前年比コード", // 1 改善, 0 横ばい, -1 悪化, "" none
  statusUsed: "使用値の状態", // 速報 etc.
  attentionRank: "要対応順位", // 1, 2 … among first rows of first listings that need attention; "" otherwise
} as const;

/** The 評価基準 table below 進捗評価: one row per rating, in the order of the codes. */
export const CRITERIA = {
  symbol: "記号",
  word: "判定",
  code: "コード",
  condition: "条件",
} as const;
