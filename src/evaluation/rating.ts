import type { FiscalYear } from "../plan/fiscal-year";
import type { ProfileId } from "./profiles/profile";

/**
 * 自動判定 in rising severity, by the words of the plan-pace profile. Other profiles put their grades (A, B+ …) in these
 * places under words of their own; each is shown as symbol and word.
 */
export type Rating =
  | "not-subject" // － 判定対象外
  | "achieved" // ◎ 達成
  | "improved" // △ 改善 (direction only: better than the baseline; last year: 目標未達)
  | "on-track" // ○ 順調
  | "unchanged" // － 横ばい
  | "slightly-behind" // △ やや遅れ
  | "behind" // × 遅れ
  | "worse" // ▼ 後退
  | "awaiting" // … 実績待ち
  | "unconfirmed"; // ？ 確認待ち

/** A judged row. Rates are fractions, unrounded; null where the rate does not exist. */
export type RowRating = {
  /** Row key as in `listedRows`. */
  readonly rowKey: string;
  /** Indicator name as printed. */
  readonly indicator: string;
  readonly breakdown: string | null;
  /** The profile that judged: no rating without the name of its rule. */
  readonly profile: ProfileId;
  readonly usedYear: FiscalYear | null;
  /** 使用値 in the indicator's unit (percent in points); null where none. */
  readonly value: number | null;
  /** 達否; null where it cannot be told, and for targets that only name a direction. */
  readonly met: boolean | null;
  /** 達成率 actual ÷ target; null for lower-is-better, zero or negative targets. */
  readonly achievementRate: number | null;
  /** 進捗率 from the baseline; null without baseline or where baseline equals target. */
  readonly progressRate: number | null;
  /** 経過率 at the year of the value used. */
  readonly elapsedShare: number | null;
  readonly rating: Rating;
  /** Reason id for i18n; null where the rating needs none. */
  readonly reason: RatingReason | null;
};

export type RatingReason =
  | "no-baseline-and-target"
  | "no-target"
  | "no-direction" // a number to reach, but not from which side
  | "no-baseline" // direction only, first actual is a provisional reference
  | "no-baseline-target-not-met"
  | "not-applicable"
  | "project-ended"
  | "no-survey"
  | "no-value"
  | "not-a-number"
  | "out-of-bounds"
  | "row-missing"
  | "no-elapsed-time"
  | "no-period"
  | "no-rate"; // the profile's rate does not exist for such a target
