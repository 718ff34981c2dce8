import type { Rating } from "../../evaluation/rating";
import { ratingCode } from "../../evaluation/ratings";
import { STARTING_POINT_WORDS } from "../../evaluation/settings";
import type { CriteriaCells } from "./criteria-cells";

/**
 * When each rating is given, as formula text that quotes the bands in force. Text between quotes; `&` joins.
 */
export const conditionFormulas = ({
  onTrackFrom,
  slightlyBehindFrom,
}: Pick<CriteriaCells, "onTrackFrom" | "slightlyBehindFrom">): Readonly<Record<Rating, string>> => {
  const onTrack = `TEXT(${onTrackFrom},"0%")`;
  const slightly = `TEXT(${slightlyBehindFrom},"0%")`;
  return {
    "not-subject": `"当初値も目標値もない、該当なし、事業終了、値がなく調査なし、当初値がなく比べられない（理由を付ける）"`,
    achieved: `"使用値が目標の条件（≧・≦）を満たす。率より先に判定する"`,
    improved: `"方向だけの目標で当初値より良い。最終年度に目標未達で、当初値より良い（「目標未達」と付記）"`,
    "on-track": `"計画途中で、ペース比"&${onTrack}&"以上"`,
    unchanged: `"方向だけの目標で当初値と同じ。最終年度に目標未達で、当初値と同じ"`,
    "slightly-behind": `"計画途中で、ペース比"&${slightly}&"以上"&${onTrack}&"未満"`,
    behind: `"計画途中で、ペース比"&${slightly}&"未満（当初値と同じ場合を含む）"`,
    worse: `"当初値より悪い（後退とみなさない幅を超える）"`,
    awaiting: `"判定年度までに値がない（空欄、集計中、未公表）"`,
    unconfirmed: `"使用する値が数値でない、または下限・上限の外"`,
  };
};

/** One sentence that prints the criteria: no rating without its rule. Formula text without `=`. */
export const criteriaNoteFormula = (c: CriteriaCells): string => {
  const label = (rating: Rating): string =>
    `INDEX(${c.symbols},${ratingCode(rating)})&INDEX(${c.words},${ratingCode(rating)})`;
  return (
    `${c.profile}&"：進捗率＝（実績値－当初値）÷（目標値－当初値）。経過率は"&` +
    `IF(${c.startingPoint}="${STARTING_POINT_WORDS["plan-start"]}","計画の開始から","当初値の年度から")&"使用値の年度までの割合。ペース比（進捗率÷経過率）が"&` +
    `TEXT(${c.onTrackFrom},"0%")&"以上は"&${label("on-track")}&"、"&TEXT(${c.slightlyBehindFrom},"0%")&"以上は"&${label("slightly-behind")}&"、それ未満は"&${label("behind")}&` +
    `"。判定は端数処理をしない値により、表示は"&${c.rounding}&"。"`
  );
};
