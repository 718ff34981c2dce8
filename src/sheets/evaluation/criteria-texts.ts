import { PROFILES } from "../../evaluation/profiles";
import type { ProfileId } from "../../evaluation/profiles/profile";
import type { Rating } from "../../evaluation/rating";
import { ratingCode } from "../../evaluation/ratings";
import { STARTING_POINT_WORDS } from "../../evaluation/settings";
import { share } from "./criteria-conditions";
import type { CriteriaCells } from "./criteria-cells";

const labelOf =
  (c: CriteriaCells) =>
  (rating: Rating): string =>
    `INDEX(${c.symbols},${ratingCode(rating)})&INDEX(${c.words},${ratingCode(rating)})`;

/** The rule of each profile in a few words, with its bands and words in force. */
const ruleFormula = (profile: ProfileId, c: CriteriaCells): string => {
  const label = labelOf(c);
  const elapsed =
    `"経過率は"&IF(${c.startingPoint}="${STARTING_POINT_WORDS["plan-start"]}","計画の開始から","当初値の年度から")&` +
    `"使用値の年度までの割合。"`;
  const progress = "進捗率＝（実績値－当初値）÷（目標値－当初値）。";
  switch (profile) {
    case "plan-pace":
      return (
        `"${progress}"&${elapsed}&"ペース比（進捗率÷経過率）が"&${share(c.onTrackFrom)}&"以上は"&${label("on-track")}&` +
        `"、"&${share(c.slightlyBehindFrom)}&"以上は"&${label("slightly-behind")}&"、それ未満は"&${label("behind")}`
      );
    case "against-expected":
      return (
        `"実績値÷期待値（その年度の目安値。なければ目標値）が"&${share(c.expectedAFrom)}&"以上は"&${label("achieved")}&` +
        `"、"&${share(c.expectedBPlusFrom)}&"以上は"&${label("on-track")}&"、"&${share(c.expectedBFrom)}&"以上は"&` +
        `${label("slightly-behind")}&"、それ未満は"&${label("behind")}`
      );
    case "guide-value":
      return (
        `"その年度の目安値（なければ目標値）を満たせば"&${label("achieved")}&"、当初値から目安値までの進捗率が"&` +
        `${share(c.guideMostlyFrom)}&"以上は"&${label("on-track")}&"、それ未満は"&${label("behind")}`
      );
    case "baseline-change":
      return (
        `${elapsed}&"当初値との差が当初値の"&${share(c.noChangeWithin)}&"以内は"&${label("behind")}&"、それより悪ければ"&${label("worse")}&` +
        `"、良ければ"&${label("on-track")}&"（当初値と目標値を結ぶ線に届かなければ"&${label("slightly-behind")}&"）、目標を満たせば"&` +
        `${label("achieved")}`
      );
    case "elapsed-share":
      return (
        `"${progress}累計の指標は実績値÷目標値。"&${elapsed}&"進捗率が経過率以上は"&${label("achieved")}&"、"&` +
        `ROUND(${c.elapsedStep}*100,1)&"ポイント下回るごとに"&${label("on-track")}&"、"&${label("slightly-behind")}&"、"&` +
        `${label("behind")}&"、"&${label("worse")}`
      );
    case "met-or-not":
      return `"使用値が目標の条件を満たせば"&${label("achieved")}&"、満たさなければ"&${label("behind")}`;
  }
};

/** One sentence that prints the criteria: no rating without its rule. Formula text without `=`. */
export const criteriaNoteFormula = (c: CriteriaCells): string =>
  `${c.profile}&"："&CHOOSE(${c.profileNo},${PROFILES.map(({ id }) => ruleFormula(id, c)).join(",")})&` +
  `"。判定は端数処理をしない値により、率の表示は"&${c.rounding}&"。"`;
