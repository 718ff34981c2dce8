import { insertPlan } from "../../src/commands/insert-plan";
import { makeCouncilSummary } from "../../src/commands/make-council-summary";
import { resumeUnfinished } from "../../src/commands/resume";
import { undoUnfinished } from "../../src/commands/undo";
import { unfinishedCommand } from "../../src/commands/unfinished";
import { failsAt, snapshotText } from "../support/broken-insert";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const SUMMARY = "議会要約";

describe("makeCouncilSummary", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    bed.requests();
  });
  afterEach(() => bed.close());

  const holding = (text: string) => {
    const found = [...bed.sheet(SUMMARY).cells()].find(({ cell }) => String(cell.value).includes(text));
    if (!found) throw new Error(`${text} is not on the sheet`);
    return found;
  };
  /** Making a summary reads the workbook's state and writes; bringing one up to date reads the sheet in between. */
  const [MAKING, REFRESHING] = [2, 3];
  const failWrites = (writing: number | undefined, action: number): void => {
    bed.host.resetStatistics();
    bed.host.setFaults((request) => (request.number === writing ? failsAt(action) : null));
  };

  it("makes the sheet behind the plan's others, with native charts, in two requests", async () => {
    bed.workbook.addSheet("私のシート");
    expect(await makeCouncilSummary({ documentNo: "資料1" })).toEqual({ kind: "made", sheet: SUMMARY });
    expect(bed.requests()).toBe(2);
    expect(bed.sheetNames().slice(-3)).toEqual(["評価基準の比較", SUMMARY, "私のシート"]);
    const { charts } = bed.sheet(SUMMARY);
    expect(charts).toHaveLength(2);
    for (const chart of charts)
      for (const series of chart.series) {
        expect(series.values).toMatch(/^='?議会要約'?!/);
        expect(series.categories).toMatch(/^='?議会要約'?!/);
      }
    expect(holding("資料1").cell.value).toBe("資料1");
  });

  it("is brought up to date in place, and keeps what staff changed, added and styled", async () => {
    await makeCouncilSummary({ documentNo: "資料1", meeting: "9月定例会" });
    const sheet = bed.sheet(SUMMARY);
    const number = holding("資料1");
    bed.workbook.type(sheet, 200, 1, "来年度に向けて検討します");
    const charts = sheet.charts.map(({ left }) => left);
    bed.requests();
    expect(await makeCouncilSummary({ documentNo: "資料2" })).toEqual({
      kind: "refreshed",
      sheet: SUMMARY,
      changed: 1,
      couldRate: false,
      kept: 0,
    });
    expect(bed.requests()).toBe(3);
    expect(sheet.cell(number.row, number.column).value).toBe("資料2");
    expect(sheet.cell(200, 1).value).toBe("来年度に向けて検討します");
    expect(holding("9月定例会").cell.value).toContain("9月定例会");
    expect(sheet.charts.map(({ left }) => left)).toEqual(charts);

    bed.workbook.type(sheet, number.row, number.column, "資料第2号（差替）");
    expect(await makeCouncilSummary({ documentNo: "資料3" })).toMatchObject({ changed: 0, kept: 1 });
    expect(sheet.cell(number.row, number.column).value).toBe("資料第2号（差替）");
  });

  it("brings a deleted chart back", async () => {
    await makeCouncilSummary();
    const whole = snapshotText(bed);
    const { charts } = bed.sheet(SUMMARY);
    charts.splice(1, 1);
    expect(await makeCouncilSummary()).toMatchObject({ kind: "refreshed" });
    expect(snapshotText(bed)).toBe(whole);
  });

  it("refuses to write on a protected sheet, and has changed nothing", async () => {
    await makeCouncilSummary({ documentNo: "資料1" });
    bed.sheet(SUMMARY).protected = true;
    const before = snapshotText(bed);
    expect(await makeCouncilSummary({ documentNo: "資料2" })).toEqual({
      kind: "refused",
      reason: "sheet-protected",
      words: { sheet: SUMMARY },
    });
    expect(snapshotText(bed)).toBe(before);
  });

  it("asks where the name is taken", async () => {
    bed.workbook.addSheet(SUMMARY);
    expect(await makeCouncilSummary()).toEqual({
      kind: "names-taken",
      taken: [{ name: SUMMARY, proposal: "議会要約 (2)" }],
    });
    expect(await makeCouncilSummary({ onNamesTaken: "rename" })).toEqual({
      kind: "made",
      sheet: "議会要約 (2)",
    });
  });

  it("names what is missing", async () => {
    bed.workbook.deleteSheet(bed.sheet("進捗評価"));
    expect(await makeCouncilSummary()).toEqual({
      kind: "refused",
      reason: "plan-incomplete",
      words: { sheets: "進捗評価" },
    });
  });

  it("is undone or resumed when it was cut off while being made", async () => {
    const base = snapshotText(bed);
    for (const action of [20, 60, 400]) {
      failWrites(MAKING, action);
      expect(await makeCouncilSummary()).toMatchObject({ kind: "failed" });
      bed.host.setFaults(null);
      expect(await unfinishedCommand()).toMatchObject({ kind: "unfinished", command: "make-summary" });
      expect(await undoUnfinished()).toEqual({ kind: "undone" });
      expect(snapshotText(bed) === base).toBe(true);
    }
    failWrites(MAKING, 400);
    await makeCouncilSummary({ documentNo: "資料1" });
    bed.host.setFaults(null);
    expect(await resumeUnfinished()).toMatchObject({
      kind: "resumed",
      made: [{ id: "summary", name: SUMMARY }],
    });
    expect(holding("資料1").cell.value).toBe("資料1");
  });

  it("is undone or resumed when it was cut off while being brought up to date", async () => {
    await makeCouncilSummary({ documentNo: "資料1", meeting: "6月定例会" });
    const before = snapshotText(bed);
    failWrites(REFRESHING, 12);
    expect(await makeCouncilSummary({ documentNo: "資料2", meeting: "9月定例会" })).toMatchObject({
      kind: "failed",
    });
    bed.host.setFaults(null);
    expect(await unfinishedCommand()).toMatchObject({ kind: "unfinished", command: "refresh-summary" });
    expect(await undoUnfinished()).toEqual({ kind: "undone" });
    expect(snapshotText(bed)).toBe(before);

    failWrites(REFRESHING, 12);
    await makeCouncilSummary({ documentNo: "資料2", meeting: "9月定例会" });
    bed.host.setFaults(null);
    expect(await resumeUnfinished()).toMatchObject({ kind: "resumed" });
    expect(holding("資料2").cell.value).toBe("資料2");
    expect(holding("9月定例会").cell.value).toContain("9月定例会");
  });
});
