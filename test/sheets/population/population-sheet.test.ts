import { populationSheet } from "../../../src/sheets/population/population-sheet";
import { printedFormat } from "../../../src/sheets/population/printed-decimals";
import { calculated } from "../calculated";
import { strategyBook } from "../ninohe";
import { plain, tableRows } from "../sheet-cells";

const sheet = populationSheet(strategyBook, { asOf: null });
const rows = tableRows(sheet);
const HEADS = ["年", "区分", "項目", "値", "単位", "概数", "図", "原文", "文書・行"];

test("the nine facts as printed, each with its kind, unit and place", () => {
  expect(rows.slice(0, 9).map((row) => HEADS.map((head) => plain(row[head])))).toEqual([
    [2045, "展望", "人口", 20000, "人", null, "○", "2045(R27)までに人口2万人", "ninohe-002:18"],
    [null, "展望", "人口構造", null, null, null, null, "人口構造の若返り", "ninohe-002:18"],
    [
      2030,
      "仮定",
      "合計特殊出生率の上昇",
      2.1,
      null,
      null,
      null,
      "2030年（R12）までに2.10に",
      "ninohe-002:25",
    ],
    [
      null,
      "仮定",
      "雇用の場の確保による転出抑制",
      4,
      "割",
      null,
      null,
      "各後の年代の移動率を、社人研※移動率の仮定値から4割縮小",
      "ninohe-002:28",
    ],
    [
      2030,
      "仮定",
      "子育て世代の転出抑制と転入促進",
      0,
      null,
      null,
      null,
      "20～40歳の移動率を、2030年（R12）にはゼロに均衡",
      "ninohe-002:31",
    ],
    [2045, "推計", "人口", 20864, "人", null, "○", "20,864人", "ninohe-002:33"],
    [2045, "参考", "当時の社人研※推計", 18000, null, "約", "○", "約18,000", "ninohe-002:34"],
    [2045, "推計", "高齢化率", 37.2, "%", null, null, "37.2%", "ninohe-002:36"],
    [2045, "参考", "同上", 43, "%", "約", null, "約43%", "ninohe-002:37"],
  ]);
});

test("lines for counted population: the plan's years and two to spare, each with a key", () => {
  expect(rows.slice(9).map((row) => [plain(row["キー"]), plain(row["年"]), plain(row["値"])])).toEqual([
    ["actual:1", 2021, null],
    ["actual:2", 2022, null],
    ["actual:3", 2023, null],
    ["actual:4", 2024, null],
    ["actual:5", 2025, null],
    ["actual:6", null, null],
    ["actual:7", null, null],
  ]);
});

const formats: readonly (readonly [number, string, string])[] = [
  [20864, "20,864人", "#,##0"],
  [2.1, "2030年（R12）までに2.10に", "0.00"],
  [37.2, "37.2%", "0.0"],
  [4, "4割縮小", "0"],
];
test.each(formats)("%d printed as %s keeps its decimals", (value, printed, format) => {
  expect(printedFormat(value, printed)).toBe(format);
});

describe("the chart's numbers", () => {
  const top = sheet.charts[0]?.series[0]?.values.range.row ?? 0;
  const series = (workbook: ReturnType<typeof calculated>) =>
    Array.from({ length: 10 }, (_, i) =>
      ["Q", "R", "S", "T", "U"].map((letter) => workbook.value("人口ビジョン", `${letter}${top + 1 + i}`)),
    );

  it("hold each kind in a series of its own; nothing but 人 is among them", () => {
    expect(sheet.charts[0]?.series).toHaveLength(4);
    const workbook = calculated({ sheets: [sheet] });
    const waiting = (year: number) => [`${year}年\n実績`, "#N/A", "#N/A", "#N/A", "#N/A"];
    expect(series(workbook)).toEqual([
      waiting(2021),
      waiting(2022),
      waiting(2023),
      waiting(2024),
      waiting(2025),
      ["2045年\n展望", "#N/A", 20000, "#N/A", "#N/A"],
      ["2045年\n推計", "#N/A", "#N/A", 20864, "#N/A"],
      ["2045年\n参考（約）", "#N/A", "#N/A", "#N/A", 18000],
      ["", "#N/A", "#N/A", "#N/A", "#N/A"],
      ["", "#N/A", "#N/A", "#N/A", "#N/A"],
    ]);
  });

  it("take in what staff type, in the order of the years", () => {
    const workbook = calculated({ sheets: [sheet] });
    workbook.paste("人口ビジョン", "B18", 2020);
    workbook.paste("人口ビジョン", "F18", 25000);
    expect(series(workbook)[0]).toEqual(["2020年\n実績", 25000, "#N/A", "#N/A", "#N/A"]);
    expect(series(workbook)[1]?.[0]).toBe("2021年\n実績");
  });
});

test("says how many facts the chart leaves out", () => {
  const workbook = calculated({ sheets: [sheet] });
  const chartRow = sheet.charts[0]?.area.row ?? 0;
  expect(workbook.value("人口ビジョン", `B${chartRow + 2}`)).toBe(
    "図は単位が人のものだけです。図に示していない事実：資料の9件のうち6件（数値や年のないもの、単位が人でないもの）。",
  );
});
