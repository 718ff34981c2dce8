import type { Indicator, Plan, Target } from "../../src/plan/plan";
import { listedRows } from "../../src/plan/listed-rows";
import type { Cell } from "../../src/values/cell";
import type { EntryRow } from "../../src/values/entry";
import { emptyCell } from "../../src/values/cell";
import { MISSING_MARKS } from "../../src/values/missing-marks";
import { STATUSES } from "../../src/values/status";

/** Numbers from 0 up to but not 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const pick = <T>(random: Random, items: readonly [T, ...T[]]): T =>
  items[Math.floor(random() * items.length)] ?? items[0];

const START = 2022;
const END = 2025;
export const RANDOM_PLAN_YEARS: readonly number[] = [2022, 2023, 2024, 2025];
const SOURCE = { document: "random", line: 1 };

/** Values that collide often (0, 1, 50), lie at bands, are tiny or huge, and everyday ones with decimals. */
const value = (random: Random, percent: boolean): number => {
  const kind = random();
  if (kind < 0.12) return 0;
  if (kind < 0.2) return 1;
  if (kind < 0.3) return 50;
  if (percent) return Math.round(random() * 1000) / 10;
  if (kind < 0.35) return -Math.round(random() * 100);
  if (kind < 0.38) return 1e12 * (1 + Math.round(random() * 5));
  if (kind < 0.41) return Math.round(random() * 9) / 1e6;
  return Math.round(random() * 20000) / 100;
};

const target = (random: Random, percent: boolean, baseline: number | null): Target => {
  const comparator = pick(random, [">=", ">=", "<="] as const);
  const year = pick(random, [null, null, 2024, 2026] as const);
  const kind = random();
  const reach = (number: number, as: "reach" | "maintain"): Target => ({
    kind: as,
    comparator,
    value: number,
    text: String(number),
    perYear: false,
    year,
    source: SOURCE,
  });
  if (kind < 0.62) return reach(value(random, percent), "reach");
  if (kind < 0.75) return reach(baseline ?? 0, "maintain");
  if (kind < 0.92)
    return { kind: "direction", direction: pick(random, ["up", "down"]), text: "↗", source: SOURCE };
  return { kind: "none", text: null, source: null };
};

const BREAKDOWN_IDS = { 男性: "male", 女性: "female" } as const;

const indicator = (random: Random, no: number): Indicator => {
  const percent = random() < 0.3;
  const id = `i${no}`;
  const row = (breakdown: keyof typeof BREAKDOWN_IDS | null) => {
    const baseline = random() < 0.2 ? null : value(random, percent);
    return {
      key: breakdown === null ? id : `${id}/${BREAKDOWN_IDS[breakdown]}`,
      breakdown,
      baseline:
        baseline === null
          ? ({ state: "missing", text: "-", source: SOURCE } as const)
          : ({
              state: "value",
              value: baseline,
              text: String(baseline),
              year: pick(random, [null, 2018, 2019, 2021, 2022, 2024] as const),
              source: SOURCE,
            } as const),
      target: target(random, percent, baseline),
      guides: RANDOM_PLAN_YEARS.filter(() => random() < 0.25).map((year) => {
        const guide = value(random, percent);
        return { year, value: guide, text: String(guide) };
      }),
    };
  };
  return {
    id,
    kind: "numerical-target",
    code: null,
    name: `指標${no}`,
    unit: percent ? "%" : pick(random, ["人", "件", null]),
    direction: "unknown",
    periodKind: null,
    aggregation: pick(random, [null, "annual", "cumulative", "stock"] as const),
    bounds: percent
      ? { min: 0, max: 100 }
      : { min: pick(random, [null, 0]), max: pick(random, [null, null, 100, 10000]) },
    decimals: pick(random, [null, 0, 1]),
    department: pick(random, [null, "企画課", "福祉課"]),
    method: null,
    dataSource: null,
    publishedMonth: null,
    planPage: null,
    rows: random() < 0.2 ? [row("男性"), row("女性")] : [row(null)],
  };
};

