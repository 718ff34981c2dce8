import { nearestOf } from "../../src/validation/nearest-of";
import { checkWith, planWith, withBreakdowns } from "./check-input-bed";
import { entrySheet, KEYS, PLAN } from "./entry-sheet";
import type { YearContent } from "./entry-sheet";

type Years = Readonly<Record<number, YearContent>>;

describe("breakdown-swapped", () => {
  const swapped = (men: Years, women: Years) =>
    checkWith({ entries: entrySheet({ [KEYS.men]: men, [KEYS.women]: women }) })
      .findings.filter(({ rule }) => rule === "breakdown-swapped")
      .map(({ severity, rowKey, year, after }) => [severity, rowKey, year, after]);

  // Baselines: men 18.43, women 20.72.
  test.each<[string, Years, Years, readonly number[]]>([
    ["exchanged", { 2024: 20.8 }, { 2024: 18.5 }, [2024]],
    ["as they should be", { 2024: 18.5 }, { 2024: 20.8 }, []],
    ["both rise", { 2024: 19.4 }, { 2024: 21.4 }, []],
    ["one is missing", { 2024: 20.8 }, {}, []],
    ["only one is far off", { 2024: 20.8 }, { 2024: 20.9 }, []],
    ["exchanged after a right year", { 2023: 18.6, 2024: 20.9 }, { 2023: 20.8, 2024: 18.7 }, [2024]],
    ["exchanged twice", { 2023: 20.8, 2024: 20.9 }, { 2023: 18.5, 2024: 18.6 }, [2023, 2024]],
    ["written as texts", { 2024: "20.80年" }, { 2024: "18.50年" }, [2024]],
    ["they meet in the middle", { 2024: 19.6 }, { 2024: 19.5 }, []],
  ])("%s", (_, men, women, years) => {
    expect(swapped(men, women)).toEqual(years.map((year) => ["warning", KEYS.men, year, null]));
  });

  test("among several breakdowns the two that were exchanged", () => {
    const plan = planWith("出生数", (indicator) =>
      withBreakdowns(indicator, { 東: 100, 西: 200, 南: 300, 北: 400 }),
    );
    const id = PLAN.indicators.find(({ name }) => name === "出生数")?.id ?? "";
    const entries = entrySheet(
      {
        [`${id}/東`]: { 2024: 105 },
        [`${id}/西`]: { 2024: 390 },
        [`${id}/南`]: { 2024: 310 },
        [`${id}/北`]: { 2024: 205 },
      },
      plan,
    );
    const findings = checkWith({ entries }, {}, plan).findings.filter(
      ({ rule }) => rule === "breakdown-swapped",
    );
    expect(findings.map(({ rowKey, message }) => [rowKey, message.words])).toEqual([
      [
        `${id}/西`,
        {
          first: "西",
          firstValue: "390人",
          firstKnown: "200人",
          second: "北",
          secondValue: "205人",
          secondKnown: "400人",
        },
      ],
    ]);
  });
});

test.each<[readonly number[], number, number]>([
  [[1, 5, 9], 5, 1],
  [[1, 5, 9], 6.9, 1],
  [[1, 5, 9], 7.1, 2],
  [[1, 5, 9], 7, 1],
  [[1, 5, 9], -3, 0],
  [[1, 5, 9], 30, 2],
  [[], 30, -1],
])("of %j, the nearest to %d has index %d", (numbers, value, index) => {
  expect(nearestOf(numbers, value)).toBe(index);
});

describe("breakdown-sum", () => {
  const id = PLAN.indicators.find(({ name }) => name === "出生数")?.id ?? "";
  const sums = (
    baselines: Readonly<Record<string, number | null>>,
    values: Readonly<Record<string, YearContent>>,
    decimals: number | null = 0,
    unit = "人",
  ) => {
    const plan = planWith("出生数", (indicator) => ({
      ...withBreakdowns(indicator, baselines),
      decimals,
      unit,
    }));
    const filled = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [`${id}/${name}`, { 2024: value }]),
    );
    return checkWith({ entries: entrySheet(filled, plan) }, {}, plan)
      .findings.filter(({ rule }) => rule === "breakdown-sum")
      .map(({ rowKey, after, message: { words } }) => [rowKey, words.sum, after]);
  };
  const known = { 男: 160, 女: 180, 計: 340 };

  test.each<[string, Readonly<Record<string, YearContent>>, readonly unknown[]]>([
    ["adds up", { 男: 150, 女: 170, 計: 320 }, []],
    ["does not", { 男: 150, 女: 170, 計: 302 }, [[`${id}/計`, "320人", 320]]],
    ["as texts", { 男: "150人", 女: "１７０", 計: 302 }, [[`${id}/計`, "320人", 320]]],
    ["a part is missing", { 男: 150, 計: 302 }, []],
    ["the total is missing", { 男: 150, 女: 170 }, []],
    [
      "calculated, offered nothing",
      { 男: 150, 女: 170, 計: { value: 302, formula: "=A1+A2" } },
      [[`${id}/計`, "320人", null]],
    ],
  ])("%s", (_, values, expected) => {
    expect(sums(known, values)).toEqual(expected);
  });

  test("whether figures add up is told by the plan's own", () => {
    const values = { 男: 18.5, 女: 20.8, 全体: 19.7 };
    expect(sums({ 男: 18.4, 女: 20.7, 全体: 19.6 }, values, 1)).toEqual([]);
    expect(sums({ 男: null, 女: null, 全体: null }, values, 1)).toEqual([]);
    expect(sums({ 男: null, 女: null, 合計: null }, { 男: 150, 女: 170, 合計: 302 })).toEqual([
      [`${id}/合計`, "320人", 320],
    ]);
    expect(sums({ 男: null, 女: null, 合計: null }, { 男: "15%", 女: "17%", 合計: "16%" }, 0, "%")).toEqual(
      [],
    );
  });
  test("rounded parts may lie half a last digit off each", () => {
    const rounded = { 東: 10.1, 西: 20.2, 計: 30.3 };
    expect(sums(rounded, { 東: 10.4, 西: 20.4, 計: 30.9 }, 1)).toEqual([]);
    expect(sums(rounded, { 東: 10.4, 西: 20.4, 計: 31.1 }, 1)).toEqual([[`${id}/計`, "30.8人", 30.8]]);
  });
  test("no total, or two: nothing to compare", () => {
    expect(sums({ 男: 160, 女: 180 }, { 男: 150, 女: 170 })).toEqual([]);
    expect(sums({ 男: 160, 計: 160, 合計: 160 }, { 男: 150, 計: 1, 合計: 2 })).toEqual([]);
  });
});
