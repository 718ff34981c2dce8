import type { FiscalYear } from "../plan/fiscal-year";
import { achievementRate } from "./achievement-rate";
import { againstBaseline, type Comparison } from "./against-baseline";
import { elapsedShare } from "./elapsed-share";
import { aimAt, expectedValue } from "./expected-value";
import type { EvaluationInput } from "./input";
import { judgedWord } from "./judged-word";
import { pace } from "./pace";
import { progressRate } from "./progress-rate";
import type { EvaluationSettings } from "./settings";
import { targetMet } from "./target-met";
import { usedValue, type UsedValue } from "./used-value";

/** Everything a profile judges by. Rates are fractions, unrounded; null where the rate does not exist. */
export type Measures = {
  readonly input: EvaluationInput;
  readonly used: UsedValue;
  readonly usedYear: FiscalYear | null;
  /** The judged year's status or mark, "" where it has none. */
  readonly judgedWord: string;
  readonly met: boolean | null;
  readonly achievementRate: number | null;
  readonly progressRate: number | null;
  readonly elapsedShare: number | null;
  readonly againstBaseline: Comparison | null;
  readonly pace: number | null;
  /** 期待値: the 目安値 of the value's year, else the target; in cell units. */
  readonly expected: number | null;
  /** Whether the expected value is met. */
  readonly expectedMet: boolean | null;
  /** Actual ÷ expected value; null where an achievement rate would mean nothing. */
  readonly expectedRate: number | null;
  /** Progress from the baseline towards the expected value; null where the baseline lies beyond it. */
  readonly expectedProgress: number | null;
  /** True from the plan's last year on. */
  readonly lastYear: boolean;
};

export const measures = (input: EvaluationInput, settings: EvaluationSettings): Measures => {
  const { aim, baseline, baselineYear } = input;
  const used = usedValue(input, settings.judgedYear);
  const value = used.state === "value" ? used.value : null;
  const usedYear = used.state === "value" ? used.year : null;
  const targetYear = "year" in aim ? aim.year : null;
  const progress = progressRate(value, baseline, aim);
  const elapsed = elapsedShare(usedYear, settings, { baselineYear, targetYear });
  const expected = value === null ? null : expectedValue(input, usedYear);
  const next = aimAt(aim, expected);
  return {
    input,
    used,
    usedYear,
    judgedWord: judgedWord(input.years ?? [], settings.judgedYear),
    met: targetMet(value, aim),
    achievementRate: achievementRate(value, aim),
    progressRate: progress,
    elapsedShare: elapsed,
    againstBaseline: againstBaseline(value, baseline, aim, input.percent ? settings.allowance : 0),
    pace: pace(progress, elapsed, baseline, aim),
    expected,
    expectedMet: next && targetMet(value, next),
    expectedRate: next && achievementRate(value, next),
    // Over the whole time: how far towards what is expected by now.
    expectedProgress: next && pace(progressRate(value, baseline, next), 1, baseline, next),
    lastYear: settings.period !== null && settings.judgedYear >= settings.period.endYear,
  };
};