/** A plan of all kinds of indicators, some of them re-listed under a second goal. */
export const randomPlan = (random: Random, size: number): Plan => {
  const indicators = Array.from({ length: size }, (_, i) => indicator(random, i + 1));
  const relisted = indicators.filter(() => random() < 0.08);
  return {
    format: 1,
    id: "random-1",
    municipality: { name: "試験市", code: null, source: SOURCE },
    title: { text: "試験計画", basis: "stated", source: SOURCE },
    shortTitle: "試験計画",
    term: null,
    status: "draft",
    verified: false,
    period: { startYear: START, endYear: END, text: "令和4年度から7年度まで", source: SOURCE },
    documents: [{ id: "random", title: "試験", file: "random.txt", kind: "plan-summary" }],
    goals: [
      { id: "g1", kind: "goal", label: "基本目標1", titles: [{ text: "甲", source: SOURCE }] },
      { id: "g2", kind: "goal", label: "基本目標2", titles: [{ text: "乙", source: SOURCE }] },
    ],
    measures: [],
    indicators,
    listings: [
      ...indicators.map(({ id }) => ({ indicatorId: id, goalId: "g1", measureId: null, source: SOURCE })),
      ...relisted.map(({ id }) => ({ indicatorId: id, goalId: "g2", measureId: null, source: SOURCE })),
    ],
    notes: [],
  };
};

const STATUS_WORDS: readonly [string, ...string[]] = ["確定", ...STATUSES.map(({ word }) => word)];

const WORDS: readonly [string, ...string[]] = ["18.9年", "abc", "約20", "　", "ーー", "*", "?", "0"];

const cellOf = (random: Random, around: readonly number[], percent: boolean): Cell => {
  const cell = (content: string | number | boolean, type: Cell["type"]): Cell => ({
    value: content,
    type,
    numberFormat: "General",
    formula: null,
  });
  const kind = random();
  if (kind < 0.2) return emptyCell;
  if (kind < 0.26) return cell(pick(random, MISSING_MARKS as unknown as [string, ...string[]]), "text");
  if (kind < 0.31) return cell(pick(random, WORDS), "text");
  if (kind < 0.33) return cell(random() < 0.5, "boolean");
  if (kind < 0.6) {
    const near = around[Math.floor(random() * around.length)];
    if (near !== undefined) return cell(percent ? near / 100 : near, "number");
  }
  if (kind < 0.66 && around.length > 0) {
    // At the limits of "no change", and at shares of an expected value.
    const times = pick(random, [0.95, 1.05, 0.951, 1.051, 0.5, 0.8] as const);
    const at = (around[Math.floor(random() * around.length)] ?? 0) * times;
    return cell(percent ? at / 100 : at, "number");
  }
  if (kind < 0.78 && around.length >= 2) {
    // At a band of the pace, or a little beside it.
    const [from = 0, to = 0] = around;
    const share = pick(random, [0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 0.6, 0.75, 0.8, -0.1, 0.45, 1.1] as const);
    const at = from + (to - from) * share;
    return cell(percent ? at / 100 : at, "number");
  }
  const any = value(random, percent);
  return cell(percent ? any / 100 : any, "number");
};

/** What staff may have entered for every row of a plan; re-listings repeat their first listing. */
export const randomEntries = (random: Random, plan: Plan): readonly EntryRow[] => {
  const place = { sheet: "実績入力", cell: "A1" };
  const first = new Map<string, EntryRow["entries"]>();
  return listedRows(plan).map(({ key, row, indicator: { unit, department } }) => {
    const around = [
      ...(row.baseline.state === "value" ? [row.baseline.value] : []),
      ...("value" in row.target ? [row.target.value] : []),
      ...row.guides.map((guide) => guide.value),
    ];
    const entries =
      first.get(row.key) ??
      RANDOM_PLAN_YEARS.map((year) => ({
        year,
        cell: cellOf(random, around, unit === "%"),
        status: random() < 0.6 ? "" : pick(random, STATUS_WORDS),
        place,
      }));
    first.set(row.key, entries);
    return {
      key,
      foundBy: "key",
      department: department ?? "",
      place,
      entries,
      source: "",
      remark: "",
    };
  });
};
