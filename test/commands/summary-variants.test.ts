import { readFileSync } from "node:fs";
import { join } from "node:path";
import { insertPlan } from "../../src/commands/insert-plan";
import { makeCouncilSummary } from "../../src/commands/make-council-summary";
import { loadPlan } from "../../src/plan/load-plan";
import type { Plan } from "../../src/plan/plan";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";
import { syntheticPlan } from "../support/synthetic-plan";

const SUMMARY = "議会要約";

type Found = { readonly row: number; readonly column: number };

const find = (bed: Bed, text: string): Found => {
  const found = [...bed.sheet(SUMMARY).cells()].find(({ cell }) => String(cell.value).startsWith(text));
  if (!found) throw new Error(`${text} is not on the sheet`);
  return found;
};

const isShown = (bed: Bed, text: string): boolean => !bed.sheet(SUMMARY).rowHidden(find(bed, text).row);

const valueAt = (bed: Bed, { row, column }: Found): unknown => bed.sheet(SUMMARY).cell(row, column).value;

/** Everything on the sheet and how it is shown, a line each. */
const pageOf = (bed: Bed): readonly string[] => {
  const sheet = bed.sheet(SUMMARY);
  const cells = [...sheet.cells()]
    .map(({ row, column, cell }) => ({ row, column, content: cell.formula ?? cell.value }))
    .filter(({ content }) => content !== "")
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return [
    ...cells.map(({ row, column, content }) => `${row},${column}: ${String(content)}`),
    ...Array.from({ length: 160 }, (_, row) => `${row}: ${sheet.rowHidden(row)} ${sheet.rowHeight(row)}`),
    ...sheet.charts.map(({ name, top, height }) => `${name}: ${Math.round(top)} ${Math.round(height)}`),
    JSON.stringify(sheet.pageSetup),
  ];
};

/** The first lines that two papers do not share. */
const differences = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...a.filter((line) => !b.includes(line)), ...b.filter((line) => !a.includes(line))].slice(0, 4);

