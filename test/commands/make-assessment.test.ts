import { insertPlan } from "../../src/commands/insert-plan";
import { makeAssessment } from "../../src/commands/make-assessment";
import { resumeUnfinished } from "../../src/commands/resume";
import { knownPlan } from "../../src/headless/known-plans";
import { failsAt } from "../support/broken-insert";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const SHEET = "施策評価シート";

describe("makeAssessment", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    bed.requests();
  });
  afterEach(() => bed.close());

  const texts = (): readonly string[] =>
    [...bed.sheet(SHEET).cells()].map(({ cell }) => String(cell.value)).filter((text) => text !== "");

  it("makes a page for each goal in two requests, and leaves one that stands alone", async () => {
    expect(await makeAssessment()).toEqual({ kind: "made", sheet: SHEET });
    expect(bed.requests()).toBe(2);
    expect(texts().filter((text) => text === "目標評価シート（令和6年度）")).toHaveLength(6);
    expect(bed.sheet(SHEET).pageSetup.rowBreaks).toHaveLength(5);
    expect(await makeAssessment()).toEqual({ kind: "stands", sheet: SHEET });
  });

  it("follows comments, entries and the year judged", async () => {
    await makeAssessment();
    bed.type("評価コメント_kitamoto_2", "goal-3/2024", "要因", "若い世代の転出が続いた");
    bed.type("評価コメント_kitamoto_2", "goal-3/2023", "要因", "前の年の要因");
    bed.type("評価コメント_kitamoto_2", "goal-3/2024", "事業費（千円）", "12500");
    const births = kitamoto().indicators.find(({ name }) => name === "出生数")?.id ?? "";
    bed.type("実績入力_kitamoto_2", births, "令和6年度（R6）", "318");
    expect(texts()).toEqual(expect.arrayContaining(["若い世代の転出が続いた", "12500", "318", "▼ 後退"]));
    expect(texts()).not.toContain("前の年の要因");
  });

  it("can be resumed after a failure in the middle", async () => {
    bed.host.resetStatistics();
    bed.host.setFaults((request) => (request.number === 2 ? failsAt(30) : null));
    expect(await makeAssessment()).toMatchObject({ kind: "failed" });
    bed.host.setFaults(null);
    expect(await resumeUnfinished()).toMatchObject({ kind: "resumed" });
    expect(texts().filter((text) => text === "目標評価シート（令和6年度）")).toHaveLength(6);
  });
});

it("shows values in the unit that staff gave an indicator whose document names none", async () => {
  const bed = await openBed();
  try {
    await insertPlan(knownPlan("ninohe-comprehensive-late"), { judgedYear: 2024 });
    await makeAssessment();
    const plan = "ninohe_comprehensive_late";
    bed.type(`指標台帳_${plan}`, "employed-persons", "単位", "人");
    bed.type(`指標台帳_${plan}`, "employed-persons", "当初値", "12500");
    bed.type(`実績入力_${plan}`, "employed-persons", "令和6年度（R6）", "12800.5");
    bed.type(`指標台帳_${plan}`, "life-expectancy", "単位", "%");
    bed.type(`実績入力_${plan}`, "life-expectancy", "令和6年度（R6）", "48.1%");
    const texts = [...bed.sheet(SHEET).cells()].map(({ cell }) => cell.value);
    expect(texts).toEqual(expect.arrayContaining(["12,500", "12,800.5", "48.1%"]));
  } finally {
    bed.close();
  }
});
