import type { DesiredDirection, Indicator, Target } from "../../plan/plan";

/** Words 指標台帳 uses for an indicator's definition. */
export const KIND_WORDS: Readonly<Record<Indicator["kind"], string>> = {
  "numerical-target": "数値目標",
  kpi: "KPI",
  indicator: "指標",
};

export const DIRECTION_WORDS: Readonly<Record<DesiredDirection, string | null>> = {
  up: "増加",
  down: "減少",
  maintain: "維持",
  unknown: null,
};

export const PERIOD_WORDS: Readonly<Record<NonNullable<Indicator["periodKind"]>, string>> = {
  "fiscal-year": "年度計",
  "calendar-year": "暦年計",
  "point-in-time": "時点",
  survey: "調査",
};

export const AGGREGATION_WORDS: Readonly<Record<NonNullable<Indicator["aggregation"]>, string>> = {
  annual: "単年",
  cumulative: "累計",
  stock: "現在数",
};

/** 目標の種類. The formulas of 進捗評価 compare with these words. */
export const TARGET_KIND_WORDS: Readonly<Record<Target["kind"], string>> = {
  reach: "到達",
  maintain: "維持",
  direction: "方向",
  none: "なし",
};

/** 新規・変更 against the earlier term. A lost mark (red ink) is never taken for 変更なし. */
export const REVISION_WORDS: Readonly<Record<NonNullable<Indicator["revision"]>, string>> = {
  "new-or-changed": "新規・変更",
  unchanged: "変更なし",
  unknown: "不明",
};

/** 達成条件 as a symbol: ≧ ≦ for a number to reach, ↗ ↘ for a direction; null without a target. */
export const condition = (target: Target): string | null => {
  switch (target.kind) {
    case "reach":
    case "maintain":
      return target.comparator === ">=" ? "≧" : "≦";
    case "direction":
      return target.direction === "up" ? "↗" : "↘";
    case "none":
      return null;
  }
};
