import { insertPlan } from "../../src/commands/insert-plan";
import { makeCharts } from "../../src/commands/make-charts";
import { resumeUnfinished } from "../../src/commands/resume";
import { unfinishedCommand } from "../../src/commands/unfinished";
import { openXlsx, saveXlsx } from "../../src/local-excel";
import { failsAt } from "../support/broken-insert";
import type { Bed } from "../support/local-excel-bed";
import { knownPlan } from "../../src/headless/known-plans";
import { kitamoto, openBed } from "../support/local-excel-bed";
import { syntheticPlan } from "../support/synthetic-plan";

const CHARTS = "グラフ";
const ACTUALS = "実績入力_kitamoto_2";
const REGISTER = "指標台帳_kitamoto_2";

/** A chart's title as Excel tells it: the text of the cell it is linked to, or its own. */
const titleOf = (chart: string): Promise<string> =>
  Excel.run(async (context) => {
    const { title } = context.workbook.worksheets.getItem(CHARTS).charts.getItem(chart);
    title.load("text");
    await context.sync();
    return title.text;
  });

it("draws many indicators in as few requests of about 1 MB as they take", async () => {
  const bed = await openBed();
  try {
    await insertPlan(syntheticPlan(80), { judgedYear: 2023 });
    bed.requests();
    expect(await makeCharts()).toMatchObject({ kind: "drawn" });
    const sizes = bed.host.statistics.records.map(({ bytesUp }) => bytesUp);
    expect(Math.max(...sizes)).toBeLessThan(1_050_000);
    expect(sizes.length).toBe(2 + Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1_000_000));
  } finally {
    bed.close();
  }
}, 300_000);

