import type { ProfileId } from "../../evaluation/profiles/profile";
import type { Rating } from "../../evaluation/rating";
import type { CriteriaCells } from "./criteria-cells";

type Conditions = Readonly<Record<Rating, string>>;

const UNUSED = `"（この基準では使いません）"`;

const COMMON: Conditions = {
  "not-subject": `"当初値も目標値もない、該当なし、事業終了、値がなく調査なし、当初値がなく比べられない（理由を付ける）"`,
  achieved: `"使用値が目標の条件（≧・≦）を満たす。率より先に判定する"`,
  improved: `"方向だけの目標で当初値より良い"`,
  "on-track": UNUSED,
  unchanged: `"方向だけの目標で当初値と同じ"`,
  "slightly-behind": UNUSED,
  behind: UNUSED,
  worse: `"方向だけの目標で当初値より悪い（後退とみなさない幅を超える）"`,
  awaiting: `"判定年度までに値がない（空欄、集計中、未公表）"`,
  unconfirmed: `"使用する値が数値でない、または下限・上限の外"`,
};

/** A share as it is printed: `80%`. */
export const share = (cell: string): string => `TEXT(${cell},"0%")`;

/** When each rating is given under a profile: formula texts that quote the bands in force. */
export const conditionFormulas = (profile: ProfileId, c: CriteriaCells): Conditions => {
  switch (profile) {
    case "plan-pace":
      return {
        ...COMMON,
        improved: `"方向だけの目標で当初値より良い。最終年度に目標未達で、当初値より良い（「目標未達」と付記）"`,
        "on-track": `"計画途中で、ペース比"&${share(c.onTrackFrom)}&"以上"`,
        unchanged: `"方向だけの目標で当初値と同じ。最終年度に目標未達で、当初値と同じ"`,
        "slightly-behind": `"計画途中で、ペース比"&${share(c.slightlyBehindFrom)}&"以上"&${share(c.onTrackFrom)}&"未満"`,
        behind: `"計画途中で、ペース比"&${share(c.slightlyBehindFrom)}&"未満（当初値と同じ場合を含む）"`,
        worse: `"当初値より悪い（後退とみなさない幅を超える）"`,
      };
    case "against-expected":
      return {
        ...COMMON,
        "not-subject": `"当初値も目標値もない、該当なし、事業終了、値がなく調査なし、目標未達で率を計算できない（減少が望ましい指標など。理由を付ける）"`,
        achieved: `"目標を達成、または実績値÷期待値が"&${share(c.expectedAFrom)}&"以上（期待値がなければ目標値）"`,
        "on-track": `"実績値÷期待値が"&${share(c.expectedBPlusFrom)}&"以上"&${share(c.expectedAFrom)}&"未満"`,
        "slightly-behind": `"実績値÷期待値が"&${share(c.expectedBFrom)}&"以上"&${share(c.expectedBPlusFrom)}&"未満"`,
        behind: `"実績値÷期待値が"&${share(c.expectedBFrom)}&"未満。維持の目標を満たさない"`,
      };
    case "guide-value":
      return {
        ...COMMON,
        achieved: `"その年度の目安値（なければ目標値）を満たす"`,
        "on-track": `"当初値から目安値（なければ目標値）までの進捗率が"&${share(c.guideMostlyFrom)}&"以上"`,
        behind: `"同じく"&${share(c.guideMostlyFrom)}&"未満。維持の目標を満たさない"`,
      };
    case "baseline-change":
      return {
        ...COMMON,
        "on-track": `"当初値より良く、当初値と目標値を結ぶ線に届いている"`,
        "slightly-behind": `"当初値より良いが、当初値と目標値を結ぶ線に届いていない"`,
        behind: `"当初値との差が、当初値の"&${share(c.noChangeWithin)}&"以内"`,
        worse: `"当初値より悪い（当初値の"&${share(c.noChangeWithin)}&"を超える差）"`,
        improved: `"方向だけの目標で当初値より良い（当初値の"&${share(c.noChangeWithin)}&"を超える差）"`,
        unchanged: `"方向だけの目標で、当初値との差が当初値の"&${share(c.noChangeWithin)}&"以内"`,
      };
    case "elapsed-share": {
      const below = (steps: number): string => `ROUND(${steps}*${c.elapsedStep}*100,1)&"ポイント"`;
      return {
        ...COMMON,
        achieved: `"目標を達成、または進捗率が経過率以上（累計の指標は実績値÷目標値）"`,
        "on-track": `"経過率を下回るが、差は"&${below(1)}&"以内"`,
        "slightly-behind": `"経過率を下回り、差は"&${below(2)}&"以内"`,
        behind: `"経過率を下回り、差は"&${below(3)}&"以内"`,
        worse: `"経過率を"&${below(3)}&"を超えて下回る。維持の目標を満たさない。方向だけの目標で当初値より悪い"`,
      };
    }
    case "met-or-not":
      return { ...COMMON, behind: `"使用値が目標の条件を満たさない"` };
  }
};
