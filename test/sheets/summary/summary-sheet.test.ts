import { columnLetters } from "../../../src/blueprint/address";
import type { CellRange } from "../../../src/blueprint/address";
import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
import { insertBlueprint, summaryBlueprint } from "../../../src/sheets/plan-workbook";
import type { Plan } from "../../../src/plan/plan";
import { frontRoom } from "../../../src/sheets/summary/front-room";
import { summarySheet } from "../../../src/sheets/summary/summary-sheet";
import { calculated } from "../calculated";
import type { Calculated } from "../calculated";
import { kitamoto, kitamotoBook } from "../kitamoto";
import { madeUpPlan } from "../made-up-plan";

const OPTIONS = {
  asOf: "令和7年8月1日現在",
  variant: "council",
  draft: true,
  meeting: "令和7年第3回定例会",
  meetingDate: "令和7年9月5日",
  documentNo: "資料1",
  department: "企画課",
} as const;

/** R5 and R6 of 実績入力's rows 4–21; row 20 is the re-listing. */
const ENTRIES: readonly (readonly [
  row: number,
  r5: number | string,
  r6: number | string,
  status?: string,
])[] = [
  [4, 435.9, "", "未公表"],
  [5, 1.19, 1.26],
  [6, 4870, 5102],
  [7, -28, "▲22"],
  [8, 0.418, 0.435],
  [9, 331, 318],
  [10, 18.74, ""],
  [11, 21.02, ""],
  [12, 0.349, 0.361, "速報"],
  [13, 0.588, 0.59],
  [14, 258100, ""],
  [15, 0, 0],
  [16, 0.544, 0.583],
  [17, 0.315, 0.387],
  [18, 1765, 1698],
  [19, 2, 2],
];

const filled = (): Calculated => {
  const names = preferredSheetNames();
  const inserted = insertBlueprint(kitamoto, names, { judgedYear: 2024, asOf: null, createdOn: null });
  const workbook = calculated({
    sheets: [...inserted.sheets, ...summaryBlueprint(kitamoto, names, OPTIONS).sheets],
  });
  for (const [row, r5, r6, status] of ENTRIES) {
    workbook.paste("実績入力", `J${row}`, r5);
    if (r6 !== "") workbook.paste("実績入力", `K${row}`, r6);
    if (status !== undefined) workbook.paste("実績入力", `O${row}`, status);
  }
  // 評価コメント row 14: 基本目標3 in R6.
  workbook.paste("評価コメント", "F14", "転出超過が続いたため。");
  workbook.paste("評価コメント", "H14", "拡充");
  workbook.paste("評価コメント", "L14", "住宅取得を支援します。");
  workbook.paste("評価コメント", "K14", "転出の理由を調べてほしい。");
  return workbook;
};