describe("makeCharts", () => {
  let bed: Bed;
  const keyOf = (name: string): string =>
    kitamoto().indicators.find((indicator) => indicator.name.startsWith(name))?.id ?? "";
  const chartOf = (id: string): string => `推移_kitamoto-2_${id}`;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    bed.requests();
  });
  afterEach(() => bed.close());

  const names = (): readonly string[] => bed.sheet(CHARTS).charts.map(({ name }) => name);

  it("draws every indicator that has numbers, in three requests", async () => {
    const made = await makeCharts();
    expect(bed.requests()).toBe(3);
    // 1-1 has neither baseline nor numeric target.
    expect(made).toEqual({ kind: "drawn", sheet: CHARTS, added: 14, charts: 14, left: 1 });
    expect(names()).toHaveLength(14);
    expect(names()).not.toContain(chartOf(keyOf("市の子育て支援策")));
    expect(await unfinishedCommand()).toEqual({ kind: "none" });
  });

  it("draws breakdowns as lines of their own and no target line for a direction", async () => {
    await makeCharts();
    const chart = (name: string) =>
      bed.sheet(CHARTS).charts.find((candidate) => candidate.name === chartOf(keyOf(name)));
    const series = (name: string): readonly string[] => chart(name)?.series.map((one) => one.name) ?? [];
    expect(series("65歳健康寿命")).toEqual(["男性", "女性", "目安 男性", "目安 女性"]);
    expect(series("ふるさと納税")).toEqual(["実績"]);
    expect(series("出生数")).toEqual(["実績", "目安"]);
    expect(chart("出生数")?.series.map(({ lineStyle }) => lineStyle)).toEqual([null, "Dash"]);
    expect(chart("出生数")).toMatchObject({ chartType: "Line", displayBlanksAs: "Interpolated" });
  });

  it("follows the entries, and gaps are #N/A, never zero", async () => {
    await makeCharts();
    bed.type(ACTUALS, keyOf("出生数"), "令和5年度（R5）", "352");
    const births = bed.sheet(CHARTS).charts.find(({ name }) => name === chartOf(keyOf("出生数")));
    const values = /!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(births?.series[0]?.values ?? "");
    const row = Number(values?.[2]) - 1;
    const column = (values?.[1] ?? "A").charCodeAt(0) - 65;
    const shown = Array.from({ length: 5 }, (_, i) => bed.sheet(CHARTS).cell(row, column + i).value);
    // 当初値, R4, R5, R6, R7
    expect(shown).toEqual([340, { error: "#N/A" }, 352, { error: "#N/A" }, { error: "#N/A" }]);
    const expected = Array.from({ length: 5 }, (_, i) => bed.sheet(CHARTS).cell(row + 1, column + i).value);
    expect(expected).toEqual([340, 350, 360, 370, 380]);
  });

  it("made again, adds what is missing and leaves place and size of the others", async () => {
    await makeCharts();
    const births = bed.sheet(CHARTS).charts.find(({ name }) => name === chartOf(keyOf("出生数")));
    Object.assign(births ?? {}, { left: 700, width: 500 });
    bed.type(ACTUALS, keyOf("市の子育て支援策"), "令和5年度（R5）", "41.8");
    bed.requests();
    expect(await makeCharts()).toEqual({ kind: "drawn", sheet: CHARTS, added: 1, charts: 15, left: 0 });
    expect(bed.requests()).toBeLessThanOrEqual(4);
    expect(names()).toContain(chartOf(keyOf("市の子育て支援策")));
    expect(births).toMatchObject({ left: 700, width: 500 });
    expect(await makeCharts()).toMatchObject({ added: 0, charts: 15 });
  });

  it("titles say what 指標台帳 says, at once and in the saved file", async () => {
    await makeCharts();
    const births = keyOf("出生数");
    const own = keyOf("市内有効求人倍率");
    expect(await titleOf(chartOf(births))).toBe("7-2 出生数（人）");
    bed.type(REGISTER, births, "指標名", "出生児数");
    bed.type(REGISTER, births, "単位", "人/年");
    bed.type(REGISTER, own, "番号", "");
    bed.type(REGISTER, own, "単位", "");
    expect(await titleOf(chartOf(births))).toBe("7-2 出生児数（人/年）");
    expect(await titleOf(chartOf(own))).toBe("市内有効求人倍率");
    const opened = await openXlsx(await saveXlsx(bed.workbook));
    const charts = opened.sheetByName(CHARTS)?.charts ?? [];
    expect(charts.find(({ name }) => name === chartOf(births))?.title).toEqual({
      text: "7-2 出生児数（人/年）",
      formula: expect.stringMatching(/^=グラフ!\$[A-Z]+\$\d+$/),
      visible: true,
      fontSize: 9,
      bold: null,
    });
  });

  it("titles follow sorted rows and a renamed sheet, and say what the plan says where the row is gone", async () => {
    await makeCharts();
    const births = chartOf(keyOf("出生数"));
    const { sheet, box } = bed.table(REGISTER);
    const rowOf = (key: string): number =>
      Array.from({ length: box.rows }, (_, i) => box.row + i).find(
        (row) => sheet.cell(row, box.column).value === key,
      ) ?? NaN;
    sheet.insertRows(rowOf(keyOf("出生数")), 1);
    sheet.name = "台帳";
    expect(await titleOf(births)).toBe("7-2 出生数（人）");
    bed.type(REGISTER, keyOf("出生数"), "指標名", "出生児数");
    expect(await titleOf(births)).toBe("7-2 出生児数（人）");
    sheet.deleteRows(rowOf(keyOf("出生数")), 1);
    expect(await titleOf(births)).toBe("7-2 出生数（人）");
  });

  it("made again, titles go on following, and what staff made of a chart stays", async () => {
    await makeCharts();
    const [births, own] = [keyOf("出生数"), keyOf("市内有効求人倍率")];
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(CHARTS).charts.getItem(chartOf(own));
      chart.title.text = "職員の題名";
      chart.set({ left: 640, width: 480 });
      await context.sync();
    });
    bed.type(REGISTER, births, "指標名", "出生児数");
    bed.type(REGISTER, own, "指標名", "求人倍率");
    bed.type(ACTUALS, keyOf("市の子育て支援策"), "令和5年度（R5）", "41.8");
    expect(await makeCharts()).toMatchObject({ kind: "drawn", added: 1 });
    expect(await titleOf(chartOf(births))).toBe("7-2 出生児数（人）");
    expect(await titleOf(chartOf(own))).toBe("職員の題名");
    expect(await titleOf(chartOf(keyOf("市の子育て支援策")))).toBe(
      "1-1 市の子育て支援策が充実していると思う子育て世帯の割合（%）",
    );
    expect(bed.sheet(CHARTS).charts.find(({ name }) => name === chartOf(own))).toMatchObject({
      left: 640,
      width: 480,
    });
  });

  it("made again, puts a missing chart over its panel where that stands now", async () => {
    await makeCharts();
    const births = chartOf(keyOf("出生数"));
    const chart = () => bed.sheet(CHARTS).charts.find(({ name }) => name === births);
    const { top: madeAt = NaN } = chart() ?? {};
    bed.sheet(CHARTS).insertRows(2, 3);
    const moved = { ...chart(), id: "", altText: "" };
    bed.sheet(CHARTS).charts.splice(0);
    bed.requests();
    expect(await makeCharts()).toMatchObject({ kind: "drawn", added: 14 });
    expect(bed.requests()).toBeLessThanOrEqual(4);
    expect({ ...chart(), id: "" }).toEqual(moved);
    expect(moved.top).toBeGreaterThan(madeAt);
    expect(await titleOf(births)).toBe("7-2 出生数（人）");
  });

  it("where there is nothing to draw, a panel says what to do in place of its chart", async () => {
    await makeCharts();
    const texts = [...bed.sheet(CHARTS).cells()].map(({ row, column, cell }) => ({ row, column, ...cell }));
    const title = texts.find(({ value }) => String(value).startsWith("1-1 "));
    expect(title?.value).toBe("1-1 市の子育て支援策が充実していると思う子育て世帯の割合（%）");
    const below = texts.find(({ row, column }) => row === (title?.row ?? 0) + 1 && column === title?.column);
    expect(below?.value).toBe("値を入れてもう一度グラフを作ると、表示されます。");
  });

  it("can be resumed after a failure in the middle", async () => {
    bed.host.resetStatistics();
    bed.host.setFaults((request) => (request.number === 3 ? failsAt(40) : null));
    expect(await makeCharts()).toMatchObject({ kind: "failed" });
    bed.host.setFaults(null);
    expect(await unfinishedCommand()).toMatchObject({ kind: "unfinished", command: "make-charts" });
    expect(await resumeUnfinished()).toMatchObject({ kind: "resumed" });
    expect(names()).toHaveLength(14);
  });

  it("is refused where there is nothing to draw", async () => {
    const bare = kitamoto();
    const empty = await openBed();
    try {
      await insertPlan(
        {
          ...bare,
          indicators: bare.indicators.map((indicator) => {
            const [first] = indicator.rows;
            return {
              ...indicator,
              rows: [
                {
                  ...first,
                  baseline: { state: "not-in-source" as const },
                  target: { kind: "none" as const, text: null, source: null },
                },
              ],
            };
          }),
        },
        { judgedYear: 2024 },
      );
      expect(await makeCharts()).toMatchObject({ kind: "refused", reason: "nothing-to-draw" });
      expect(empty.sheetNames()).not.toContain(CHARTS);
    } finally {
      empty.close();
    }
  });
});

