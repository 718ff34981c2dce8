import { PROFILES } from "../../evaluation/profiles";
import type { Profile } from "../../evaluation/profiles/profile";
import { EVALUATION } from "../columns";
import type { YearColumn } from "../year-columns";

/** Hidden columns of 進捗評価 that nobody but its own formulas reads. */
export const WORKINGS = {
  registerRow: "台帳の行",
  actualsRow: "実績の行",
  condition: "達成条件",
  sign: "向き", // 1 more is better, -1 less is, 0 neither
  aim: "目標の種類コード", // 0 none, 1 reach, 2 maintain, 3 direction
  min: "下限",
  max: "上限",
  targetYear: "目標年度",
  fromYear: "起算の前年", // the way begins after this year
  toYear: "終わりの年",
  latestYear: "値のある年", // latest filled year up to the judged one; 0 none
  latestValue: "その年の値",
  judgedWord: "判定年度の状態",
  outOfJudgement: "対象外の理由",
  cumulative: "累計コード", // 1 累計, 0 other
  achievementRate: "達成率（端数処理前）",
  progressRate: "進捗率（端数処理前）",
  elapsedShare: "経過率（端数処理前）",
  expected: "期待値", // 目安値 of the value's year, else the target
  expectedMet: "期待値の達否",
  expectedRate: "期待値対比",
  expectedProgress: "期待値までの進捗率",
  againstBaseline: "当初値との比較", // 1 better, 0 no worse, -1 worse
  clearChange: "当初値からの変化", // the same, 0 also within the no-change share
  pace: "ペース比",
  lastYearValue: "前年の値",
  precondition: "判定の前提", // the verdict where no profile is needed, "" otherwise
  verdict: "判定詳細", // rating code × 100 + number of the reason, under the chosen profile
  order: "掲載順", // place in the plan, from 1
  attentionScore: "要対応の順",
} as const;

/** Hidden: the year as a number where it has a value to be rated, else 0. */
export const filledHeading = ({ label }: YearColumn): string => `${label} 有無`;

/** Hidden: the verdict under one profile. */
export const verdictHeading = ({ name }: Profile): string => `判定詳細 ${name}`;

export type Heading = (typeof EVALUATION)[keyof typeof EVALUATION] | (typeof WORKINGS)[keyof typeof WORKINGS];

const VISIBLE_BEFORE_YEARS: readonly string[] = [
  EVALUATION.key,
  EVALUATION.goal,
  EVALUATION.name,
  EVALUATION.breakdown,
  EVALUATION.unit,
  EVALUATION.baseline,
  EVALUATION.baselineYear,
];

const VISIBLE_AFTER_YEARS: readonly string[] = [
  EVALUATION.target,
  EVALUATION.used,
  EVALUATION.usedYear,
  EVALUATION.met,
  EVALUATION.achievementRate,
  EVALUATION.progressRate,
  EVALUATION.elapsedShare,
  EVALUATION.rating,
  EVALUATION.indicatorRating,
  EVALUATION.change,
  EVALUATION.reason,
  EVALUATION.ownAssessment,
  EVALUATION.ownReason,
];

/** Columns people see, in order; the first one, the key, is hidden all the same. */
export const visibleHeadings = (years: readonly YearColumn[]): readonly string[] => [
  ...VISIBLE_BEFORE_YEARS,
  ...years.map(({ value }) => value),
  ...VISIBLE_AFTER_YEARS,
];

/** Of the columns people see, those that say which row it is or that staff write in. */
const NOT_CALCULATED: readonly string[] = [
  EVALUATION.key,
  EVALUATION.goal,
  EVALUATION.name,
  EVALUATION.breakdown,
  EVALUATION.unit,
  EVALUATION.ownAssessment,
  EVALUATION.ownReason,
];

/** Columns people see and formulas fill; what is hidden feeds them. */
export const calculatedHeadings = (years: readonly YearColumn[]): readonly string[] =>
  visibleHeadings(years).filter((heading) => !NOT_CALCULATED.includes(heading));

/** Hidden columns at the right, in the order they build on each other. */
export const hiddenHeadings = (years: readonly YearColumn[]): readonly string[] => [
  WORKINGS.registerRow,
  WORKINGS.actualsRow,
  EVALUATION.targetKind,
  WORKINGS.condition,
  WORKINGS.sign,
  WORKINGS.aim,
  WORKINGS.min,
  WORKINGS.max,
  WORKINGS.cumulative,
  WORKINGS.targetYear,
  WORKINGS.fromYear,
  WORKINGS.toYear,
  ...years.map(({ status }) => status),
  ...years.map(filledHeading),
  WORKINGS.latestYear,
  WORKINGS.latestValue,
  WORKINGS.judgedWord,
  WORKINGS.outOfJudgement,
  EVALUATION.statusUsed,
  WORKINGS.achievementRate,
  WORKINGS.progressRate,
  WORKINGS.elapsedShare,
  WORKINGS.expected,
  WORKINGS.expectedMet,
  WORKINGS.expectedRate,
  WORKINGS.expectedProgress,
  WORKINGS.againstBaseline,
  WORKINGS.clearChange,
  WORKINGS.pace,
  WORKINGS.lastYearValue,
  EVALUATION.changeCode,
  WORKINGS.precondition,
  ...PROFILES.map(verdictHeading),
  WORKINGS.verdict,
  EVALUATION.ratingCode,
  EVALUATION.indicatorCode,
  EVALUATION.listing,
  WORKINGS.order,
  WORKINGS.attentionScore,
  EVALUATION.attentionRank,
];
