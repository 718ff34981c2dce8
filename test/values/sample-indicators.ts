import kitamoto from "../../seeds/kitamoto-2.json";
import { loadPlan } from "../../src/plan/load-plan";
import type { Indicator } from "../../src/plan/plan";
import type { Cell } from "../../src/values/cell";

const plan = loadPlan(kitamoto);

const named = (name: string): Indicator => {
  const indicator = plan.indicators.find((candidate) => candidate.name === name);
  if (!indicator) throw new Error(`no indicator ${name}`);
  return indicator;
};

/** Indicators of the 北本市 plan by what their values are like. */
export const SAMPLES = {
  production: named("就業者一人あたり市内純生産"), // 431.5万円
  jobRatio: named("市内有効求人倍率"), // no baseline, 1.24倍
  migration: named("25歳から34歳までの女性の社会増減"), // -40人, may be negative
  births: named("出生数"), // 340人
  lifespan: named("65歳健康寿命"), // 18.43年 and 20.72年
  activity: named("地域活動に参加している市民の割合"), // 34.2%
  emissions: named("温室効果ガスの総排出量(市全体)"), // 272,000t-CO2
  participants: named("市民参画手続きに参画した人数"), // 1,741人
  projects: named("協働により実施した事業の件数"), // 1件, 2件/年
} as const;

/** An indicator whose plan names no unit, as in the 八戸市 and 二戸市 plans. */
export const WITHOUT_UNIT: Indicator = {
  ...SAMPLES.births,
  unit: null,
  bounds: { min: null, max: null },
  decimals: null,
};

export const textCell = (value: string, numberFormat = "General"): Cell => ({
  value,
  type: "text",
  numberFormat,
  formula: null,
});

export const numberCell = (value: number, numberFormat = "General"): Cell => ({
  value,
  type: "number",
  numberFormat,
  formula: null,
});