describe("where staff give the unit", () => {
  const REGISTER_NINOHE = "指標台帳_ninohe_comprehensive_late";
  const ACTUALS_NINOHE = "実績入力_ninohe_comprehensive_late";
  let bed: Bed;
  let plan: ReturnType<typeof knownPlan>;
  const keyAt = (i: number): string => plan.indicators[i]?.rows[0].key ?? "";
  /** The numbers of an indicator's panel, actual and expected ones, as its chart draws them. */
  const drawn = (i: number): readonly (readonly unknown[])[] => {
    const sheet = bed.sheet(CHARTS);
    const chart = sheet.charts.find(({ name }) => name.endsWith(`_${plan.indicators[i]?.id}`));
    return (chart?.series ?? []).map(({ values }) => {
      const [, column = "", row = ""] = /!\$([A-Z])\$(\d+):/.exec(values) ?? [];
      return Array.from({ length: 6 }, (_, c) => {
        const { value } = sheet.cell(Number(row) - 1, column.charCodeAt(0) - 65 + c);
        return typeof value === "object" ? value.error : value;
      });
    });
  };
  beforeAll(async () => {
    bed = await openBed();
    plan = knownPlan("ninohe-comprehensive-late");
    await insertPlan(plan, { judgedYear: 2024 });
    const define = (
      i: number,
      unit: string,
      baseline: string,
      target: string,
      values: readonly string[],
    ): void => {
      const cells = {
        単位: unit,
        方向: "増加",
        当初値: baseline,
        当初値の年度: "R2",
        目標値: target,
        目標年度: "R7",
      };
      for (const [heading, typed] of Object.entries(cells))
        bed.type(REGISTER_NINOHE, keyAt(i), heading, typed);
      values.forEach((value, y) =>
        bed.type(ACTUALS_NINOHE, keyAt(i), `令和${y + 3}年度（R${y + 3}）`, value),
      );
    };
    define(0, "％", "42.5%", "50%", ["43.1%", "57%"]);
    define(1, "人", "12345", "23456", ["13000", "14000"]);
    define(2, "倍", "1.05", "1.3", ["1.125", "1.2"]);
    await makeCharts();
  });
  afterAll(() => bed.close());

  it.each([
    ["percentages in points", 0, [42.5, 43.1, 57, "#N/A", "#N/A", "#N/A"], [42.5, 44, 45.5, 47, 48.5, 50]],
    [
      "things counted",
      1,
      [12345, 13000, 14000, "#N/A", "#N/A", "#N/A"],
      [12345, 14567.2, 16789.4, 19011.6, 21233.8, 23456],
    ],
    ["ratios", 2, [1.05, 1.125, 1.2, "#N/A", "#N/A", "#N/A"], [1.05, 1.1, 1.15, 1.2, 1.25, 1.3]],
  ])("draws %s", (_what, i, actual, expected) => {
    expect(drawn(i)).toEqual([actual, expected]);
  });

  it("names the unit in the title", async () => {
    const chart = bed.sheet(CHARTS).charts[0]?.name ?? "";
    expect(await titleOf(chart)).toMatch(/^\S.*（％）$/);
  });
});
