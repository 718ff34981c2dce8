import type { CalculatedCell, DefinitionCell } from "../../src/validation/check-input";
import type { Cell } from "../../src/values/cell";
import type { EntrySheet } from "../../src/values/entry";
import { checkWith, found, plainCell, withRemark } from "./check-input-bed";
import { entrySheet, KEYS } from "./entry-sheet";
import type { YearContent } from "./entry-sheet";

describe("outside-period", () => {
  test("values in a column of another year", () => {
    const place = { sheet: "実績入力", cell: "M4" };
    const { findings } = checkWith({
      strayYears: [
        { year: 2026, filled: 3, place },
        { year: 2021, filled: 0, place },
      ],
    });
    expect(findings.filter(({ rule }) => rule === "outside-period")).toMatchObject([
      {
        severity: "warning",
        rowKey: null,
        year: 2026,
        place,
        message: { id: "outside-period-column", words: { count: 3, first: "R4", last: "R7" } },
      },
    ]);
  });
  test.each<[Cell["value"], number]>([
    [2024, 0],
    [2022, 0],
    [2026, 1],
    ["R6", 1],
    ["", 1],
    [true, 1],
  ])("判定年度 %p", (value, count) => {
    const chosenYear = { value, place: { sheet: "進捗評価", cell: "B3" } };
    expect(found("outside-period", checkWith({ chosenYear }))).toHaveLength(count);
  });
});

test("column-missing: years whose column is gone, and other columns", () => {
  const whole = entrySheet({});
  const entries: EntrySheet = {
    ...whole,
    rows: whole.rows.map((row) => ({ ...row, entries: row.entries.filter(({ year }) => year !== 2023) })),
  };
  const { findings } = checkWith({
    entries,
    missingColumns: [
      { sheet: "実績入力", heading: "令和5年度（R5）" },
      { sheet: "実績入力", heading: "備考" },
    ],
  });
  expect(
    findings
      .filter(({ rule }) => rule === "column-missing")
      .map(({ severity, about, message }) => [severity, about, message.words]),
  ).toEqual([
    ["error", "実績入力 令和5年度（R5）", { sheet: "実績入力", heading: "令和5年度（R5）" }],
    ["warning", "実績入力 備考", { sheet: "実績入力", heading: "備考" }],
  ]);
  expect(found("column-missing", checkWith({ entries: { ...whole, rows: [] } }))).toEqual([]);
});

describe("definition-changed", () => {
  const definition = (expected: DefinitionCell["expected"], cell: Cell, heading: string): DefinitionCell => ({
    rowKey: KEYS.births,
    heading,
    expected,
    cell,
    place: { sheet: "指標台帳", cell: "R9" },
  });
  const percent = { numberFormat: "0.0%" };
  test.each<[string, DefinitionCell["expected"], Cell, readonly unknown[]]>([
    ["当初値", 340, plainCell(340), []],
    ["当初値", 0.576, plainCell(0.5760000000000001, percent), []],
    ["単位", "人", plainCell(" 人 "), []],
    ["下限", null, plainCell(""), []],
    ["単位", null, plainCell("人"), []],
    ["当初値", 340, plainCell(350), ["warning", "definition-changed", 350, 340, "350", 340]],
    ["当初値", 340, plainCell("３４０"), ["warning", "definition-changed", "３４０", 340, "３４０", 340]],
    [
      "目標値",
      0.603,
      plainCell(0.55, percent),
      ["warning", "definition-changed", "55%", 0.603, "55%", "60.3%"],
    ],
    ["単位", "人", plainCell("千人"), ["warning", "definition-changed", "千人", "人", "千人", "人"]],
    ["番号", "5-1", plainCell(45778), ["warning", "definition-changed", 45778, "5-1", "45778", "5-1"]],
    ["目標値", 380, plainCell(""), ["error", "definition-missing", null, 380, "", 380]],
    ["目標値", 0, plainCell(""), ["error", "definition-missing", null, 0, "", 0]],
    ["単位", "人", plainCell(""), ["warning", "definition-missing", null, "人", "", "人"]],
    ["上限", null, plainCell(500), ["info", "definition-added", 500, null, "500", ""]],
    ["当初値", 340, plainCell("#REF!"), ["warning", "definition-changed", "#REF!", 340, "#REF!", 340]],
  ])("%s %p is now %j", (heading, expected, cell, finding) => {
    const { findings } = checkWith({ definitions: [definition(expected, cell, heading)] });
    expect(
      findings
        .filter(({ rule }) => rule === "definition-changed")
        .flatMap(({ severity, message, before, after, about }) => {
          expect(about).toBe(heading);
          return [severity, message.id, before, after, message.words.value, message.words.expected];
        }),
    ).toEqual(finding);
  });
});

