import type { ProfileId } from "../../src/evaluation/profiles/profile";
import { ratingLabel } from "../../src/evaluation/rating-label";
import type { RatingReason } from "../../src/evaluation/rating";
import { none, rateOne, reach, up, type Trial } from "./rate-one";

type Case = readonly [string, Trial, string, (RatingReason | null)?];

const births = { baseline: 340, target: reach(">=", 380) };
const emissions = { baseline: 272000, target: reach("<=", 246500) };
const casualties = { baseline: 0, target: reach("<=", 0, "maintain") };
const donations = { baseline: 3908, target: up };
const jobs = { baseline: null, target: reach(">=", 1.24) };

/** What holds under every profile: nothing is judged without a value, and a direction is never a target met. */
const EVERYWHERE: readonly Case[] = [
  ["not yet published", { ...births, values: ["", "", "未公表"] }, "awaiting"],
  ["a text in the latest year", { ...births, values: [380, 380, "?"] }, "unconfirmed"],
  ["no target", { baseline: 5, target: none, values: [1] }, "not-subject"],
  ["project ended", { ...births, values: [380, 380, "事業終了"] }, "not-subject"],
  ["a direction, better", { ...donations, values: [0, 0, 5000] }, "improved"],
  ["a direction, the same", { ...donations, values: [0, 0, 3908] }, "unchanged"],
  ["a direction, worse", { ...donations, values: [0, 0, 2000] }, "worse"],
  ["a direction without baseline", { baseline: null, target: up, values: [45] }, "not-subject"],
  ["target met", { ...births, values: [0, 0, 380] }, "achieved"],
  ["target met from above", { ...emissions, values: [0, 0, 240000] }, "achieved"],
  ["kept at zero", { ...casualties, values: [0, 0, 0] }, "achieved"],
  ["met without baseline", { ...jobs, values: [1.3] }, "achieved"],
];
const IDS: readonly ProfileId[] = [
  "plan-pace",
  "against-expected",
  "guide-value",
  "baseline-change",
  "elapsed-share",
  "met-or-not",
];
describe.each(IDS)("%s, like every profile", (profile) => {
  test.each(EVERYWHERE.map(([name, trial, rating]) => [name, trial, rating] as const))(
    "%s",
    (_, trial, rating) => {
      expect(rateOne({ ...trial, profile }).verdict.rating).toBe(rating);
    },
  );
});