describe("front page of kitamoto-2 for R6", () => {
  const workbook = filled();
  const column = (letter: string): readonly string[] =>
    Array.from({ length: 150 }, (_, i) => String(workbook.value("議会要約", `${letter}${i + 1}`) ?? ""));
  const first = column("A");
  const rowOf = (start: string): number => {
    const row = first.findIndex((text) => text.startsWith(start));
    if (row < 0) throw new Error(`${start} is not on the page`);
    return row + 1;
  };

  test("title and corner", () => {
    expect(first.slice(0, 2)).toEqual([
      "令和7年第3回定例会　令和7年9月5日　企画課",
      "北本市 第2期総合戦略 進捗状況報告（令和6年度実績）（案）",
    ]);
  });

  test("資料番号 in the corner", () => {
    expect(workbook.value("議会要約", "K1")).toBe("資料1");
  });

  test("the sentences", () => {
    expect(first.slice(3, 7)).toEqual([
      "全15指標のうち、方向だけの目標を除く11指標は、達成3、順調2、やや遅れ2、遅れ1、後退1、未判定2でした。",
      "方向だけの目標の4指標は、改善2、横ばい0、後退1、未判定1でした。",
      "判定していない3指標は、実績待ち1、確認待ち1、判定対象外1です。判定に速報値を使ったものは1指標です。",
      "前年度と比べられる10指標では、改善6、横ばい2、悪化2です。",
    ]);
  });

  test("the table by goal counts the re-listing under both goals and the whole once", () => {
    const table = rowOf("基本目標1");
    const counts = (row: number) =>
      [..."CDEFGHIJKLM"].map((letter) => workbook.value("議会要約", `${letter}${row}`));
    // 指標数 達成 順調 改善 横ばい やや遅れ 遅れ 後退 実績待ち 確認待ち 判定対象外
    expect(Array.from({ length: 7 }, (_, i) => counts(table + i))).toEqual([
      [2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
      [2, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0],
      [2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1],
      [5, 1, 1, 1, 0, 2, 0, 0, 0, 0, 0],
      [4, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0],
      [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
      [15, 3, 2, 2, 0, 2, 1, 2, 1, 1, 1],
    ]);
    expect(first[table + 6]).toBe(
      "※ 再掲があるため、目標別の合計16は全体15と一致しません（全体は1指標を1回だけ数えます）。",
    );
  });

  test("対応が必要な指標: the worst first, with cause and response of its goal", () => {
    const row = rowOf("対応が必要な指標");
    expect(first[row - 1]).toBe("対応が必要な指標（全5指標のうち上位4指標）");
    expect(first[row]).toBe("▼ 後退　出生数");
    expect(workbook.value("議会要約", `D${row + 1}`)).toBe("340人 → 318人（R6） → 目標 380人");
    expect(first[row + 1]).toBe("要因：転出超過が続いたため。");
    expect(workbook.value("議会要約", `D${row + 2}`)).toBe("今後の対応：拡充：住宅取得を支援します。");
    expect(first[row + 2]).toBe("▼ 後退　市民参画手続きに参画した人数");
    expect(first[row + 3]).toBe("要因：（評価コメントに記入がありません）");
    expect(first[row + 4]).toBe("× 遅れ　地域に学習の機会と場がある児童・生徒の割合");
    expect(workbook.value("議会要約", `D${row + 5}`)).toBe(
      "児童 48.6% → 58.3%（R6） → 目標 60.0%　生徒 26.2% → 38.7%（R6） → 目標 60.0%",
    );
  });

  test("opinions of the panel", () => {
    const row = rowOf("有識者会議");
    expect(first[row]).toBe("【基本目標3】転出の理由を調べてほしい。");
    expect(workbook.value("議会要約", `D${row + 1}`)).toBe("市の対応：住宅取得を支援します。");
    expect(first[row + 1]).toBe("");
  });

  test("the footnote names the rule and what was left out", () => {
    const row = rowOf("※ 判定は");
    expect(first[row - 1]).toMatch(
      /^※ 判定は市独自の基準によります（全国統一の基準はありません）。計画経過ペース基準：進捗率＝/,
    );
    expect(first[row]).toBe(
      "※ グラフは進捗率のある9件（内訳別）です。方向だけの目標、当初値なし、当初値＝目標値、実績待ちは除き、棒は−100～150%で切ります（実際の率は名称の下）。",
    );
  });

  test("the progress chart's slots: the least first, NA where there is none", () => {
    const [, chart] = summarySheet(kitamotoBook, OPTIONS).charts;
    const values = chart?.series[0]?.values.range;
    expect(values?.rows).toBe(11);
    const top = values?.row ?? 0;
    const [places] = chart?.series ?? [];
    const letters = (range: CellRange | undefined): string => columnLetters(range?.column ?? 0);
    const rates = letters(places?.values.range);
    const labels = letters(places?.categories.range);
    const progress = Array.from({ length: 11 }, (_, i) =>
      workbook.value("議会要約", `${rates}${top + 1 + i}`),
    );
    expect(progress[0]).toBe(-0.55);
    expect(progress.slice(9)).toEqual(["#N/A", "#N/A"]);
    expect(workbook.value("議会要約", `${labels}${top + 1}`)).toBe("出生数\n-55%");
    expect(workbook.value("議会要約", `${labels}${top + 2}`)).toBe(
      "地域に学習\nの機会と場\nがある児…\n（生徒）\n37%",
    );
  });
});

describe("現在 on the list of all indicators, where R6 gives no number", () => {
  const workbook = filled();
  const names = Array.from({ length: 150 }, (_, i) => String(workbook.value("議会要約", `B${i + 1}`) ?? ""));
  const row = names.findIndex((name) => name.startsWith("市内有効求人倍率")) + 1;
  test.each([
    ["1.26", "", "1.26\n（R6）", "◎ 達成"],
    ["未公表", "", "未公表", "… 実績待ち"],
    ["", "集計中", "集計中", "… 実績待ち"],
    ["-", "", "-", "… 実績待ち"],
    ["", "確定", "－", "… 実績待ち"],
    // What is no value does not go to the council as it was typed.
    ["abc", "", "確認中", "？ 確認待ち"],
    ["約1.2", "確定", "確認中", "？ 確認待ち"],
    ["1.2倍", "速報", "確認中", "？ 確認待ち"],
  ])("%s, %s: %s", (value, status, now, rating) => {
    workbook.paste("実績入力", "J5", "");
    workbook.paste("実績入力", "K5", value === "1.26" ? 1.26 : value);
    workbook.paste("実績入力", "O5", status);
    expect(workbook.value("議会要約", `G${row}`)).toBe(now);
    expect(String(workbook.value("議会要約", `K${row}`)).replace("\n", " ")).toBe(rating);
  });
});

test("in the plan's last year, what falls short of its target is said to be better or unchanged", () => {
  const workbook = filled();
  workbook.paste("進捗評価", "C2", 2025);
  expect(workbook.value("議会要約", "A2")).toBe("北本市 第2期総合戦略 進捗状況報告（令和7年度実績）（案）");
  expect(workbook.value("議会要約", "A4")).toBe(
    "全15指標のうち、方向だけの目標を除く11指標は、目標達成3、目標未達成6（改善5、横ばい0、後退1）、未判定2でした。",
  );
});

test("A4, front and back, unscaled in the council's font, at least 10.5 points", () => {
  const sheet = summarySheet(kitamotoBook, OPTIONS);
  expect(sheet.page).toMatchObject({
    paper: "A4",
    orientation: "portrait",
    fitTo: { wide: 1, tall: null },
    printArea: { row: 0, column: 0, columns: 13 },
  });
  const { margins } = sheet.page;
  const wide = sheet.columns.filter(({ column }) => column < 13);
  // A column of n half-width characters is 6n + 3.75 points wide.
  expect(wide.reduce((sum, { width }) => sum + 6 * width + 3.75, 0)).toBeLessThanOrEqual(
    ((210 - margins.left - margins.right) / 25.4) * 72,
  );
  const printed = sheet.styles.filter(({ range }) => range.column < 13);
  expect(new Set(printed.map(({ style }) => style.fontName))).toEqual(new Set(["BIZ UDPゴシック"]));
  expect(Math.min(...printed.map(({ style }) => style.fontSize ?? 0))).toBe(10.5);
});

/** A plan with only its last goals. */
const withGoals = (plan: Plan, count: number): Plan => {
  const goals = plan.goals.slice(-count);
  const listings = plan.listings.filter(({ goalId }) => goals.some(({ id }) => id === goalId));
  const indicators = plan.indicators.filter(({ id }) =>
    listings.some(({ indicatorId }) => indicatorId === id),
  );
  return { ...plan, goals, listings, indicators };
};

test.each([
  ["six goals", kitamoto, 2],
  ["three goals", withGoals(kitamoto, 3), 3],
  ["one goal", withGoals(kitamoto, 1), 3],
])("%s leave the comments on the front so many lines, and the front stays one page", (_, plan, lines) => {
  const book = bookNames(plan, preferredSheetNames());
  expect(frontRoom(book, OPTIONS)).toEqual({ attention: 4, commentLines: lines });
  for (const variant of ["council", "panel", "public"] as const) {
    const sheet = summarySheet(book, { ...OPTIONS, variant });
    const back = sheet.page.pageBreaksBefore?.[0] ?? 0;
    const front = sheet.rowHeights
      .filter(({ from, hidden }) => from < back && !hidden)
      .reduce((sum, { count, height }) => sum + count * height, 0);
    const { top, bottom } = sheet.page.margins;
    // An A4 page between the margins.
    expect(front).toBeLessThanOrEqual(((297 - top - bottom) / 25.4) * 72);
  }
});

test("charts: a bar per goal with a series per rating; progress columns with a mark, one unit on one axis", () => {
  const [bars, progress] = summarySheet(kitamotoBook, OPTIONS).charts;
  expect(bars).toMatchObject({ type: "bar-stacked-100", series: { length: 10 } });
  expect(bars?.series.every(({ values }) => values.range.rows === 6)).toBe(true);
  expect(progress?.series.map(({ drawnAs }) => drawnAs)).toEqual(["column", "marker"]);
});

test("200 indicators: twelve slots on the page, no formula grows beyond Excel's limit", () => {
  const plan = madeUpPlan(200);
  const sheet = summarySheet(bookNames(plan, preferredSheetNames()), OPTIONS);
  expect(sheet.charts[1]?.series[0]?.values.range.rows).toBe(12);
  const formulas = sheet.blocks.flatMap(({ cells }) =>
    cells.flatMap((row) => row.flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []))),
  );
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(4000);
});
