import { linkageSheet } from "../../../src/sheets/linkage/linkage-sheet";
import { calculated } from "../calculated";
import { ninoheStrategy, strategyBook } from "../ninohe";
import { cellOf, plain, tableRows } from "../sheet-cells";

const sheet = linkageSheet(strategyBook, { asOf: null });
const rows = tableRows(sheet);
const row = (key: string) => {
  const found = rows.find((cells) => plain(cells["キー"]) === key);
  if (!found) throw new Error(key);
  return Object.fromEntries(Object.entries(found).map(([head, cell]) => [head, plain(cell)]));
};

test("a row per item, in the order of the document", () => {
  expect(rows).toHaveLength(31);
  expect(rows.map((cells) => plain(cells["項目"]))).toEqual(
    ninoheStrategy.linkage?.rows.map(({ name }) => name),
  );
});

test("an item with its star, its line and the one goal it is linked with", () => {
  expect(row("lacquer")).toMatchObject({
    政策: "政策1 しごと・産業・交流",
    項目: "うるし",
    "★": "★",
    分類: null,
    説明: "世界に誇る漆(japani)の郷の創造 伝統、文化、産業、観光をつないで",
    I: "●",
    II: null,
    III: null,
    IV: null,
    行: 90,
    文書間の相違: null,
  });
});

const groups: readonly (readonly [string, string | null, string | null])[] = [
  ["lacquer", null, null],
  ["citizen-proposals", "市民参画", "市民参画\nninohe-003:193"],
  ["comprehensive-plan", "生活基盤", "市民参画\nninohe-003:193"],
  ["roads", "生活基盤", "生活基盤\nninohe-003:197"],
  ["water-sewerage", "地域経営", "生活基盤\nninohe-003:197"],
  ["city-sales", "地域経営", "地域経営\nninohe-003:204"],
];
test.each(groups)(
  "%s: 分類 as this document prints it, and the other's with its place",
  (key, own, other) => {
    expect(row(key)).toMatchObject({ 分類: own, "分類（後期基本計画では）": other });
  },
);

const told: readonly (readonly [string, string])[] = [
  [
    "water-sewerage",
    "「上下水道」の分類が、この文書では「地域経営」、後期基本計画では「生活基盤」です。後期基本計画が正しいとみられます。（ninohe-003:197）",
  ],
  [
    "citizen-proposals",
    "「市民提案」と「総合計画の推進」は、この文書では2行、後期基本計画では1行です。（ninohe-002:117、ninohe-003:196）",
  ],
  [
    "women-youth",
    "若者、女性の活躍は、施策としては基本目標III、施策項目の対応表では基本目標IIに結び付いています。（ninohe-002:55）",
  ],
];
test.each(told)("%s: what the documents say differently stands in words", (key, words) => {
  expect(row(key)["文書間の相違"]).toBe(words);
});

test("★ is said to mean what this table means by it", () => {
  expect(plain(cellOf(sheet, 1, 1))).toBe(
    "（後期基本計画の施策項目）（ninohe-002:87） ★の意味は「★特色を活かした取り組み」（ninohe-002:87）です。行は文書 ninohe-002 の行番号です。",
  );
});

describe("totals", () => {
  const top = 3 + 31 + 1;
  const names = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => plain(cellOf(sheet, from + i, 1)));
  const counts = (workbook: ReturnType<typeof calculated>, from: number, count: number) =>
    Array.from({ length: count }, (_, i) => [
      workbook.value("対応表", `D${from + i + 1}`),
      workbook.value("対応表", `F${from + i + 1}`),
    ]);

  it("count items and stars by goal and by policy", () => {
    const workbook = calculated({ sheets: [sheet] });
    expect(names(top + 3, 6)).toEqual([
      "I 安心して働くことができるまち",
      "II 新しい人の流れができるまち",
      "III 結婚や出産、子育ての願いがかなうまち",
      "IV 人が集い、安心して暮らせる魅力のあるまち",
      "合計",
      "●が1つでない項目",
    ]);
    expect(counts(workbook, top + 3, 5)).toEqual([
      [6, 1],
      [9, 3],
      [2, 1],
      [14, 0],
      [31, 5],
    ]);
    expect(counts(workbook, top + 11, 4)).toEqual([
      [7, 1],
      [4, 1],
      [11, 2],
      [9, 1],
    ]);
  });

  it("follow when a mark is moved, and tell of one too many", () => {
    const workbook = calculated({ sheets: [sheet] });
    const first = tableRows(sheet).findIndex((cells) => plain(cells["キー"]) === "lacquer") + 5;
    workbook.paste("対応表", `I${first}`, "●");
    expect(counts(workbook, top + 3, 2).map(([items]) => items)).toEqual([6, 10]);
    expect(workbook.value("対応表", `D${top + 9}`)).toBe(1);
  });
});

test("without the other plan no cell shows an error", () => {
  const workbook = calculated({ sheets: [sheet] });
  expect(workbook.value("対応表", "B3")).toBe(
    "後期基本計画の体系図はこのブックにありません（右端の列は「－」）。後期基本計画の標準シートを挿入すると表示されます。",
  );
  expect(new Set(rows.map((_, i) => workbook.value("対応表", `N${5 + i}`)))).toEqual(new Set(["－"]));
});

test("printed on A4 portrait with its head repeated, the chart over the totals' numbers", () => {
  expect(sheet.page).toMatchObject({ paper: "A4", orientation: "portrait", titleRows: { from: 3, to: 3 } });
  expect(sheet.charts[0]?.series[0]?.values.range).toEqual({ row: top(), column: 3, rows: 4, columns: 1 });
  function top(): number {
    return 3 + 31 + 1 + 3;
  }
});