const CASES: Readonly<Partial<Record<ProfileId, readonly Case[]>>> = {
  "against-expected": [
    // 茨城県: 期待値 4,278億円, 実績 4,292億円.
    [
      "the year's expected value met",
      { baseline: 4356, target: reach(">=", 4380), guides: [4278], values: [4292] },
      "A 順調",
    ],
    [
      "80 % of the target, where no year has a value",
      { baseline: 10, target: reach(">=", 100), values: [80] },
      "B+ 概ね順調",
    ],
    ["just short of 80 %", { baseline: 10, target: reach(">=", 100), values: [79.9] }, "B やや遅れ"],
    ["50 %", { baseline: 10, target: reach(">=", 100), values: [50] }, "B やや遅れ"],
    ["just short of 50 %", { baseline: 10, target: reach(">=", 100), values: [49.9] }, "C 遅れ"],
    [
      "the expected value of the value's own year",
      { baseline: 10, target: reach(">=", 100), guides: [20, 90], values: [20, "未公表"], judgedYear: 2023 },
      "A 順調",
    ],
    [
      "lower is better: the rate means nothing",
      { ...emissions, values: [250000] },
      "－ 判定対象外",
      "no-rate",
    ],
    ["lower is better, the year's value met", { ...emissions, guides: [260000], values: [259000] }, "A 順調"],
    ["one casualty where zero is to be kept", { ...casualties, values: [1] }, "C 遅れ"],
    ["no baseline is needed", { ...jobs, values: [1.1] }, "B+ 概ね順調"],
    [
      "other bands",
      { baseline: 10, target: reach(">=", 100), values: [70], settings: { expectedBPlusFrom: 0.7 } },
      "B+ 概ね順調",
    ],
  ],
  "guide-value": [
    ["the year's guide met", { ...births, guides: [350], values: [350] }, "○ 順調"],
    ["80 % of the way to the year's guide", { ...births, guides: [350], values: [348] }, "△ おおむね順調"],
    ["just short of it", { ...births, guides: [350], values: [347] }, "× 努力を要する"],
    ["no guide: 80 % of the way to the target", { ...births, values: [372] }, "△ おおむね順調"],
    ["worse than the baseline", { ...births, guides: [350], values: [330] }, "× 努力を要する"],
    ["a guide below the baseline, missed", { ...births, guides: [330], values: [320] }, "× 努力を要する"],
    ["a guide below the baseline, met", { ...births, guides: [330], values: [331] }, "○ 順調"],
    [
      "lower is better, 80 % of the way",
      { ...emissions, guides: [262000], values: [264000] },
      "△ おおむね順調",
    ],
    ["no baseline, not met", { ...jobs, values: [1.1] }, "－ 判定対象外", "no-baseline-target-not-met"],
    ["one casualty where zero is to be kept", { ...casualties, values: [1] }, "× 努力を要する"],
  ],
  "baseline-change": [
    ["5 % better is no change", { baseline: 100, target: reach(">=", 140), values: [105] }, "C 変わらない"],
    ["more, and on the line", { baseline: 100, target: reach(">=", 140), values: [110] }, "B 改善傾向"],
    [
      "more, but short of the line",
      { baseline: 100, target: reach(">=", 140), values: [109] },
      "B* 達成が危ぶまれる",
    ],
    ["5 % worse is no change", { baseline: 100, target: reach(">=", 140), values: [95] }, "C 変わらない"],
    ["more is worse", { baseline: 100, target: reach(">=", 140), values: [94.9] }, "D 悪化"],
    ["lower is better", { ...emissions, values: [300000] }, "D 悪化"],
    ["negative to zero", { baseline: -40, target: reach(">=", 0), values: [-30] }, "B 改善傾向"],
    [
      "one more than a baseline of 0",
      { baseline: 0, target: reach(">=", 8), values: [1] },
      "B* 達成が危ぶまれる",
    ],
    ["no baseline, not met", { ...jobs, values: [1.1] }, "E 評価困難", "no-baseline-target-not-met"],
    ["a direction, better by less than 5 %", { ...donations, values: [4000] }, "C 横ばい"],
    [
      "a wider band",
      { baseline: 100, target: reach(">=", 140), values: [110], settings: { noChangeWithin: 0.1 } },
      "C 変わらない",
    ],
  ],
  // 本宮市: 20 % after one year of five is A, then 5-point steps.
  "elapsed-share": [
    ["20 % after one year of five", five(20), "A 計画以上"],
    ["19 %", five(19), "B ほぼ計画どおり"],
    ["15 %", five(15), "B ほぼ計画どおり"],
    ["14 %", five(14), "C やや遅れ"],
    ["10 %", five(10), "C やや遅れ"],
    ["9 %", five(9), "D 遅れ"],
    ["5 %", five(5), "D 遅れ"],
    ["4 %", five(4), "E 大きく遅れ・後退"],
    ["less than nothing", five(-10), "E 大きく遅れ・後退"],
    [
      "cumulative: 40 of 200, whatever the baseline",
      { ...five(0), baseline: 30, target: reach(">=", 200), values: [40], aggregation: "cumulative" },
      "A 計画以上",
    ],
    [
      "the same as yearly values",
      { ...five(0), baseline: 30, target: reach(">=", 200), values: [40] },
      "D 遅れ",
    ],
    [
      "a baseline that beats its target, lost",
      { baseline: 400, target: reach(">=", 380), values: [370] },
      "E 大きく遅れ・後退",
    ],
    ["no baseline, not met", { ...jobs, values: [1.1] }, "－ 判定対象外", "no-baseline-target-not-met"],
    [
      "steps of ten points",
      { ...five(10), settings: { ...five(10).settings, elapsedStep: 0.1 } },
      "B ほぼ計画どおり",
    ],
  ],
  "met-or-not": [
    ["almost met", { ...births, values: [379] }, "× 未達"],
    ["met", { ...births, values: [380] }, "○ 達成"],
    ["no baseline, not met", { ...jobs, values: [1.1] }, "× 未達"],
    ["a direction", { ...donations, values: [4000] }, "○ 改善"],
  ],
};

/** A value of the first year on the way from 0 to 100 in five years. */
function five(value: number): Trial {
  return {
    baseline: 0,
    target: reach(">=", 100),
    values: [value],
    judgedYear: 2022,
    settings: { period: { startYear: 2022, endYear: 2026 } },
  };
}

describe.each(Object.entries(CASES))("%s", (id, cases) => {
  const profile = IDS.find((known) => known === id) ?? "plan-pace";
  test.each(cases.map(([name, trial, label, reason]) => [name, trial, label, reason ?? null] as const))(
    "%s",
    (_, trial, label, reason) => {
      const { verdict } = rateOne({ judgedYear: 2022, ...trial, profile });
      expect([ratingLabel(verdict.rating, profile), verdict.reason]).toEqual([label, reason]);
    },
  );
});
