import { KEY } from "../columns";

/** Header texts of 実績集. */
export const ACHIEVEMENTS = {
  key: KEY,
  section: "節",
  item: "項目",
  label: "内容",
  value: "値",
  unit: "単位",
  qualifier: "概数",
  period: "期間・時点",
  breakdowns: "内訳",
  remark: "変化前・根拠",
  duplicate: "重複",
  text: "原文",
  source: "文書・行",
} as const;
