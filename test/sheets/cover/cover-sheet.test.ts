import { MISSING_MARKS } from "../../../src/values/missing-marks";
import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
import { coverSheet } from "../../../src/sheets/cover/cover-sheet";
import { kitamotoBook } from "../kitamoto";
import { madeUpPlan } from "../made-up-plan";
import { cellOf, plain } from "../sheet-cells";
import type { SheetBlueprint } from "../../../src/blueprint/sheet";

const options = { asOf: "令和7年8月1日現在", createdOn: "令和7年4月1日" };
const sheet = coverSheet(kitamotoBook, options);

/** The value cell beside a label of the first column. */
const beside = (cover: SheetBlueprint, label: string): string | number | null => {
  const rows = cover.page.printArea?.rows ?? 0;
  for (let row = 0; row < rows; row += 1)
    if (plain(cellOf(cover, row, 0)) === label) return plain(cellOf(cover, row, 2));
  throw new Error(label);
};

test("says what the workbook is about", () => {
  expect(plain(cellOf(sheet, 0, 0))).toBe("第2期北本市まち・ひと・しごと創生総合戦略（案）");
  expect(
    ["自治体", "計画名", "期", "計画期間", "案・成案", "時点"].map((label) => beside(sheet, label)),
  ).toEqual([
    "北本市",
    "第2期北本市まち・ひと・しごと創生総合戦略",
    "第2期",
    "令和4年度から7年度までの4年間",
    "案",
    "令和7年8月1日現在",
  ]);
  expect(beside(sheet, "計画書との照合")).toMatch(/^未照合/);
});

test("an inferred title, a missing term and an adopted plan are said so", () => {
  const made = coverSheet(bookNames(madeUpPlan(2), preferredSheetNames()), options);
  expect(["計画名", "期", "案・成案", "計画書との照合"].map((label) => beside(made, label))).toEqual([
    "見本町総合戦略（推定）",
    "記載なし",
    "成案",
    "照合済",
  ]);
});

test("judged year and profile are those chosen in 進捗評価", () => {
  expect(beside(sheet, "評価基準")).toBe("=評価基準名_kitamoto_2");
  expect(beside(sheet, "判定年度")).toBe(
    '=IF(ISNUMBER(判定年度_kitamoto_2),IF(判定年度_kitamoto_2>=2019,"令和"&IF(判定年度_kitamoto_2=2019,"元",判定年度_kitamoto_2-2018),"平成"&IF(判定年度_kitamoto_2=1989,"元",判定年度_kitamoto_2-1988))&"年度","年度未入力")',
  );
});

test("a suspected misreading keeps the wording and has room for the result of checking", () => {
  const made = coverSheet(bookNames(madeUpPlan(2), preferredSheetNames()), options);
  const found = made.blocks[0]?.cells.find((row) => plain(row[0]) === "made-up 1行");
  expect([2, 5, 9].map((column) => plain(found?.[column]))).toEqual([
    "見ずえた",
    "「見すえた」の誤読か",
    null,
  ]);
});

test("the named lists stand right of the printed page, in plain sight", () => {
  const area = sheet.page.printArea;
  expect(sheet.names.map(({ name, range }) => [name, range.rows])).toEqual([
    ["データ状態_kitamoto_2", 8],
    ["値なしの印_kitamoto_2", MISSING_MARKS.length],
    ["計画年度_kitamoto_2", 4],
    ["今後の方針_kitamoto_2", 5],
    ["値なしの印の一覧_kitamoto_2", 1],
    ["時点_kitamoto_2", 1],
  ]);
  for (const { name, range } of sheet.names)
    if (!name.startsWith("時点")) expect(range.column).toBeGreaterThan(area?.columns ?? 0);
  expect(sheet.columns.filter(({ hidden }) => hidden)).toEqual([]);
});
