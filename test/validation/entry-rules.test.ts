import type { RuleId, Severity } from "../../src/validation/finding";
import { check, entrySheet, JUDGED, KEYS } from "./entry-sheet";
import type { YearContent } from "./entry-sheet";

type Row = keyof typeof KEYS;
type Found = readonly [rule: RuleId, severity: Severity, message: string, after: string | number | null];

/** The findings on one entry of the year judged, without the other cells' blanks. */
const findingsFor = (row: Row, content: YearContent): readonly Found[] =>
  check(entrySheet({ [KEYS[row]]: { [JUDGED]: content } }))
    .findings.filter((finding) => finding.rowKey === KEYS[row] && finding.year === JUDGED)
    .filter(({ rule }) => rule !== "breakdown-incomplete")
    .map(({ rule, severity, message, after }) => [rule, severity, message.id, after] as const);

test.each<[Row, YearContent, Found[]]>([
  // nothing to say
  ["production", 433.2, []],
  ["births", 318, []],
  ["migration", 0, []],
  ["casualties", 0, []],
  ["casualties", 3, []],
  ["projects", 0, []],
  ["projects", 7, []],
  ["jobRatio", 1.26, []],
  ["activity", 0.361, []],
  ["emissions", 300000, []],
  ["births", [318, "速報"], []],

  // unreadable
  ["births", "abc", [["unreadable", "error", "unreadable-not-a-number", null]]],
  ["births", "三百四十", [["unreadable", "error", "unreadable-kanji-number", 340]]],
  ["births", "340 352", [["unreadable", "error", "unreadable-two-values", null]]],
  ["births", "#DIV/0!", [["unreadable", "error", "unreadable-error-value", null]]],
  ["births", true, [["unreadable", "error", "unreadable-boolean", null]]],
  ["births", { value: 46143, numberFormat: "m/d" }, [["unreadable", "error", "unreadable-date", null]]],
  ["births", "十億円", [["unreadable", "error", "unreadable-not-a-number", null]]],

  // stored-as-text
  ["production", "431.5万円", [["stored-as-text", "info", "stored-as-text", 431.5]]],
  ["men", "１９．５年", [["stored-as-text", "info", "stored-as-text", 19.5]]],
  ["activity", "38.2％", [["stored-as-text", "info", "stored-as-text", 0.382]]],
  ["migration", "▲40", [["stored-as-text", "info", "stored-as-text-triangle", -40]]],
  ["migration", "(40)", [["stored-as-text", "warning", "stored-as-text-parenthesised", -40]]],
  ["births", "約340", [["stored-as-text", "warning", "stored-as-text-approximate", 340]]],
  ["births", "340（速報）", [["stored-as-text", "info", "stored-as-text-words", 340]]],

  // unit
  ["production", "4,315,000円", [["unit", "warning", "unit-convertible", 431.5]]],
  ["jobRatio", "124%", [["unit", "error", "unit-convertible", 1.24]]],
  ["births", "340世帯", [["unit", "error", "unit-foreign", null]]],

  // out-of-bounds
  ["activity", 1.01, [["out-of-bounds", "error", "out-of-bounds-between", null]]],
  ["activity", -0.001, [["out-of-bounds", "error", "out-of-bounds-between", null]]],
  ["activity", 38.2, [["out-of-bounds", "error", "out-of-bounds-percent-scale", 0.382]]],
  ["support", 38.2, [["out-of-bounds", "error", "out-of-bounds-percent-scale", 0.382]]],
  ["support", 1.5, [["out-of-bounds", "error", "out-of-bounds-between", null]]],
  ["births", -1, [["out-of-bounds", "error", "out-of-bounds-negative", null]]],

  // scale
  ["production", 4315, [["scale", "warning", "scale-baseline", 431.5]]],
  ["production", 43.2, [["scale", "warning", "scale-baseline", 432]]],
  ["births", 38000, [["scale", "warning", "scale-target", 380]]],
  ["births", 0, [["scale", "warning", "scale-zero", null]]],
  ["emissions", 272, [["scale", "warning", "scale-baseline", 272000]]],
  ["participants", 9007199254740992, [["scale", "warning", "scale-far-off", null]]],
  ["participants", 17411, [["scale", "warning", "scale-far-off", null]]],
  ["births", 46143, [["scale", "warning", "scale-date", null]]],
  ["participants", 46143, [["scale", "warning", "scale-date", null]]],
  ["projects", 15, []],
  ["projects", 20, [["scale", "warning", "scale-target", 2]]],
  ["jobRatio", 126, [["scale", "warning", "scale-target", 1.26]]],

  // percent-format
  [
    "activity",
    { value: 36.1, numberFormat: "General" },
    [["percent-format", "warning", "percent-format-scale", 0.361]],
  ],
  [
    "activity",
    { value: 0.361, numberFormat: "General" },
    [["percent-format", "warning", "percent-format-bare", 0.361]],
  ],
  ["activity", "0.361", [["percent-format", "warning", "percent-format-bare", 0.361]]],
  [
    "jobRatio",
    { value: 1.24, numberFormat: "0%" },
    [["percent-format", "warning", "percent-format-foreign", 1.24]],
  ],

  // decimals
  ["births", 340.5, [["decimals", "error", "decimals-whole", null]]],
  ["participants", 1.741, [["decimals", "error", "decimals-whole-grouping", 1741]]],
  ["production", 433.25, [["decimals", "info", "decimals-too-many", null]]],
  ["production", { value: 433.25, formula: "=A1/B1" }, []],
  ["activity", { value: 0.1 + 0.2, formula: null }, []],

  // missing
  ["births", "", [["missing", "warning", "missing-blank", null]]],
  ["births", ["", "確定"], [["status-contradicts", "warning", "status-contradicts-blank", null]]],
  ["births", ["", "未公表"], [["missing", "info", "missing-awaiting", null]]],
  ["births", ["-", "集計中"], [["missing", "info", "missing-awaiting", null]]],
  ["births", ["", "調査なし"], [["missing", "info", "missing-out-of-judgement", null]]],
  ["births", "-", [["missing", "warning", "missing-mark", null]]],
  ["births", "集計中", [["missing", "warning", "missing-word-in-value", null]]],
  ["births", "ーー", [["missing", "warning", "missing-unlisted-mark", "-"]]],

  // status-unknown
  ["births", [318, "速報値"], [["status-unknown", "warning", "status-unknown", null]]],
])("%s with %j", (row, content, found) => {
  expect(findingsFor(row, content)).toEqual(found);
});

