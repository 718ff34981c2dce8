import { insertPlan } from "../../src/commands/insert-plan";
import { resumeUnfinished } from "../../src/commands/resume";
import { undoUnfinished } from "../../src/commands/undo";
import { unfinishedCommand } from "../../src/commands/unfinished";
import { valueHeading } from "../../src/sheets/columns";
import { brokenInsert, failsAt, snapshotText, takeAway } from "../support/broken-insert";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";
import { syntheticPlan } from "../support/synthetic-plan";

const R6 = valueHeading(2024);
const SHEETS = ["表紙・出典", "体系図", "指標台帳", "実績入力", "評価コメント", "進捗評価", "評価基準の比較"];

describe("recovery of an insert", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
  });
  afterEach(() => bed.close());

  it("changes nothing when the first request fails", async () => {
    const before = snapshotText(bed);
    expect(await brokenInsert(bed, kitamoto(), 1, failsAt(3))).toBe("failed");
    expect(await unfinishedCommand()).toEqual({ kind: "none" });
    expect(snapshotText(bed)).toBe(before);
  });

  it("changes nothing when the request never arrives", async () => {
    const before = snapshotText(bed);
    expect(await brokenInsert(bed, kitamoto(), 2, { kind: "never-arrives", seenAs: "error" })).toBe("failed");
    expect(await unfinishedCommand()).toEqual({ kind: "none" });
    expect(snapshotText(bed)).toBe(before);
  });

  it("is whole when only the reply was lost", async () => {
    for (const seenAs of ["error", "timed-out"] as const) {
      expect(await brokenInsert(bed, kitamoto(), 2, { kind: "reply-lost", seenAs })).toBe("failed");
      expect(await unfinishedCommand()).toEqual({ kind: "none" });
      expect(bed.sheetNames()).toEqual(["Sheet1", ...SHEETS]);
      expect(await insertPlan(kitamoto())).toMatchObject({ kind: "already-there" });
      takeAway(bed, SHEETS, "_kitamoto_2", []);
    }
  });

  it("is resumed or undone from fault points all through the whole plan", async () => {
    const base = snapshotText(bed);
    bed.host.resetStatistics();
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    const actions = bed.host.statistics.records[1]?.actions ?? 0;
    const whole = snapshotText(bed);
    takeAway(bed, SHEETS, "_kitamoto_2", []);
    for (let i = 1; i <= 12; i += 1) {
      const action = Math.floor((actions * i) / 12.3);
      expect(await brokenInsert(bed, kitamoto(), 2, failsAt(action))).toBe("failed");
      expect(await undoUnfinished()).toEqual({ kind: "undone" });
      expect(snapshotText(bed) === base).toBe(true);
      expect(await brokenInsert(bed, kitamoto(), 2, failsAt(action))).toBe("failed");
      expect(await resumeUnfinished()).toMatchObject({ kind: "resumed", carriedOver: 0 });
      expect(snapshotText(bed) === whole).toBe(true);
      takeAway(bed, SHEETS, "_kitamoto_2", []);
    }
  }, 600_000);

  it("tells what is unfinished, and lets no other command begin meanwhile", async () => {
    await brokenInsert(bed, kitamoto(), 2, failsAt(800));
    expect(await unfinishedCommand()).toMatchObject({
      kind: "unfinished",
      command: "insert-plan",
      planId: "kitamoto-2",
      plan: kitamoto().title.text,
    });
    expect(await insertPlan(syntheticPlan(1))).toMatchObject({
      kind: "refused",
      reason: "unfinished-exists",
    });
  });

  it("carries over what was typed into half-made sheets: values, statuses, notes, added rows", async () => {
    await brokenInsert(bed, kitamoto(), 2, failsAt(1200));
    const { sheet, box } = bed.table("実績入力_kitamoto_2");
    const key = kitamoto().indicators[3]?.rows[0].key ?? "";
    bed.type("実績入力_kitamoto_2", key, R6, "１９．５年");
    bed.type("実績入力_kitamoto_2", key, "R6 状態", "速報");
    bed.workbook.type(sheet, box.row + box.rows + 1, 3, "来年度は計算方法が変わる");
    bed.workbook.type(bed.sheet("表紙・出典"), 60, 1, "=1+1");
    sheet.insertRows(0, 1);
    const outcome = await resumeUnfinished();
    expect(outcome).toMatchObject({ kind: "resumed", carriedOver: 4 });
    expect(bed.sheet("表紙・出典").cell(60, 1).formula).toBe("=1+1");
    expect(bed.valueOf("実績入力_kitamoto_2", key, R6)).toBe("１９．５年");
    expect(bed.valueOf("実績入力_kitamoto_2", key, "R6 状態")).toBe("速報");
    expect(JSON.stringify([...bed.sheet("実績入力").cells()])).toContain("来年度は計算方法が変わる");
    expect(await unfinishedCommand()).toEqual({ kind: "none" });
  });

  it("keeps what was typed even when resuming breaks off too", async () => {
    await brokenInsert(bed, kitamoto(), 2, failsAt(1500));
    const key = kitamoto().indicators[3]?.rows[0].key ?? "";
    bed.type("実績入力_kitamoto_2", key, R6, "12");
    for (const action of [6, 12, 30, 400]) {
      bed.host.resetStatistics();
      bed.host.setFaults((request) =>
        request.actions > 100 ? { kind: "action-fails", action, code: "GeneralException" } : null,
      );
      expect(await resumeUnfinished()).toMatchObject({ kind: "failed" });
      bed.host.setFaults(null);
      expect(await undoUnfinished()).toEqual({ kind: "entries-would-be-lost", count: 1 });
    }
    expect(await resumeUnfinished()).toMatchObject({ kind: "resumed", carriedOver: 1 });
    expect(bed.valueOf("実績入力_kitamoto_2", key, R6)).toBe(12);
    expect(bed.sheetNames()).toEqual(["Sheet1", ...SHEETS]);
  });

  it("keeps a visible sheet when a person has deleted all others", async () => {
    await brokenInsert(bed, kitamoto(), 2, failsAt(1500));
    bed.workbook.deleteSheet(bed.sheet("Sheet1"));
    expect(await resumeUnfinished()).toMatchObject({ kind: "resumed" });
    expect(bed.sheetNames()).toEqual(SHEETS);

    bed.workbook.addSheet("控え");
    takeAway(bed, SHEETS, "_kitamoto_2", []);
    await brokenInsert(bed, kitamoto(), 2, failsAt(1500));
    bed.workbook.deleteSheet(bed.sheet("控え"));
    expect(await undoUnfinished()).toEqual({ kind: "undone" });
    expect(bed.workbook.sheets).toHaveLength(1);
    expect(bed.workbook.sheets[0]?.visibility).toBe("Visible");
  });

  it("asks when a person took a name meanwhile, and goes on with another", async () => {
    for (let action = 0; bed.workbook.sheets.length === 1; action += 1) {
      await brokenInsert(bed, kitamoto(), 2, failsAt(action));
      if (bed.workbook.sheets.length === 1) await undoUnfinished();
    }
    bed.workbook.addSheet("進捗評価").write({ row: 0, column: 0, rows: 1, columns: 1 }, [["私の表"]]);
    expect(await resumeUnfinished()).toMatchObject({
      kind: "names-taken",
      taken: [{ name: "進捗評価", proposal: "進捗評価 (2)" }],
    });
    expect(await resumeUnfinished({ onNamesTaken: "rename" })).toMatchObject({ kind: "resumed" });
    expect(bed.sheet("進捗評価").cell(0, 0).value).toBe("私の表");
    expect(bed.table("進捗評価_kitamoto_2").sheet.name).toBe("進捗評価 (2)");
  });

  it("clears a marker that cannot be read", async () => {
    bed.workbook.customXmlParts.push({
      id: "{00000000-0000-4000-8000-000000000001}",
      xml: '<unfinished xmlns="urn:machi-kpi:unfinished"><content>{</content></unfinished>',
    });
    expect(await unfinishedCommand()).toEqual({ kind: "damaged" });
    expect(await insertPlan(kitamoto())).toMatchObject({ kind: "refused", reason: "marker-damaged" });
    expect(await resumeUnfinished()).toMatchObject({ kind: "refused", reason: "marker-damaged" });
    expect(await undoUnfinished()).toEqual({ kind: "undone" });
    expect(await unfinishedCommand()).toEqual({ kind: "none" });
  });

  it("has nothing to resume or undo in a whole workbook", async () => {
    expect(await resumeUnfinished()).toMatchObject({ kind: "refused", reason: "nothing-unfinished" });
    expect(await undoUnfinished()).toMatchObject({ kind: "refused", reason: "nothing-unfinished" });
  });

  it("can be stopped between the requests of a large plan, then undone or resumed", async () => {
    const plan = syntheticPlan(200);
    const base = snapshotText(bed);
    const stop = async () => {
      const controller = new AbortController();
      return insertPlan(plan, {
        judgedYear: 2024,
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done === 0) queueMicrotask(() => controller.abort());
        },
      });
    };
    expect(await stop()).toEqual({ kind: "cancelled", begun: true });
    expect(await undoUnfinished()).toEqual({ kind: "undone" });
    expect(snapshotText(bed)).toBe(base);
    await stop();
    expect(await resumeUnfinished()).toMatchObject({ kind: "resumed" });
    expect(bed.sheetNames()).toEqual(["Sheet1", ...SHEETS]);
  }, 120_000);
});
