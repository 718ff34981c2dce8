import { KEY } from "../columns";

/** Heads of 対応表 besides those of its goals, which are their labels (I, II …). */
export const LINKAGE = {
  key: KEY,
  policy: "政策",
  name: "項目",
  star: "★",
  group: "分類",
  tagline: "説明",
  differences: "文書間の相違",
  line: "行",
  linkedGoal: "連動する目標", // hidden: the goal in words, for the other plan's 体系図
} as const;
/** 分類 in the other plan's own document, with its place there. */
export const groupElsewhereHeading = (otherPlan: string): string => `分類（${otherPlan}では）`;
/** Where the item stands in the other plan's 体系図. */
export const otherPlaceHeading = (otherPlan: string): string => `${otherPlan}の体系図`;
/** What stands in a goal's column of a row linked with it. */
export const LINKED = "●";
export const STARRED = "★";
