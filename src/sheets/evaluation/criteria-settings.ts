import { formula, number, text, type BlueprintCell } from "../../blueprint/cell";
import { ROUNDING_WORDS } from "../../evaluation/rounding";
import { STARTING_POINT_WORDS, type BandId, type EvaluationSettings } from "../../evaluation/settings";
import { yearCount, yearsAreEntered } from "../../plan/entered-period";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { BookNames } from "../book";
import { formulaYears } from "../year-columns";
import type { CriteriaCells, SettingId } from "./criteria-cells";

/** What each setting is called (labels are unique: settings are found by them) and what it does. */
export const SETTING_TEXTS: Readonly<Record<SettingId, { readonly label: string; readonly note: string }>> = {
  profile: {
    label: "評価基準名",
    note: "シート上部の黄色の欄で選びます。進捗率＝（実績値－当初値）÷（目標値－当初値）。達成率＝実績値÷目標値。全国統一の基準はありません。",
  },
  startYear: { label: "計画の開始年度", note: "西暦4桁で記入します（令和元年度は2019）。" },
  endYear: {
    label: "計画の最終年度",
    note: "計画を延長したときは書き換えます。計画経過ペース基準では、判定年度が最終年度のときは、最終年度の言葉で判定します。",
  },
  startingPoint: {
    label: "経過率の起算点",
    note: "計画の開始：使用値の年度までの年数÷計画の年数（4年計画の1年目は25%）。当初値の年度：当初値の年度から目標年度まで。",
  },
  allowance: {
    label: "後退とみなさない幅",
    note: "％の指標だけに使います。意識調査の誤差を3ポイントとみるときは3%と記入します。",
  },
  rounding: {
    label: "端数処理",
    note: "率の表示だけに使います。判定は端数処理をしない値で行います。",
  },
  onTrackFrom: {
    label: "順調の下限",
    note: "計画経過ペース基準：ペース比（進捗率÷経過率）がこれ以上なら順調です。",
  },
  slightlyBehindFrom: {
    label: "やや遅れの下限",
    note: "計画経過ペース基準：ペース比がこれ以上ならやや遅れ、これ未満なら遅れです。",
  },
  expectedAFrom: {
    label: "期待値対比Aの下限",
    note: "期待値対比基準：実績値÷期待値（その年度の目安値。なければ目標値）がこれ以上ならAです。",
  },
  expectedBPlusFrom: { label: "期待値対比B+の下限", note: "期待値対比基準：これ以上ならB+です。" },
  expectedBFrom: { label: "期待値対比Bの下限", note: "期待値対比基準：これ以上ならB、これ未満ならCです。" },
  guideMostlyFrom: {
    label: "おおむね順調の下限",
    note: "目安値基準：当初値から目安値（なければ目標値）までの進捗率がこれ以上ならおおむね順調です。",
  },
  noChangeWithin: {
    label: "変わらないとみなす幅",
    note: "当初値比較基準：当初値との差が、当初値に対してこの割合以内なら変わらないとみなします。",
  },
  elapsedStep: {
    label: "経過率対比の1段の幅",
    note: "経過率対比基準：進捗率が経過率以上ならA。この幅だけ下回るごとにB、C、D、Eと下がります（累計の指標は実績値÷目標値）。",
  },
};

/** A year of the plan's: as stated, or what stands in the list of the years staff entered. */
const yearCell = (
  book: Pick<BookNames, "plan" | "name">,
  index: number,
  stated: FiscalYear | null,
): BlueprintCell =>
  yearsAreEntered(book.plan)
    ? formula(`=${formulaYears(book).each[index] ?? `""`}`, "0")
    : number(stated, "0");

/** The settings that hold for every profile, as they stand at first. */
export const settingValues = (
  { period, startingPoint, allowance, rounding }: EvaluationSettings,
  cells: Pick<CriteriaCells, "profileNames" | "profileNo">,
  book: Pick<BookNames, "plan" | "name">,
): Readonly<Record<Exclude<SettingId, BandId>, BlueprintCell>> => ({
  profile: formula(`=INDEX(${cells.profileNames},${cells.profileNo})`),
  startYear: yearCell(book, 0, period?.startYear ?? null),
  endYear: yearCell(book, yearCount(book.plan) - 1, period?.endYear ?? null),
  startingPoint: text(STARTING_POINT_WORDS[startingPoint]),
  allowance: number(allowance, "0.0%"),
  rounding: text(ROUNDING_WORDS[rounding]),
});

export const bandValue = (settings: EvaluationSettings, id: BandId): BlueprintCell =>
  number(settings[id], "0%");
