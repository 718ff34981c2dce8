import { insertPlan } from "../../src/commands/insert-plan";
import { makeCharts } from "../../src/commands/make-charts";
import { resumeUnfinished } from "../../src/commands/resume";
import { unfinishedCommand } from "../../src/commands/unfinished";
import { failsAt } from "../support/broken-insert";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";
import { syntheticPlan } from "../support/synthetic-plan";

const CHARTS = "グラフ";
const ACTUALS = "実績入力_kitamoto_2";

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
