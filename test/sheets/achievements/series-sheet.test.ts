import { achievementsSheet } from "../../../src/sheets/achievements/achievements-sheet";
import { seriesSheet } from "../../../src/sheets/achievements/series-sheet";
import { calculated } from "../calculated";
import type { Calculated } from "../calculated";
import { mayorReportBook } from "../hachinohe";

const sheet = seriesSheet(mayorReportBook, { asOf: null });
const made = (): Calculated =>
  calculated({ sheets: [achievementsSheet(mayorReportBook, { asOf: null }), sheet] });
const NAME = "実績の推移・内訳";

const line = (workbook: Calculated, columns: string, row: number): readonly unknown[] =>
  [...columns].map((column) => workbook.value(NAME, `${column}${row}`));
/** The row whose first cell shows a text. */
const rowOf = (workbook: Calculated, text: string): number => {
  const row = Array.from({ length: 80 }, (_, i) => i + 1).find((n) => workbook.value(NAME, `A${n}`) === text);
  if (row === undefined) throw new Error(`no row ${text}`);
  return row;
};

test("yearly series take their values from 実績集, each with a chart of one unit", () => {
  const workbook = made();
  const first = rowOf(workbook, "15 新規会社設立登録免許税等補助金の新設\u3000交付実績");
  expect([1, 2, 3, 4].map((i) => line(workbook, "AC", first + i))).toEqual([
    ["年", "値（件）"],
    ["R4", 4],
    ["R5", 10],
    ["R6", 16],
  ]);
  const second = rowOf(workbook, "04 SDGs に関する情報発信・意識啓発\u3000SDGsセミナー 受講者数");
  expect([2, 3, 4].map((i) => line(workbook, "AC", second + i))).toEqual([
    ["R4", 70],
    ["R5", 300],
    ["R6", 142],
  ]);
  expect(
    sheet.charts.map(({ title, series }) => [
      title,
      series.map(({ values: { range } }) => [range.row, range.rows]),
    ]),
  ).toEqual([
    ["交付実績（件）", [[first + 1, 3]]],
    ["SDGsセミナー 受講者数（人）", [[second + 1, 3]]],
  ]);
});

test("4 = 3 + 1, 10 = 9 + 1, 16 = 10 + 6, checked by formulas", () => {
  const workbook = made();
  const top = rowOf(workbook, "内容");
  const rows = Array.from({ length: 9 }, (_, i) => line(workbook, "AFHJK", top + 1 + i));
  expect(rows).toEqual([
    ["交付実績", "R4", "株式会社", 3, "件"],
    ["交付実績", "R4", "合同会社", 1, "件"],
    ["実績集の値 4件", "R4", "内訳の計", 4, "○ 一致"],
    ["交付実績", "R5", "株式会社", 9, "件"],
    ["交付実績", "R5", "合同会社", 1, "件"],
    ["実績集の値 10件", "R5", "内訳の計", 10, "○ 一致"],
    ["交付実績", "R6", "株式会社", 10, "件"],
    ["交付実績", "R6", "合同会社", 6, "件"],
    ["実績集の値 16件", "R6", "内訳の計", 16, "○ 一致"],
  ]);
  workbook.paste(NAME, `J${top + 1}`, 2);
  expect(line(workbook, "JK", top + 3)).toEqual([3, "× 不一致"]);
});

test("what is on no chart is counted by its reason, and all together are the 43", () => {
  const workbook = made();
  const top = rowOf(workbook, "グラフにしたもの・しなかった理由");
  expect(Array.from({ length: 9 }, (_, i) => line(workbook, "AJ", top + 1 + i))).toEqual([
    ["グラフにした実績（年ごとの値が2つ以上あるもの）", 6],
    ["期間・時点の記載がない", 21],
    ["月で区切った期間の値", 1],
    ["複数の年をまとめた値", 5],
    ["ある時点の値", 4],
    ["「年間」の値（どの年か書かれていない）", 2],
    ["年ごとの値が1つしかない", 4],
    ["計", 43],
    ["実績集の件数との照合", "43件 ○ 一致"],
  ]);
});

test("targets and structural counts stand apart, on a page of their own", () => {
  const workbook = made();
  const target = rowOf(workbook, "目標");
  expect(line(workbook, "AEGHIJK", target + 3)).toEqual([
    "02 第2次八戸市地球温暖化対策実行計画",
    "温室効果ガス排出量",
    50,
    "%",
    "削減\n2030年度\n2013年度比",
    "50%削減",
    "hachinohe-001:369",
  ]);
  const counts = rowOf(workbook, "構成を数えた数");
  expect(Array.from({ length: 9 }, (_, i) => line(workbook, "EGHJ", counts + 3 + i))).toEqual([
    ["基本目標", 4, "つ", "4つ"],
    ["柱", 2, "本", "2本"],
    ["基本目標", 3, "つ", "3つ"],
    ["会場", 3, "施設", "3施設"],
    ["優先的に取り組む", 3, "本", "3本柱"],
    ["支援", 2, "カ年", "2カ年"],
    ["改革", 9, "つ", "9つ"],
    ["行財政改革大綱", 3, "本", "3本柱"],
    ["推進項目", 11, "項目", "11の推進項目"],
  ]);
  expect(sheet.page.pageBreaksBefore).toEqual([target - 2]);
});
