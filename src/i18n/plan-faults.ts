import type { PlanFault } from "../plan/plan-fault";
import type { Language, Words } from "./sentence";
import { say } from "./sentence";

/** Sentences for the faults of a plan file; `{…}` gaps are filled from the fault's words. */
export const planFaultMessages = {
  "not-json": {
    ja: "{line}行目の{column}文字目から先をJSONとして読み取れません。かっこ・カンマ・引用符の抜けや余りをご確認ください。",
    en: "This is not JSON from line {line}, column {column} on; look for a missing bracket, comma or quote.",
  },
  "missing-field": {
    ja: "必要な項目がありません。追加してください。",
    en: "This required field is missing.",
  },
  "unknown-field": {
    ja: "計画ファイルにない項目名です。綴りをご確認ください。",
    en: "A plan file has no such field; check the spelling.",
  },
  "wrong-type": {
    ja: "{expected}を書く欄に、{found}が書かれています。",
    en: "This is {found}; {expected} is expected.",
  },
  "not-allowed": {
    ja: "使えない値です。使えるのは{allowed}です。",
    en: "This value is not allowed; use {allowed}.",
  },
  "too-few": { ja: "1件以上必要です。", en: "At least one entry is needed." },
  "too-many": {
    ja: "件数が多すぎます（{found}件。{bound}件まで）。",
    en: "There are too many entries ({found}; at most {bound}).",
  },
  "too-short": { ja: "空にできません。", en: "This must not be empty." },
  "too-long": {
    ja: "長すぎます（{found}文字。{bound}文字まで）。",
    en: "This is too long ({found} characters; at most {bound}).",
  },
  "bad-pattern": {
    ja: "書式が違います。IDは半角の英小文字・数字・ハイフン、団体コードは6桁の数字です。",
    en: "Wrong form: ids use lower-case letters, digits and hyphens; a municipality code has 6 digits.",
  },
  "too-small": {
    ja: "値{found}が小さすぎます。{bound}以上にしてください。",
    en: "The value {found} is too small; it must be at least {bound}.",
  },
  "too-large": {
    ja: "値{found}が大きすぎます。{bound}以下にしてください。",
    en: "The value {found} is too large; it must be at most {bound}.",
  },
  "duplicate-id": { ja: "ID「{id}」が重複しています。", en: 'The id "{id}" is used more than once.' },
  "unknown-goal": { ja: "目標「{id}」がgoalsにありません。", en: 'There is no goal "{id}".' },
  "unknown-measure": { ja: "施策「{id}」がmeasuresにありません。", en: 'There is no measure "{id}".' },
  "unknown-indicator": { ja: "指標「{id}」がindicatorsにありません。", en: 'There is no indicator "{id}".' },
  "unknown-document": { ja: "文書「{id}」がdocumentsにありません。", en: 'There is no document "{id}".' },
  "never-listed": {
    ja: "指標「{id}」がどの目標にも載っていません。listingsに追加してください。",
    en: 'The indicator "{id}" is listed under no goal.',
  },
  "listed-twice": {
    ja: "指標「{id}」が同じ目標に2回載っています。",
    en: 'The indicator "{id}" is listed twice under one goal.',
  },
  "key-mismatch": {
    ja: "キー「{key}」は「{id}」または「{id}/内訳のID」としてください。",
    en: 'The key "{key}" must be "{id}" or "{id}/<breakdown id>".',
  },
  "breakdown-missing": {
    ja: "値の行が2つ以上ある指標では、すべての行に内訳が必要です。",
    en: "Every row of an indicator with several rows needs a breakdown.",
  },
  "breakdown-repeated": { ja: "同じ内訳が2回あります。", en: "A breakdown occurs twice." },
  "period-reversed": { ja: "計画期間の始まりが終わりより後です。", en: "The period starts after it ends." },
  "bounds-reversed": {
    ja: "下限が上限より大きくなっています。",
    en: "The lower bound is above the upper bound.",
  },
  "outside-bounds": {
    ja: "値{value}が下限・上限の外です。",
    en: "The value {value} lies outside the bounds.",
  },
  "maintain-differs": {
    ja: "「維持」の目標値は当初値と同じ値にしてください。",
    en: "A target to maintain must equal the baseline.",
  },
  "unknown-sub-measure": {
    ja: "個別施策「{id}」がどちらの期の施策にもありません。",
    en: 'There is no sub-measure "{id}" in that term.',
  },
  "fate-mismatch": {
    ja: "区分「{fate}」と、前後の個別施策の有無や数が合いません。",
    en: 'The fate "{fate}" does not go with the number of sub-measures before and after.',
  },
  "fate-missing": {
    ja: "個別施策「{id}」の新旧の区分がありません。changesに追加してください。",
    en: 'Nothing says what became of the sub-measure "{id}", or where it comes from.',
  },
  "fate-repeated": {
    ja: "個別施策「{id}」の新旧の区分が2つ以上あります。1つにしてください。",
    en: 'The sub-measure "{id}" has more than one fate.',
  },
  "wording-differs": {
    ja: "「確定」は文言が同じ場合だけです。「推定」としてください。",
    en: "Only identical wording is certain; mark this as inferred.",
  },
  "unknown-policy": { ja: "政策「{id}」がpoliciesにありません。", en: 'There is no policy "{id}".' },
  "unknown-part": { ja: "部「{id}」がpartsにありません。", en: 'There is no part "{id}".' },
  "unknown-item": { ja: "項目「{id}」が報告の項目にありません。", en: 'There is no report item "{id}".' },
  "unknown-figure": {
    ja: "数値「{id}」が報告の数値にありません。",
    en: 'There is no figure "{id}" in the report.',
  },
} as const satisfies Record<string, { readonly ja: string; readonly en: string }>;

/** What JSON's kinds of value are called. */
const JSON_TYPES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { ja: "文字", en: "text" },
  number: { ja: "数値", en: "a number" },
  integer: { ja: "整数", en: "a whole number" },
  boolean: { ja: "true・false", en: "true or false" },
  null: { ja: "null（値なし）", en: "null" },
  array: { ja: "一覧［…］", en: "a list […]" },
  object: { ja: "項目のまとまり｛…｝", en: "a group of fields {…}" },
};

const LISTED = {
  ja: { or: "または", quote: (word: string): string => `「${word}」`, between: "" },
  en: { or: " or ", quote: (word: string): string => `"${word}"`, between: ", " },
} as const;

/** `"reach","none"` as JSON → 「reach」「none」. */
const allowedWords = (json: string, language: Language): string => {
  const { quote, between } = LISTED[language];
  const values: unknown = JSON.parse(json);
  return (Array.isArray(values) ? values : [values]).map((value) => quote(String(value))).join(between);
};

const spokenWords = ({ id, words }: PlanFault, language: Language): Words => {
  const typeName = (type: string): string => JSON_TYPES[type]?.[language] ?? type;
  if (id === "wrong-type") {
    const expected = (words.expected ?? "").split(",").map(typeName).join(LISTED[language].or);
    return { found: typeName(words.found ?? ""), expected };
  }
  return id === "not-allowed" ? { allowed: allowedWords(words.allowed ?? "null", language) } : words;
};

/** A fault of a plan file as a sentence, its place first: `indicators[3].decimals: 値7が大きすぎます。…`. */
export const planFaultSentence = (fault: PlanFault, language: Language = "ja"): string => {
  const sentence = say(planFaultMessages[fault.id], spokenWords(fault, language), language);
  return fault.place === "(file)" ? sentence : `${fault.place}: ${sentence}`;
};
