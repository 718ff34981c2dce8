import { rateOne, reach, up, type Trial } from "./rate-one";

type Rates = readonly [
  met: boolean | null,
  achievement: number | null,
  progress: number | null,
  elapsed: number | null,
];

const cases: readonly (readonly [string, Trial, Rates])[] = [
  [
    "出生数",
    { baseline: 340, target: reach(">=", 380), values: [0, 360], judgedYear: 2023 },
    [false, 360 / 380, 0.5, 0.5],
  ],
  [
    "市内純生産 above its target",
    { baseline: 431.5, target: reach(">=", 438.3), values: [440] },
    [true, 440 / 438.3, 1.25, 0.25],
  ],
  [
    "lower is better",
    { baseline: 272000, target: reach("<=", 246500), values: [300000] },
    [false, null, -1.09803921568627, 0.25],
  ],
  ["negative to zero", { baseline: -40, target: reach(">=", 0), values: [-20] }, [false, null, 0.5, 0.25]],
  [
    "zero to be kept",
    { baseline: 0, target: reach("<=", 0, "maintain"), values: [0] },
    [true, null, null, 0.25],
  ],
  [
    "no baseline",
    { baseline: null, target: reach(">=", 1.24), values: [1.3] },
    [true, 1.3 / 1.24, null, 0.25],
  ],
  ["a direction is never met", { baseline: 3908, target: up, values: [4000] }, [null, null, null, 0.25]],
  [
    "percent",
    { baseline: 57.6, target: reach(">=", 60.3), values: [57.6], unit: "%" },
    [false, 0.955223880597015, 0, 0.25],
  ],
  ["no value", { baseline: 340, target: reach(">=", 380), values: [] }, [null, null, null, null]],
];

test.each(cases)("%s", (_, trial, [met, achievement, progress, elapsed]) => {
  const { measures } = rateOne(trial);
  const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 10));
  expect(measures).toMatchObject({
    met,
    achievementRate: close(achievement),
    progressRate: close(progress),
    elapsedShare: close(elapsed),
  });
});
