import { number, text, type BlueprintCell } from "../../blueprint/cell";
import type { Profile } from "../../evaluation/profiles/profile";
import { STARTING_POINT_WORDS, type EvaluationSettings } from "../../evaluation/settings";
import type { SettingId } from "./criteria-cells";

/** One row of the settings. */
export type Setting = { readonly label: string; readonly value: BlueprintCell; readonly note: string };

/** What each setting says at first, and what it does. */
export const settingRows = (
  { period, startingPoint, onTrackFrom, slightlyBehindFrom, allowance }: EvaluationSettings,
  profile: Profile,
): Readonly<Record<SettingId, Setting>> => ({
  profile: {
    label: "評価基準名",
    value: text(profile.name),
    note: "ペース比＝進捗率÷経過率。進捗率＝（実績値－当初値）÷（目標値－当初値）。達成率＝実績値÷目標値。全国統一の基準はありません。",
  },
  startYear: {
    label: "計画の開始年度",
    value: number(period?.startYear ?? null, "0"),
    note: "西暦で記入します（令和4年度は2022）。",
  },
  endYear: {
    label: "計画の最終年度",
    value: number(period?.endYear ?? null, "0"),
    note: "計画を延長したときは書き換えます。判定年度が最終年度のときは、最終年度の言葉で判定します。",
  },
  startingPoint: {
    label: "経過率の起算点",
    value: text(STARTING_POINT_WORDS[startingPoint]),
    note: "計画の開始：使用値の年度までの年数÷計画の年数（4年計画の1年目は25%）。当初値の年度：当初値の年度から目標年度まで。",
  },
  onTrackFrom: {
    label: "順調の下限",
    value: number(onTrackFrom, "0%"),
    note: "ペース比がこれ以上なら順調です。",
  },
  slightlyBehindFrom: {
    label: "やや遅れの下限",
    value: number(slightlyBehindFrom, "0%"),
    note: "ペース比がこれ以上ならやや遅れ、これ未満なら遅れです。",
  },
  allowance: {
    label: "後退とみなさない幅",
    value: number(allowance, "0.0%"),
    note: "％の指標だけに使います。意識調査の誤差を3ポイントとみるときは3%と記入します。",
  },
  rounding: {
    label: "端数処理",
    value: text("四捨五入"),
    note: "表示だけに使います。判定は端数処理をしない値で行います。",
  },
});

/** Settings that are stated, not chosen. */
export const FIXED_SETTINGS: readonly SettingId[] = ["profile", "rounding"];