describe("formulas", () => {
  const cell = (heading: string, row: number, content: Cell): CalculatedCell => ({
    rowKey: KEYS.births,
    heading,
    cell: content,
    place: { sheet: "進捗評価", cell: `Q${row}` },
  });
  const formula = (value: Cell["value"]): Cell => plainCell(value, { formula: "=A1" });

  test("one finding for each column, at its first cell", () => {
    const { findings } = checkWith({
      calculated: [
        cell("進捗率", 5, formula(0.5)),
        cell("進捗率", 6, plainCell(0.5)),
        cell("自動判定", 5, plainCell("◎ 達成")),
        cell("自動判定", 6, plainCell("")),
        cell("使用値", 5, formula("#REF!")),
        cell("達成率", 5, formula("#REF!")),
        cell("達成率", 6, formula("#NAME?")),
        cell("達成率", 7, formula("")),
      ],
    });
    expect(
      findings
        .filter(({ rule }) => rule.startsWith("formula"))
        .map(({ rule, severity, rowKey, place, message, before, after }) => [
          rule,
          severity,
          rowKey,
          place?.cell,
          message.id,
          message.words,
          before,
          after,
        ]),
    ).toEqual([
      [
        "formula-overwritten",
        "warning",
        null,
        "Q5",
        "formula-overwritten-column",
        { heading: "自動判定", value: "◎ 達成", count: 2 },
        null,
        null,
      ],
      [
        "formula-error",
        "error",
        KEYS.births,
        "Q5",
        "formula-error",
        { heading: "使用値", value: "#REF!", count: 1 },
        "#REF!",
        null,
      ],
      [
        "formula-error",
        "error",
        null,
        "Q5",
        "formula-error-column",
        { heading: "達成率", value: "#REF!", count: 2 },
        null,
        null,
      ],
      [
        "formula-overwritten",
        "warning",
        KEYS.births,
        "Q6",
        "formula-overwritten",
        { heading: "進捗率", value: "0.5", count: 1 },
        0.5,
        null,
      ],
    ]);
  });

  test.each<[YearContent, number]>([
    [0.35, 1],
    [{ value: 0.35, formula: "=IF(K13,K13,0)" }, 0],
    ["", 0],
    [0.36, 0], // relisted-differ
  ])("%j in a re-listing of 35%", (again, count) => {
    const entries = entrySheet({ [KEYS.activity]: { 2024: 0.35 }, [`${KEYS.activity}#2`]: { 2024: again } });
    expect(found("formula-overwritten", checkWith({ entries }))).toEqual(
      Array.from({ length: count }, () => [
        "info",
        "formula-overwritten-relisted",
        `${KEYS.activity}#2`,
        2024,
      ]),
    );
  });
});

describe("published-changed", () => {
  const changed = (value: YearContent, status: string, remark = "") =>
    checkWith({
      entries: withRemark(entrySheet({ [KEYS.births]: { 2023: value } }), KEYS.births, remark),
      published: [{ rowKey: KEYS.births, year: 2023, value: 340, status }],
    })
      .findings.filter(({ rule }) => rule === "published-changed")
      .map(({ severity, message: { id, words } }) => [severity, id, words]);

  test.each<[YearContent, string, string, readonly unknown[]]>([
    [340, "", "", []],
    ["340人", "", "", []],
    [352, "", "", ["warning", "published-changed", { published: "340人", value: "352人" }]],
    [352, "確定", "", ["warning", "published-changed", { published: "340人", value: "352人" }]],
    [352, "", "市民課調べ", ["warning", "published-changed", { published: "340人", value: "352人" }]],
    [352, "", "R5の値を訂正（集計もれ）", []],
    [352, "速報", "", []],
    [352, "見込", "", []],
    ["", "", "", ["warning", "published-removed", { published: "340人" }]],
    [["", "未公表"], "", "", ["warning", "published-removed", { published: "340人" }]],
    ["abc", "", "", []], // unreadable
  ])("340 was published, now %j (published as %j, remark %j)", (value, status, remark, finding) => {
    expect(changed(value, status, remark).flat()).toEqual(finding);
  });

  test("percents are compared in points", () => {
    const published = [{ rowKey: KEYS.activity, year: 2023, value: 57.6, status: "" }];
    const check = (value: number) =>
      found(
        "published-changed",
        checkWith({ entries: entrySheet({ [KEYS.activity]: { 2023: value } }), published }),
      );
    expect(check(0.576)).toEqual([]);
    expect(check(0.582)).toHaveLength(1);
  });
});

test.each<[string, string, readonly unknown[]]>([
  ["activity", "n=19", ["small-sample-percent", { size: 19, points: 5.3 }]],
  ["activity", "ｎ＝１９", ["small-sample-percent", { size: 19, points: 5.3 }]],
  ["activity", "R5: n=412、R6: n=28", ["small-sample-percent", { size: 28, points: 3.6 }]],
  ["activity", "アンケート（回答者数25人）", ["small-sample-percent", { size: 25, points: 4 }]],
  ["activity", "有効回答 12件", ["small-sample-percent", { size: 12, points: 8.3 }]],
  ["births", "標本数：20", ["small-sample", { size: 20 }]],
  ["activity", "n=30", []],
  ["activity", "n=1,019", []],
  ["activity", "回答率19%", []],
  ["activity", "回収率 19％", []],
  ["activity", "回答19課", ["small-sample-percent", { size: 19, points: 5.3 }]],
  ["activity", "n=0", []],
  ["activity", "plan=19", []],
  ["activity", "", []],
])("small-sample of %s: %j", (row, remark, finding) => {
  const key = row === "births" ? KEYS.births : KEYS.activity;
  const { findings } = checkWith({ entries: withRemark(entrySheet({}), key, remark) });
  expect(
    findings
      .filter(({ rule }) => rule === "small-sample")
      .flatMap(({ message }) => [message.id, message.words]),
  ).toEqual(finding);
});

test("findings come by sheet, 実績入力 first, those without a place last", () => {
  const { findings } = checkWith({
    entries: entrySheet({ [KEYS.births]: { 2024: "abc" } }),
    definitions: [
      {
        rowKey: KEYS.births,
        heading: "当初値",
        expected: 340,
        cell: plainCell(1),
        place: { sheet: "指標台帳", cell: "A2" },
      },
    ],
    missingColumns: [{ sheet: "実績入力", heading: "備考" }],
  });
  const order = findings.filter(({ rule }) =>
    ["unreadable", "definition-changed", "column-missing"].includes(rule),
  );
  expect(order.map(({ rule }) => rule)).toEqual(["unreadable", "definition-changed", "column-missing"]);
});
