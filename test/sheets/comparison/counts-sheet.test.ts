import { currentFateCounts, earlierFateCounts } from "../../../src/plan/fates";
import { FATES } from "../../../src/plan/term-comparison";
import { preferredSheetNames } from "../../../src/sheets/book";
import { comparisonSheet } from "../../../src/sheets/comparison/comparison-sheet";
import { countsSheet } from "../../../src/sheets/comparison/counts-sheet";
import { calculated } from "../calculated";
import type { Calculated } from "../calculated";
import { hachinohe, hachinoheBook } from "../hachinohe";

const names = preferredSheetNames();
const sheet = countsSheet(hachinoheBook, { asOf: null });
const made = (): Calculated =>
  calculated({ sheets: [comparisonSheet(hachinoheBook, { asOf: null }), sheet] });
const comparison = hachinohe.termComparison;
if (!comparison) throw new Error("no comparison");

const COUNTS = "新旧対照の集計";
/** A run of cells of 新旧対照の集計. */
const row = (workbook: Calculated, columns: string, n: number): readonly unknown[] =>
  [...columns].map((column) => workbook.value(COUNTS, `${column}${n}`));

const UPPER = "HIJK";
const LOWER = "BCDEFGHIJK";

test("measures and sub-measures by goal add up to what the document has", () => {
  const workbook = made();
  expect([7, 8, 9, 10].map((n) => row(workbook, UPPER, n))).toEqual([
    [2, 2, 6, 6],
    [3, 2, 7, 5],
    [2, 3, 5, 7],
    [2, 4, 7, 14],
  ]);
  expect(row(workbook, UPPER, 11)).toEqual([9, 11, 25, 32]);
  expect(row(workbook, UPPER, 12)).toEqual([9, 11, 25, 32]);
  expect(row(workbook, UPPER, 13)).toEqual(["○ 一致", "○ 一致", "○ 一致", "○ 一致"]);
  expect(workbook.value(COUNTS, "A3")).toBe(
    "資料の記載：【第1期】9施策、25個別施策 ⇒ 【第2期】11施策、32個別施策（hachinohe-000:3）",
  );
});

test("classes add up to 25 and 32, as counted from the plan", () => {
  const workbook = made();
  const lines = FATES.map((_, i) => row(workbook, `A${UPPER}`, 19 + i));
  expect(lines).toEqual([
    ["〃 継続", 10, 0, 10, 0],
    ["№ 番号変更", 2, 0, 2, 0],
    ["≒ 名称変更", 1, 1, 1, 1],
    ["⇒ 移動", 6, 3, 6, 3],
    ["÷ 分割", 1, 1, 1, 1],
    ["＆ 統合", 3, 3, 2, 2],
    ["× 廃止", 2, 2, 0, 0],
    ["◆ 新規", 0, 0, 10, 10],
  ]);
  expect(lines.map((line) => line[1])).toEqual(Object.values(earlierFateCounts(comparison)));
  expect(lines.map((line) => line[3])).toEqual(Object.values(currentFateCounts(comparison)));
  expect(row(workbook, UPPER, 27)).toEqual([25, 10, 32, 17]);
  expect(row(workbook, "HJ", 28)).toEqual(["○ 一致", "○ 一致"]);
});

test("classes by goal", () => {
  const workbook = made();
  expect(FATES.map((_, i) => row(workbook, LOWER, 32 + i))).toEqual([
    [4, 4, 2, 2, 1, 1, 3, 3, 10, 10],
    [0, 0, 0, 0, 0, 0, 2, 2, 2, 2],
    [1, 1, 0, 0, 0, 0, 0, 0, 1, 1],
    [1, 0, 4, 0, 0, 2, 1, 4, 6, 6],
    [0, 0, 0, 0, 1, 1, 0, 0, 1, 1],
    [0, 0, 1, 0, 2, 1, 0, 1, 3, 2],
    [0, 0, 0, 0, 1, 0, 1, 0, 2, 0],
    [0, 1, 0, 3, 0, 2, 0, 4, 0, 10],
  ]);
  expect(row(workbook, LOWER, 40)).toEqual([6, 6, 7, 5, 5, 7, 7, 14, 25, 32]);
});

test("the counts follow 区分 and tell when a line has none", () => {
  const workbook = made();
  // 4-2①: staff find that 2-2① took it over.
  workbook.paste(names.comparison, "J27", "⇒ 移動");
  expect(workbook.value(COUNTS, "H25")).toBe(1);
  expect(workbook.value(COUNTS, "H22")).toBe(7);
  expect(workbook.value(COUNTS, "H27")).toBe(25);
  workbook.paste(names.comparison, "J27", "");
  expect(workbook.value(COUNTS, "H28")).toBe("× 区分が空欄");
});

test("a chart for each goal, and two with all goals, each of whole numbers of one unit", () => {
  expect(sheet.charts.map(({ title, series }) => [title, series.map(({ name }) => name)])).toEqual([
    ["目標ごとの施策の数", ["第1期", "第2期"]],
    ["目標ごとの個別施策の数", ["第1期", "第2期"]],
    ["基本目標1 多様な就業機会を創出する、これを支える人材を育て活かす", ["第1期", "第2期"]],
    ["基本目標2 新しいひとの流れをつくる", ["第1期", "第2期"]],
    ["基本目標3 結婚・出産・子育ての希望をかなえる、誰もが活躍できる地域社会をつくる", ["第1期", "第2期"]],
    ["基本目標4 住み続けたまちを創出する", ["第1期", "第2期"]],
  ]);
  const values = sheet.charts[3]?.series.map(({ values: { range } }) => range);
  expect(values).toEqual([
    { row: 31, column: 3, rows: 8, columns: 1 },
    { row: 31, column: 4, rows: 8, columns: 1 },
  ]);
});
