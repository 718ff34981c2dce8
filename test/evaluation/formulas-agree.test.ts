import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { EvaluationSettings } from "../../src/evaluation/settings";
import { disagreements } from "./compare-ratings";
import { randomEntries, randomFrom, randomPlan } from "./random-plan";
import { RATED, worksheetTrial } from "./worksheet-ratings";

const period = { startYear: 2022, endYear: 2025 };
const usual = {
  period,
  startingPoint: "plan-start",
  onTrackFrom: 1,
  slightlyBehindFrom: 0.6,
  allowance: 0,
} as const;

const TRIALS: readonly (readonly [string, EvaluationSettings])[] = [
  ["first year", { ...usual, judgedYear: 2022 }],
  ["second year", { ...usual, judgedYear: 2023 }],
  ["third year", { ...usual, judgedYear: 2024 }],
  ["last year", { ...usual, judgedYear: 2025 }],
  ["from the baseline's year", { ...usual, judgedYear: 2023, startingPoint: "baseline-year" }],
  ["with an allowance of 3 points", { ...usual, judgedYear: 2024, allowance: 0.03 }],
  ["with an allowance in the last year", { ...usual, judgedYear: 2025, allowance: 0.03 }],
  ["with other bands", { ...usual, judgedYear: 2024, onTrackFrom: 0.9, slightlyBehindFrom: 0.45 }],
  ["before the plan", { ...usual, judgedYear: 2021 }],
  ["after the plan", { ...usual, judgedYear: 2026 }],
];

describe("worksheet formulas and TypeScript rate random indicators alike", () => {
  const seen = new Set<unknown>();

  test.each(
    TRIALS.flatMap(([name, settings], i) => [
      [name, 2 * i + 1, settings] as const,
      [name, 2 * i + 2, settings] as const,
    ]),
  )("%s, plan %i", (_, seed, settings) => {
    const random = randomFrom(seed);
    const plan = randomPlan(random, 80);
    const entries = randomEntries(random, plan);
    const trial = worksheetTrial(plan, entries, settings);
    calculateFormulas(trial.workbook);
    const rows = trial.rows();
    rows.forEach((row) => seen.add(row[RATED.verdict]));
    expect(disagreements(plan, entries, settings, rows).slice(0, 5)).toEqual([]);
  });

  test("the random indicators reach every rating", () => {
    const codes = new Set([...seen].map((verdict) => Math.floor(Number(verdict) / 100)));
    expect([...codes].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