test("a finding says where it is, what stands there and what could be written", () => {
  const { findings } = check(
    entrySheet({ [KEYS.activity]: { [JUDGED]: { value: 36.1, numberFormat: "General" } } }),
  );
  expect(findings.find(({ rule }) => rule === "percent-format")).toEqual({
    rule: "percent-format",
    severity: "warning",
    indicator: "地域活動に参加している市民の割合",
    breakdown: null,
    rowKey: KEYS.activity,
    year: 2024,
    department: "企画課",
    place: { sheet: "実績入力", cell: "K13" },
    message: { id: "percent-format-scale", words: { raw: "36.1", value: "36.1%", counted: "3610%" } },
    before: 36.1,
    after: 0.361,
    restoresFormat: true,
  });
});

test("a number for a cell formatted as text comes with its format", () => {
  const { findings } = check(
    entrySheet({ [KEYS.births]: { [JUDGED]: { value: "340", numberFormat: "@" } } }),
  );
  expect(findings.find(({ rule }) => rule === "stored-as-text")).toMatchObject({
    before: "340",
    after: 340,
    restoresFormat: true,
  });
});

test("a number too large for a percentage is shown as it is", () => {
  const { findings } = check(
    entrySheet({ [KEYS.jobRatio]: { [JUDGED]: { value: 1.7e308, numberFormat: "0%" } } }),
  );
  expect(findings.find(({ rule }) => rule === "percent-format")).toMatchObject({ before: "1.7e+308" });
});

test("percents stand in findings as people see them", () => {
  const { findings } = check(entrySheet({ [KEYS.activity]: { [JUDGED]: 38.2 } }));
  expect(findings.find(({ rule }) => rule === "out-of-bounds")).toMatchObject({
    before: "3820%",
    after: 0.382,
  });
});

describe("what is missing weighs by year", () => {
  const found = (year: number, content: YearContent) =>
    check(entrySheet({ [KEYS.births]: { [year]: content } }))
      .findings.filter((finding) => finding.rowKey === KEYS.births && finding.year === year)
      .map(({ severity, message }) => [severity, message.id]);

  test.each<[number, YearContent, readonly (readonly [Severity, string])[]]>([
    [2023, "", [["info", "missing-blank"]]],
    [2025, "", []],
    [2023, ["", "未公表"], [["info", "missing-awaiting"]]],
    [2025, ["", "未公表"], []],
    [2023, ["", "該当なし"], []],
    [2023, "-", [["info", "missing-mark"]]],
    [2025, "-", []],
  ])("%d with %j", (year, content, expected) => {
    expect(found(year, content)).toEqual(expected);
  });
});

describe("last year's entry is a yardstick, unless it is a slip itself", () => {
  const scales = (values: Readonly<Record<number, YearContent>>, row: Row) =>
    check(entrySheet({ [KEYS[row]]: values }))
      .findings.filter(({ rule }) => rule === "scale")
      .map(({ year, message, after }) => [year, message.id, after]);

  test("170 after 15", () => {
    expect(scales({ 2022: 13, 2023: 15, 2024: 170 }, "automation")).toEqual([[2024, "scale-previous", 17]]);
  });
  test("growth from year to year is no slip", () => {
    expect(scales({ 2022: 9000, 2023: 21000, 2024: 50000 }, "donations")).toEqual([]);
  });
  test("the same slip twice is found twice", () => {
    expect(scales({ 2022: 4315, 2023: 4330 }, "production")).toEqual([
      [2022, "scale-baseline", 431.5],
      [2023, "scale-baseline", 433],
    ]);
  });
  test("without baseline and target, the first value is the yardstick", () => {
    expect(scales({ 2022: 0.418, 2023: 0.0043 }, "support")).toEqual([[2023, "scale-previous", 0.43]]);
  });
});