describe("議会要約 for each of its readers", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(kitamoto(), { judgedYear: 2024 });
  });
  afterEach(() => bed.close());

  const OPENINGS = [
    ["council", "北本市 第2期総合戦略 進捗状況報告（令和6年度実績）（案）", false],
    ["panel", "北本市 第2期総合戦略 評価資料（令和6年度実績）（案）", true],
    ["public", "北本市 第2期総合戦略　令和6年度の進み具合（案）", false],
  ] as const;

  it.each(OPENINGS)("%s", async (variant, title, hasPanelPages) => {
    expect(await makeCouncilSummary({ variant })).toEqual({ kind: "made", sheet: SUMMARY });
    expect(find(bed, title)).toEqual({ row: 1, column: 0, cell: expect.anything() });
    expect(isShown(bed, "目標ごとの評価と委員意見")).toBe(hasPanelPages);
    expect(isShown(bed, "判定の意味：")).toBe(variant === "public");
  });

  it("the panel sees what was written on each goal and has lines for its opinion", async () => {
    bed.type("評価コメント_kitamoto_2", "goal-3/2024", "主な取組", "出会いの場づくりを始めた");
    bed.type("評価コメント_kitamoto_2", "goal-3/2023", "委員意見", "相談の窓口を増やしてほしい");
    await makeCouncilSummary({ variant: "panel" });
    expect(isShown(bed, "主な取組：出会いの場づくりを始めた")).toBe(true);
    // What the panel said on the year before, not on the year it is to judge.
    expect(isShown(bed, "【基本目標3】相談の窓口を増やしてほしい")).toBe(true);
    const opinion = find(bed, "委員意見");
    expect([1, 2, 3].map((below) => valueAt(bed, { ...opinion, row: opinion.row + below }))).toEqual([
      "",
      "",
      "",
    ]);
  });

  it("a text longer than its room ends in words that say so", async () => {
    bed.type("評価コメント_kitamoto_2", "goal-1/2024", "主な取組", "あ".repeat(300));
    await makeCouncilSummary({ variant: "panel" });
    expect(String(valueAt(bed, find(bed, "主な取組：ああ")))).toMatch(/^主な取組：あ{80,90}…（以下略）$/);
  });

  it("fits a long response with its policy, and long departments, into their room", async () => {
    bed.type("実績入力_kitamoto_2", "births", "令和6年度（R6）", "318");
    bed.type("評価コメント_kitamoto_2", "goal-3/2024", "今後の方針", "見直し");
    bed.type("評価コメント_kitamoto_2", "goal-3/2024", "市の対応", "い".repeat(200));
    const departments = [
      ["実績入力_kitamoto_2", "births", "企画課", "企画課"],
      ["指標台帳_kitamoto_2", "job-openings-ratio", "産業課", "産業課"],
      // The division goes where both do not fit.
      ["実績入力_kitamoto_2", "hometown-donations", "健康福祉部高齢者支援課", "高齢者支援課"],
      ["実績入力_kitamoto_2", "greenhouse-gas-emissions", "都市計画まちづくり推進室", "都市計画まちづく"],
    ] as const;
    for (const [table, key, entered] of departments) bed.type(table, key, "担当課", entered);
    await makeCouncilSummary();
    expect(String(valueAt(bed, find(bed, "今後の対応：見直し")))).toMatch(
      /^今後の対応：見直し：い{30,50}…（以下略）$/,
    );
    const names = [
      "出生数（",
      "市内有効求人倍率（",
      "ふるさと納税寄附件数（",
      "温室効果ガスの総排出量(市全体)（",
    ];
    expect(names.map((name) => valueAt(bed, { ...find(bed, name), column: 12 }))).toEqual(
      departments.map(([, , , shown]) => shown),
    );
  });

  it("going round all of them comes back to the same paper, in three requests each", async () => {
    await makeCouncilSummary({ variant: "council" });
    const council = pageOf(bed);
    for (const variant of ["panel", "public", "council"] as const) {
      bed.requests();
      expect(await makeCouncilSummary({ variant })).toMatchObject({ kind: "refreshed", kept: 0 });
      expect(bed.requests()).toBe(3);
    }
    expect(differences(pageOf(bed), council)).toEqual([]);
  });

  it.each(["panel", "public"] as const)(
    "%s made from the council's paper is as made at once",
    async (variant) => {
      await makeCouncilSummary({ variant });
      const atOnce = pageOf(bed);
      bed.workbook.deleteSheet(bed.sheet(SUMMARY));
      await makeCouncilSummary({ variant: "council" });
      await makeCouncilSummary({ variant });
      expect(differences(pageOf(bed), atOnce)).toEqual([]);
    },
  );

  it("keeps what staff added, on hidden pages too", async () => {
    await makeCouncilSummary({ variant: "panel" });
    const sheet = bed.sheet(SUMMARY);
    const opinion = find(bed, "委員意見");
    bed.workbook.type(sheet, opinion.row + 1, 0, "若い世代の声を聞いてほしい");
    const change = find(bed, "前年度と比べられる");
    bed.workbook.type(sheet, change.row + 1, 0, "詳しくは別冊をご覧ください。");
    await makeCouncilSummary({ variant: "council" });
    expect(sheet.cell(opinion.row + 1, 0).value).toBe("若い世代の声を聞いてほしい");
    expect(sheet.rowHidden(opinion.row + 1)).toBe(true);
    expect(sheet.cell(change.row + 1, 0).value).toBe("詳しくは別冊をご覧ください。");
    await makeCouncilSummary({ variant: "panel" });
    expect(sheet.rowHidden(opinion.row + 1)).toBe(false);
  });

  it("finds its rows again where staff have inserted one", async () => {
    await makeCouncilSummary({ variant: "council" });
    const sheet = bed.sheet(SUMMARY);
    const { row } = find(bed, "対応が必要な指標");
    sheet.insertRows(row, 1);
    bed.workbook.type(sheet, row, 0, "補足です");
    expect(await makeCouncilSummary({ variant: "public" })).toMatchObject({ kind: "refreshed", kept: 0 });
    expect(sheet.cell(row, 0).value).toBe("補足です");
    expect(find(bed, "特に力を入れる必要がある指標").row).toBe(row + 1);
    expect(isShown(bed, "判定の意味：")).toBe(true);
    expect(isShown(bed, "目標ごとの評価と委員意見")).toBe(false);
  });
});

const shipped = (id: string): Plan =>
  loadPlan(JSON.parse(readFileSync(join(__dirname, `../../seeds/${id}.json`), "utf8")));

const PLANS: readonly (readonly [string, Plan, number])[] = [
  ["15 indicators", kitamoto(), 2],
  ["200 indicators", syntheticPlan(200), 2],
  ["a plan beside the one before", shipped("hachinohe-2"), 1],
  ["a report", shipped("hachinohe-mayor-1"), 1],
  ["a plan without indicators", shipped("ninohe-2"), 1],
  ["a plan without values", shipped("ninohe-comprehensive-late"), 1],
];

describe.each(PLANS)("%s", (_, plan, charts) => {
  it("takes at most three requests to make, charts included, and to make again for another reader", async () => {
    const bed = await openBed();
    try {
      await insertPlan(plan);
      bed.requests();
      expect(await makeCouncilSummary()).toMatchObject({ kind: "made" });
      expect(bed.requests()).toBeLessThanOrEqual(3);
      expect(bed.sheet(SUMMARY).charts).toHaveLength(charts);
      expect(await makeCouncilSummary({ variant: "panel" })).toMatchObject({ kind: "refreshed" });
      expect(bed.requests()).toBeLessThanOrEqual(3);
    } finally {
      bed.close();
    }
    // Some twenty seconds of work at 200 indicators.
  }, 240_000);
});
