import { checkWith, found, planWith } from "./check-input-bed";
import type { Brief } from "./check-input-bed";
import { entrySheet, KEYS } from "./entry-sheet";
import type { YearContent } from "./entry-sheet";
import type { Indicator } from "../../src/plan/plan";
import type { RuleId } from "../../src/validation/finding";

type Years = Readonly<Record<number, YearContent>>;

const births = (rule: RuleId, years: Years, currentYear: number | null = 2025): readonly Brief[] =>
  found(rule, checkWith({ entries: entrySheet({ [KEYS.births]: years }), currentYear })).filter(
    ([, , rowKey]) => rowKey === KEYS.births,
  );
/** Severity, message and year. */
const brief = (briefs: readonly Brief[]) =>
  briefs.map(([severity, message, , year]) => [severity, message, year]);

describe("status-contradicts", () => {
  test.each<[YearContent, readonly string[]]>([
    [[318, "未公表"], ["status-contradicts-value"]],
    [[318, "集計中"], ["status-contradicts-value"]],
    [["318人", "調査なし"], ["status-contradicts-value"]],
    [[0, "該当なし"], ["status-contradicts-value"]],
    [[318, "事業終了"], ["status-contradicts-value"]],
    [["", "確定"], ["status-contradicts-blank"]],
    [["-", "速報"], ["status-contradicts-blank"]],
    [["", "見込"], ["status-contradicts-blank"]],
    [[318, "確定"], []],
    [[318, ""], []],
    [["", "未公表"], []],
    [["abc", "未公表"], []],
    [["集計中", "確定"], []],
    [["ーー", "確定"], []],
  ])("%j", (content, expected) => {
    expect(births("status-contradicts", { 2024: content }).map(([, message]) => message)).toEqual(expected);
  });

  test("takes the place of the finding that the value is missing", () => {
    expect(births("missing", { 2022: 330, 2023: 320, 2024: ["", "確定"] })).toEqual([]);
    expect(brief(births("missing", { 2022: 330, 2023: 320, 2024: ["集計中", "確定"] }))).toEqual([
      ["warning", "missing-word-in-value", 2024],
    ]);
  });
});

test.each<[Years, readonly (readonly [string, string, number])[]]>([
  [{ 2022: [330, "速報"] }, [["warning", "provisional-too-old-preliminary", 2022]]],
  [{ 2023: [330, "速報"] }, []],
  [{ 2024: [330, "速報"] }, []],
  [{ 2023: [330, "見込"] }, [["warning", "provisional-too-old-expected", 2023]]],
  [{ 2024: [330, "見込"], 2025: [330, "見込"] }, []],
  [{ 2022: [330, "確定"] }, []],
  [{ 2022: ["", "速報"] }, []],
])("provisional-too-old, judged in 令和6年度: %j", (years, expected) => {
  expect(brief(births("provisional-too-old", years))).toEqual(expected);
});

describe("future-year", () => {
  const past = { 2022: 330, 2023: 325 } as const;
  test.each<[string, Years, number | null, readonly (readonly [string, string, number])[]]>([
    ["the year is over", { ...past, 2024: 320 }, 2025, []],
    ["the year is under way", { ...past, 2024: 320, 2025: 318 }, 2025, [["warning", "future-year", 2025]]],
    ["marked as expected", { ...past, 2024: 320, 2025: [318, "見込"] }, 2025, []],
    [
      "marked as preliminary",
      { ...past, 2024: 320, 2025: [318, "速報"] },
      2025,
      [["warning", "future-year", 2025]],
    ],
    ["the year before is blank", { ...past, 2025: 318 }, 2025, [["warning", "future-year-shifted", 2025]]],
    [
      "the year before is not published",
      { ...past, 2024: ["", "未公表"], 2025: 318 },
      2025,
      [["warning", "future-year", 2025]],
    ],
    [
      "under way, and not begun",
      { ...past, 2024: 320, 2025: 318 },
      2024,
      [
        ["warning", "future-year", 2024],
        ["warning", "future-year", 2025],
      ],
    ],
    ["the day is unknown", { ...past, 2024: 320, 2025: 318 }, null, []],
    ["no value", { ...past, 2024: 320, 2025: "" }, 2025, []],
    ["unreadable", { ...past, 2024: 320, 2025: "abc" }, 2025, []],
  ])("%s", (_, years, currentYear, expected) => {
    expect(brief(births("future-year", years, currentYear))).toEqual(expected);
  });

  test.each<[Indicator["periodKind"], string]>([
    ["fiscal-year", "warning"],
    [null, "warning"],
    ["point-in-time", "info"],
    ["survey", "info"],
    ["calendar-year", "info"],
  ])("a figure of the kind %s in the year under way: %s", (periodKind, severity) => {
    const plan = planWith("出生数", (indicator) => ({ ...indicator, periodKind }));
    const entries = entrySheet({ [KEYS.births]: { 2024: 320, 2025: 318 } }, plan);
    expect(found("future-year", checkWith({ entries, currentYear: 2025 }, {}, plan))).toEqual([
      [severity, "future-year", KEYS.births, 2025],
    ]);
    // Nobody can have counted a year that has not begun.
    expect(found("future-year", checkWith({ entries, currentYear: 2024 }, {}, plan))).toContainEqual([
      "warning",
      "future-year",
      KEYS.births,
      2025,
    ]);
  });
});

describe("cumulative-falls", () => {
  const falls = (aggregation: Indicator["aggregation"], years: Years) => {
    const plan = planWith("出生数", (indicator) => ({ ...indicator, aggregation }));
    const entries = entrySheet({ [KEYS.births]: years }, plan);
    return checkWith({ entries }, {}, plan)
      .findings.filter(({ rule }) => rule === "cumulative-falls")
      .map(({ year, message: { words } }) => [year, words]);
  };
  test.each<[string, Indicator["aggregation"], Years, readonly unknown[]]>([
    [
      "falls",
      "cumulative",
      { 2022: 350, 2023: 360, 2024: 340 },
      [[2024, { value: "340人", previous: "360人" }]],
    ],
    [
      "falls after a gap",
      "cumulative",
      { 2022: 350, 2024: "340人" },
      [[2024, { value: "340人", previous: "350人" }]],
    ],
    ["stays", "cumulative", { 2022: 350, 2023: 350 }, []],
    ["rises", "cumulative", { 2022: 350, 2023: 351 }, []],
    ["first value below the baseline", "cumulative", { 2022: 300 }, []],
    ["after a slip that is found by itself", "cumulative", { 2022: 3500, 2023: 360 }, []],
    ["of one year only", "annual", { 2022: 350, 2023: 340 }, []],
    ["現在数", "stock", { 2022: 350, 2023: 340 }, []],
    ["not stated", null, { 2022: 350, 2023: 340 }, []],
  ])("%s (%s)", (_, aggregation, years, expected) => {
    expect(falls(aggregation, years)).toEqual(expected);
  });
});
