import type { Rating, RatingReason } from "../../src/evaluation/rating";
import { none, rateOne, reach, up, type Trial } from "./rate-one";

type Case = readonly [string, Trial, Rating, (RatingReason | null)?];

/** A rating that needs no reason says so. */
const spelledOut = (cases: readonly Case[]) =>
  cases.map(([name, trial, rating, reason]) => [name, trial, rating, reason ?? null] as const);

const births = { baseline: 340, target: reach(">=", 380) };
const emissions = { baseline: 272000, target: reach("<=", 246500) };
const casualties = { baseline: 0, target: reach("<=", 0, "maintain") };
const donations = { baseline: 3908, target: up };
const jobs = { baseline: null, target: reach(">=", 1.24) };
const migration = { baseline: -40, target: reach(">=", 0) };

describe("計画経過ペース基準, in the middle of the plan (令和6年度, 3 of 4 years)", () => {
  const cases: readonly Case[] = [
    [
      "no baseline and no target",
      { baseline: null, target: none, values: [1, 2, 3] },
      "not-subject",
      "no-baseline-and-target",
    ],
    [
      "a baseline but no target",
      { baseline: 5, target: none, values: [1, 2, 3] },
      "not-subject",
      "no-target",
    ],
    ["no survey ever", { ...births, values: ["", "", "調査なし"] }, "not-subject", "no-survey"],
    ["no survey this year, a value before", { ...births, values: [370, "", "調査なし"] }, "on-track"],
    [
      "not applicable, whatever came before",
      { ...births, values: [380, 380, "該当なし"] },
      "not-subject",
      "not-applicable",
    ],
    ["project ended", { ...births, values: [380, 380, "事業終了"] }, "not-subject", "project-ended"],
    ["nothing entered", { ...births, values: ["", "", ""] }, "awaiting", "no-value"],
    ["not yet published", { ...births, values: ["", "", "未公表"] }, "awaiting", "no-value"],
    ["a text in the latest year", { ...births, values: [380, 380, "?"] }, "unconfirmed", "not-a-number"],
    [
      "below its bounds",
      { ...births, values: [-1], bounds: { min: 0, max: null } },
      "unconfirmed",
      "out-of-bounds",
    ],
    ["target met exactly", { ...births, values: [0, 0, 380] }, "achieved"],
    ["lower is better, met", { ...emissions, values: [0, 0, 246500] }, "achieved"],
    ["lower is better, more than at first", { ...emissions, values: [0, 0, 300000] }, "worse"],
    ["kept at zero", { ...casualties, values: [0, 0, 0] }, "achieved"],
    ["one casualty where zero is to be kept", { ...casualties, values: [0, 0, 1] }, "worse"],
    ["no baseline, target met", { ...jobs, values: [1.3] }, "achieved"],
    ["no baseline, target not met", { ...jobs, values: [1.1] }, "not-subject", "no-baseline-target-not-met"],
    [
      "a baseline that beats its target",
      { baseline: 400, target: reach(">=", 380), values: [0, 0, 390] },
      "achieved",
    ],
    ["worse than the baseline", { ...births, values: [0, 0, 339] }, "worse"],
    ["on the line: 75 % after 3 of 4 years", { ...births, values: [0, 0, 370] }, "on-track"],
    ["just short of the line", { ...births, values: [0, 0, 369] }, "slightly-behind"],
    ["60 % of the line", { ...births, values: [0, 0, 358] }, "slightly-behind"],
    ["just short of 60 %", { ...births, values: [0, 0, 357] }, "behind"],
    ["unchanged is 遅れ, not 後退", { ...births, values: [0, 0, 340] }, "behind"],
    [
      "negative to zero, half the way in year 2",
      { ...migration, values: [-30, -20], judgedYear: 2023 },
      "on-track",
    ],
    [
      "published late: judged at the pace of its own year",
      { ...births, values: [350, "", "未公表"] },
      "on-track",
    ],
    ["a direction, better", { ...donations, values: [0, 0, 3909] }, "improved"],
    ["a direction, the same", { ...donations, values: [0, 0, 3908] }, "unchanged"],
    ["a direction, worse", { ...donations, values: [0, 0, 3907] }, "worse"],
    [
      "a direction without baseline",
      { baseline: null, target: up, values: [45], unit: "%" },
      "not-subject",
      "no-baseline",
    ],
  ];
  test.each(spelledOut(cases))("%s", (_, trial, rating, reason) => {
    expect(rateOne(trial).verdict).toEqual({ rating, reason });
  });
});

describe("in the plan's last year (令和7年度)", () => {
  const judgedYear = 2025;
  const cases: readonly Case[] = [
    ["met", { ...births, values: [380], judgedYear }, "achieved"],
    ["almost met", { ...births, values: [0, 0, 0, 379], judgedYear }, "improved"],
    ["hardly better", { ...births, values: [0, 0, 0, 341], judgedYear }, "improved"],
    ["unchanged", { ...births, values: [0, 0, 0, 340], judgedYear }, "unchanged"],
    ["worse", { ...births, values: [0, 0, 0, 339], judgedYear }, "worse"],
  ];
  test.each(spelledOut(cases))("%s", (_, trial, rating, reason) => {
    expect(rateOne(trial).verdict).toEqual({ rating, reason });
  });
});

describe("settings", () => {
  const opinion = { baseline: 57.6, target: reach(">=", 60.3), unit: "%" };
  const casesOf: readonly Case[] = [
    ["2 points less is worse", { ...opinion, values: [0, 0, 55.6] }, "worse"],
    [
      "within an allowance of 3 points it is not",
      { ...opinion, values: [0, 0, 55.6], settings: { allowance: 0.03 } },
      "behind",
    ],
    [
      "the allowance is for percentages only",
      { ...births, values: [0, 0, 339], settings: { allowance: 3 } },
      "worse",
    ],
    ["other bands", { ...births, values: [0, 0, 367], settings: { onTrackFrom: 0.9 } }, "on-track"],
    // 健康寿命 18.43 (R1) → 19.00 (R7) with 18.60 in R4: the starting point decides.
    [
      "from the plan's start: on track",
      { baseline: 18.43, baselineYear: 2019, target: reach(">=", 19), values: [18.6] },
      "on-track",
    ],
    [
      "from the baseline's year: behind",
      {
        baseline: 18.43,
        baselineYear: 2019,
        target: reach(">=", 19),
        values: [18.6],
        settings: { startingPoint: "baseline-year" },
      },
      "behind",
    ],
    [
      "no time since the baseline's year",
      { ...births, baselineYear: 2024, values: [0, 0, 350], settings: { startingPoint: "baseline-year" } },
      "not-subject",
      "no-elapsed-time",
    ],
  ];
  test.each(spelledOut(casesOf))("%s", (_, trial, rating, reason) => {
    expect(rateOne(trial).verdict).toEqual({ rating, reason });
  });
});
