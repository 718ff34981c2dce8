import { check, entrySheet, KEYS } from "./entry-sheet";
import type { EntrySheet } from "../../src/values/entry";

const RELISTED = `${KEYS.activity}#2`;
const brief = (sheet: EntrySheet, ...rules: readonly string[]) =>
  check(sheet)
    .findings.filter(({ rule }) => rules.includes(rule))
    .map(({ rule, severity, rowKey, year, place, message, after }) => ({
      rule,
      severity,
      rowKey,
      year,
      cell: place?.cell ?? null,
      message: message.id,
      words: message.words,
      after,
    }));

describe("breakdown-incomplete", () => {
  const incomplete = (sheet: EntrySheet) =>
    brief(sheet, "breakdown-incomplete").map(({ severity, rowKey, year, words }) => ({
      severity,
      rowKey,
      year,
      words,
    }));

  test("one of two is entered", () => {
    expect(incomplete(entrySheet({ [KEYS.men]: { 2024: 18.6 } }))).toEqual([
      {
        severity: "warning",
        rowKey: KEYS.women,
        year: 2024,
        words: { missing: "女性", filled: "男性" },
      },
    ]);
  });
  test("in an earlier year, or with a reason, it is only worth knowing", () => {
    expect(
      incomplete(
        entrySheet({ [KEYS.men]: { 2023: 18.6, 2024: 18.7 }, [KEYS.women]: { 2024: ["", "未公表"] } }),
      ),
    ).toEqual([
      { severity: "info", rowKey: KEYS.women, year: 2023, words: { missing: "女性", filled: "男性" } },
      { severity: "info", rowKey: KEYS.women, year: 2024, words: { missing: "女性", filled: "男性" } },
    ]);
  });
  test("both or none, or years to come: nothing", () => {
    expect(
      incomplete(entrySheet({ [KEYS.men]: { 2024: 18.6, 2025: 18.7 }, [KEYS.women]: { 2024: 20.9 } })),
    ).toEqual([]);
  });
});

describe("relisted-differ", () => {
  const relisted = (first: string | number, again: string | number) =>
    brief(
      entrySheet({ [KEYS.activity]: { 2024: first }, [RELISTED]: { 2024: again } }),
      "relisted-differ",
    ).map(({ severity, rowKey, message, words, after }) => ({ severity, rowKey, message, words, after }));

  test("another value", () => {
    expect(relisted(0.35, 0.36)).toEqual([
      {
        severity: "error",
        rowKey: RELISTED,
        message: "relisted-differ",
        words: { value: "36%", first: "35%", cell: "K13" },
        after: 0.35,
      },
    ]);
  });
  test("emptied", () => {
    expect(relisted(0.35, "")).toMatchObject([
      { severity: "warning", message: "relisted-erased", after: 0.35 },
    ]);
  });
  test("entered in the re-listing only", () => {
    expect(relisted("", 0.36)).toMatchObject([
      { severity: "error", message: "relisted-differ", after: null },
    ]);
  });
  test.each<[string | number, string | number]>([
    [0.35, 0.35],
    ["35％", "35％"],
    ["35％", 0.35],
    ["", ""],
    ["-", ""],
    ["abc", "abc"],
  ])("%j and %j say the same", (first, again) => {
    expect(relisted(first, again)).toEqual([]);
  });
  test("re-listings are neither read nor missed", () => {
    const { readings, findings } = check(entrySheet({}));
    expect(readings).toHaveLength(17 * 4);
    expect(readings.some(({ rowKey }) => rowKey === RELISTED)).toBe(false);
    expect(findings.some(({ rowKey }) => rowKey === RELISTED)).toBe(false);
  });
});

test("rows that are lost, strange, gone or doubled", () => {
  const whole = entrySheet({});
  const sheet: EntrySheet = {
    rows: whole.rows
      .filter(({ key }) => key !== KEYS.births)
      .map((row) => (row.key === KEYS.production ? { ...row, foundBy: "name" } : row)),
    unknownRows: [{ text: "合計", place: { sheet: "実績入力", cell: "C30" } }],
    missingKeys: [KEYS.births],
    duplicates: [{ key: KEYS.donations, place: { sheet: "実績入力", cell: "C31" } }],
  };
  expect(brief(sheet, "key-lost", "row-unknown", "row-missing", "row-duplicate")).toEqual([
    {
      rule: "key-lost",
      severity: "warning",
      rowKey: KEYS.production,
      year: null,
      cell: "C5",
      message: "key-lost",
      words: {},
      after: null,
    },
    {
      rule: "row-unknown",
      severity: "warning",
      rowKey: null,
      year: null,
      cell: "C30",
      message: "row-unknown",
      words: { text: "合計" },
      after: null,
    },
    {
      rule: "row-duplicate",
      severity: "error",
      rowKey: KEYS.donations,
      year: null,
      cell: "C31",
      message: "row-duplicate",
      words: { first: "C7" },
      after: null,
    },
    {
      rule: "row-missing",
      severity: "error",
      rowKey: KEYS.births,
      year: null,
      cell: null,
      message: "row-missing",
      words: { goal: "基本目標3" },
      after: null,
    },
  ]);
});

test("keys the plan does not have and second rows of one key are left out, without a crash", () => {
  const whole = entrySheet({ [KEYS.births]: { 2024: 318 } });
  const [first] = whole.rows;
  if (!first) throw new Error("no rows");
  const { readings } = check({ ...whole, rows: [...whole.rows, { ...first, key: "nowhere" }, first] });
  expect(readings).toHaveLength(17 * 4);
});
