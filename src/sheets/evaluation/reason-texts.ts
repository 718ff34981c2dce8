import type { RatingReason } from "../../evaluation/rating";

/** What 判定の理由 says. */
export const REASON_TEXTS: Readonly<Record<RatingReason, string>> = {
  "no-baseline-and-target": "当初値も目標値もありません",
  "no-target": "目標値がありません",
  "no-direction": "目標値の方向（増加・減少）がありません",
  "no-baseline": "当初値がなく、比べられません",
  "no-baseline-target-not-met": "目標未達で、当初値がなく進み方は判定できません",
  "not-applicable": "該当なしです",
  "project-ended": "事業が終了しました",
  "no-survey": "調査を行っていません",
  "no-value": "実績値がまだありません",
  "not-a-number": "最新の値が数値ではありません",
  "out-of-bounds": "最新の値が下限・上限の外です",
  "row-missing": "指標台帳か実績入力に行がありません",
  "no-elapsed-time": "起算点から時間が経っていません",
  "no-period": "計画期間が未入力です",
  "no-rate": "目標未達で、この基準の率を計算できない種類の目標です",
};
