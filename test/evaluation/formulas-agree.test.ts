import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { PROFILES } from "../../src/evaluation/profiles";
import { INITIAL_BANDS, type EvaluationSettings } from "../../src/evaluation/settings";
import { rateRows } from "../../src/evaluation/rate-rows";
import { verdict, verdictNumber } from "../../src/evaluation/reasons";
import type { Plan } from "../../src/plan/plan";
import { withFirstYear } from "../../src/plan/entered-period";
import { disagreements } from "./compare-ratings";
import { profileDisagreements } from "./compare-profiles";
import { randomEntries, randomFrom, randomPlan } from "./random-plan";
import { verdictHeading, WORKINGS } from "../../src/sheets/evaluation/headings";
import { worksheetTrial } from "./worksheet-ratings";

const period = { startYear: 2022, endYear: 2025 };
const usual = {
  ...INITIAL_BANDS,
  period,
  startingPoint: "plan-start",
  allowance: 0,
  rounding: "half-up",
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
  [
    "with other bands of the other profiles",
    {
      ...usual,
      judgedYear: 2024,
      expectedAFrom: 0.95,
      expectedBPlusFrom: 0.7,
      expectedBFrom: 0.3,
      guideMostlyFrom: 0.5,
      noChangeWithin: 0.1,
      elapsedStep: 0.1,
      rounding: "truncate",
    },
  ],
  ["before the plan", { ...usual, judgedYear: 2021 }],
  ["after the plan", { ...usual, judgedYear: 2026 }],
];

describe("worksheet formulas and TypeScript rate random indicators alike", () => {
  const seen = new Map(PROFILES.map(({ id }) => [id, new Set<number>()]));
  const codeOf = (verdict: unknown): number => Math.floor(Number(verdict) / 100);

  test.each(
    TRIALS.flatMap(([name, settings], i) => [
      [name, 2 * i + 1, settings] as const,
      [name, 2 * i + 2, settings] as const,
    ]),
  )("%s, plan %i", (_, seed, settings) => {
    const random = randomFrom(seed);
    const plan = randomPlan(random, 80);
    const entries = randomEntries(random, plan);
    // Verdicts are compared under all profiles; ranks and roll-ups under the chosen one, each in its turn.
    const profile = PROFILES[seed % PROFILES.length] ?? PROFILES[0];
    const trial = worksheetTrial(plan, entries, settings, { profile: profile.id });
    calculateFormulas(trial.workbook);
    const rows = trial.rows();
    rows.forEach((row) =>
      PROFILES.forEach((each) => seen.get(each.id)?.add(codeOf(row[verdictHeading(each)]))),
    );
    expect(disagreements(plan, entries, settings, rows, profile).slice(0, 5)).toEqual([]);
  });

  test.each([
    ["first year", 201, { ...usual, judgedYear: 2022 }],
    ["third year", 202, { ...usual, judgedYear: 2024 }],
    ["last year", 203, { ...usual, judgedYear: 2025, startingPoint: "baseline-year" }],
  ] as const)("years entered by staff, %s", (_, seed, settings) => {
    const random = randomFrom(seed);
    const stated = randomPlan(random, 80);
    const plan = withFirstYear({ ...stated, period: null, periodYears: 4 }, 2022);
    const entries = randomEntries(random, plan);
    const trial = worksheetTrial(plan, entries, settings);
    calculateFormulas(trial.workbook);
    expect(disagreements(plan, entries, settings, trial.rows()).slice(0, 5)).toEqual([]);
    expect(new Set(trial.rows().map((row) => codeOf(row[WORKINGS.verdict]))).size).toBeGreaterThan(5);
  });

  test.each([
    ["third year", 301, { ...usual, judgedYear: 2024 }],
    ["from the baseline's year", 302, { ...usual, judgedYear: 2023, startingPoint: "baseline-year" }],
    ["last year, with an allowance", 303, { ...usual, judgedYear: 2025, allowance: 0.03 }],
  ] as const)("definitions completed by staff, %s", (_, seed, settings) => {
    const random = randomFrom(seed);
    const plan = randomPlan(random, 60);
    const madeFor: Plan = {
      ...plan,
      indicators: plan.indicators.map((indicator) => {
        const [first, ...others] = indicator.rows.map((row) => ({
          ...row,
          baseline: { state: "not-in-source" as const },
          target: { kind: "none" as const, text: null, source: null },
        }));
        return {
          ...indicator,
          unit: null,
          direction: "unknown" as const,
          aggregation: null,
          bounds: { min: null, max: null },
          rows: first ? [first, ...others] : indicator.rows,
        };
      }),
    };
    const entries = randomEntries(random, plan);
    const trial = worksheetTrial(plan, entries, settings, { madeFor });
    calculateFormulas(trial.workbook);
    expect(disagreements(plan, entries, settings, trial.rows()).slice(0, 5)).toEqual([]);
    expect(new Set(trial.rows().map((row) => codeOf(row[WORKINGS.verdict]))).size).toBeGreaterThan(5);
  });

  test("years not entered: nothing is judged, and both say why", () => {
    const random = randomFrom(204);
    const plan = { ...randomPlan(random, 40), period: null, periodYears: 4 };
    const entries = randomEntries(random, plan).map((row) => ({ ...row, entries: [] }));
    const settings = { ...usual, period: null, judgedYear: 0 };
    const trial = worksheetTrial(plan, entries, settings);
    calculateFormulas(trial.workbook);
    const verdicts = new Set(trial.rows().map((row) => row[WORKINGS.verdict]));
    expect([...verdicts]).toEqual([verdictNumber(verdict("not-subject", "no-period"))]);
    const ratings = rateRows(plan, entries, { judgedYear: null });
    expect(new Set(ratings.map(({ rating, reason }) => `${rating} ${reason ?? ""}`))).toEqual(
      new Set(["not-subject no-period"]),
    );
  });

  test.each([
    ["third year", 101, { ...usual, judgedYear: 2024 }],
    ["last year", 102, { ...usual, judgedYear: 2025 }],
    ["second year", 103, { ...usual, judgedYear: 2023, allowance: 0.03 }],
  ] as const)("評価基準の比較 with its outlook, %s", (_, seed, settings) => {
    const random = randomFrom(seed);
    const plan = randomPlan(random, 55);
    const entries = randomEntries(random, plan);
    const trial = worksheetTrial(plan, entries, settings, { compared: true });
    calculateFormulas(trial.workbook);
    const rows = trial.compared();
    expect(rows.length).toBeGreaterThan(50);
    expect(profileDisagreements(plan, entries, settings, rows).slice(0, 5)).toEqual([]);
  });

  test.each([
    ["plan-pace", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["against-expected", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["guide-value", [1, 2, 3, 4, 5, 7, 8, 9, 10]],
    ["baseline-change", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["elapsed-share", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ["met-or-not", [1, 2, 3, 5, 7, 8, 9, 10]],
  ] as const)("the random indicators reach every rating of %s", (id, codes) => {
    expect([...(seen.get(id) ?? [])].sort((a, b) => a - b)).toEqual(codes);
  });
});
