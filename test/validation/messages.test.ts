import { findingMessages, findingSentence } from "../../src/i18n/findings";
import { ruleNames } from "../../src/i18n/rule-names";
import { eraYear } from "../../src/plan/fiscal-year";
import { listedRows } from "../../src/plan/listed-rows";
import type { AssessedRow, CheckInput } from "../../src/validation/check-input";
import type { Finding } from "../../src/validation/finding";
import { isRuleId, RULE_IDS } from "../../src/validation/finding";
import { checkWith, plainCell, planWith, withBreakdowns, withRemark } from "./check-input-bed";
import { entrySheet, KEYS, PLAN } from "./entry-sheet";

const formula = (value: string) => plainCell(value, { formula: "=A1" });
const place = { sheet: "進捗評価", cell: "Q5" };
const goalId = listedRows(PLAN).find(({ key }) => key === KEYS.births)?.goal.id ?? "";
const assessed = (standing: AssessedRow["standing"], ownAssessment: string): AssessedRow => ({
  rowKey: KEYS.births,
  standing,
  rating: "× 遅れ",
  ownAssessment,
  ownReason: "",
  place,
});
const comment = { goalId, year: 2024, heading: "一次評価", department: "", place };

/** Workbooks in which every rule about more than one cell's text has something to say. */
const inputs: readonly Partial<CheckInput>[] = [
  {
    entries: withRemark(
      entrySheet({
        [KEYS.births]: {
          2022: [330, "速報"],
          2023: [320, "見込"],
          2024: [318, "未公表"],
          2025: ["", "確定"],
        },
        [KEYS.men]: { 2024: 20.8 },
        [KEYS.women]: { 2024: 18.5 },
        [KEYS.activity]: { 2024: 0.35 },
      }),
      KEYS.activity,
      "n=19",
    ),
    currentYear: 2024,
    strayYears: [{ year: 2026, filled: 1, place }],
    chosenYear: { value: 2030, place },
    missingColumns: [{ sheet: "実績入力", heading: "備考" }],
    published: [
      { rowKey: KEYS.men, year: 2024, value: 18.6, status: "" },
      { rowKey: KEYS.production, year: 2024, value: 433, status: "" },
    ],
    definitions: [
      { rowKey: KEYS.births, heading: "当初値", expected: 340, cell: plainCell(350), place },
      { rowKey: KEYS.births, heading: "目標値", expected: 380, cell: plainCell(""), place },
      { rowKey: KEYS.births, heading: "上限", expected: null, cell: plainCell(9), place },
    ],
    calculated: [
      { rowKey: KEYS.births, heading: "使用値", cell: plainCell(1), place },
      { rowKey: KEYS.births, heading: "達否", cell: plainCell(1), place },
      { rowKey: KEYS.births, heading: "達否", cell: plainCell(1), place },
      { rowKey: KEYS.births, heading: "達成率", cell: formula("#REF!"), place },
      { rowKey: KEYS.births, heading: "経過率", cell: formula("#REF!"), place },
      { rowKey: KEYS.births, heading: "経過率", cell: formula("#REF!"), place },
    ],
    comments: [{ ...comment, text: "順調である。" }],
    assessed: [assessed("bad", "順調")],
  },
  {
    entries: withRemark(entrySheet({ [KEYS.births]: { 2024: 318 } }), KEYS.births, "n=19"),
    currentYear: 2024,
    comments: [{ ...comment, text: "遅れている。" }],
    assessed: [assessed("good", "")],
  },
  ...["", "令和4", "四年目から"].map((value) => ({ firstYear: { value, place, filled: 0 } })),
  { firstYear: { value: "", place, filled: 3 } },
  {
    completed: [
      { rowKey: KEYS.births, heading: "目標値", holds: "value", cell: plainCell("380人"), place },
      { rowKey: KEYS.births, heading: "当初値", holds: "value", cell: plainCell("未定"), place },
      { rowKey: KEYS.activity, heading: "当初値", holds: "value", cell: plainCell(57.6), place },
      { rowKey: KEYS.births, heading: "小数桁", holds: "count", cell: plainCell(0.5), place },
      { rowKey: KEYS.births, heading: "目標年度", holds: "year", cell: plainCell("令和　七年度"), place },
      { rowKey: KEYS.births, heading: "当初値の年度", holds: "year", cell: plainCell("去年"), place },
      { rowKey: KEYS.births, heading: "方向", holds: ["増加", "減少", "維持"], cell: plainCell("上"), place },
    ],
  },
];

const withTotal = planWith("出生数", (indicator) => ({
  ...withBreakdowns(indicator, { 男: 160, 女: 180, 計: 340 }),
  aggregation: "cumulative",
}));
const findings: readonly Finding[] = [
  ...inputs.flatMap((input) => checkWith(input).findings),
  ...checkWith(
    {
      entries: entrySheet(
        Object.fromEntries(
          Object.entries({ 男: 150, 女: 170, 計: 302 }).map(([name, value]) => [
            `${KEYS.births}/${name}`,
            { 2023: value + 10, 2024: value },
          ]),
        ),
        withTotal,
      ),
    },
    {},
    withTotal,
  ).findings,
  ...checkWith(
    {},
    { settings: { off: [{ rule: "unit", reason: "試行のため", by: "企画課", date: "2025-06-30" }] } },
  ).findings,
];

/** Sentences about how one cell is written have their cases in entry-rules.test.ts. */
const ABOUT_ONE_CELL =
  /^(?:unreadable|stored-as-text|out-of-bounds|unit|scale|percent-format|decimals|missing|status-unknown|relisted|key-lost|row-|breakdown-incomplete)/;

test("every message about more than one cell is among the findings", () => {
  const said = new Set(findings.map(({ message }) => message.id));
  const unsaid = Object.keys(findingMessages).filter(
    (id) => !ABOUT_ONE_CELL.test(id) && ![...said].some((other) => other === id),
  );
  expect(unsaid).toEqual([]);
});

test("no sentence has an empty gap, in either language", () => {
  for (const finding of findings)
    for (const language of ["ja", "en"] as const)
      expect(findingSentence(finding, language, eraYear)).not.toMatch(/[{}]|undefined|NaN/);
});

test("every rule has a name, and ids are told from other words", () => {
  expect(Object.keys(ruleNames).sort()).toEqual([...RULE_IDS].sort());
  expect(isRuleId("scale")).toBe(true);
  expect(isRuleId("constructor")).toBe(false);
});
