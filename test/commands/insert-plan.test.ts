import { checkEntries } from "../../src/commands/check-entries";
import { makeCouncilSummary } from "../../src/commands/make-council-summary";
import { sheetsOf } from "../../src/commands/blueprints";
import { typedInto } from "../../src/commands/carry-over";
import { insertPlan } from "../../src/commands/insert-plan";
import { insertionSettings } from "../../src/commands/settings";
import { readSheets } from "../../src/excel/read/sheets";
import { readWorkbookState } from "../../src/excel/read/workbook-state";
import { preferredSheetNames } from "../../src/sheets/book";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";
import { syntheticPlan } from "../support/synthetic-plan";
import { workbookSnapshot } from "../support/workbook-snapshot";

const SHEETS = ["表紙・出典", "体系図", "指標台帳", "実績入力", "評価コメント", "進捗評価", "評価基準の比較"];
const ACTUALS = "実績入力_kitamoto_2";
const R6 = "令和6年度（R6）";
const [ROW, OTHER_ROW] = kitamoto().indicators.map(({ rows }) => rows[0].key);

describe("insertPlan", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
  });
  afterEach(() => bed.close());

  it("makes the standard sheets beside the person's own, in two requests", async () => {
    bed.sheet("Sheet1").write({ row: 0, column: 0, rows: 1, columns: 1 }, [["私のメモ"]]);
    const outcome = await insertPlan(kitamoto(), { judgedYear: 2024 });
    expect(outcome).toMatchObject({ kind: "inserted" });
    expect(bed.host.statistics.releases).toBe(0);
    expect(bed.requests()).toBe(2);
    expect(bed.sheetNames()).toEqual(["Sheet1", ...SHEETS]);
    expect(bed.sheet("Sheet1").cell(0, 0).value).toBe("私のメモ");
    expect(bed.workbook.activeSheet.name).toBe("表紙・出典");
    expect(
      bed.workbook.sheets.filter(({ visibility }) => visibility !== "Visible").map(({ name }) => name),
    ).toEqual(["評価基準の比較"]);
  });

  it("stamps each sheet, keeps a record of the plan and leaves no marker", async () => {
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    const state = await readWorkbookState();
    expect(state.sheets.map(({ stamp }) => stamp)).toEqual([
      null,
      "kitamoto-2/cover",
      "kitamoto-2/structure",
      "kitamoto-2/register",
      "kitamoto-2/actuals",
      "kitamoto-2/comments",
      "kitamoto-2/evaluation",
      "kitamoto-2/profiles",
    ]);
    expect(bed.workbook.names.filter(({ sheet }) => sheet !== null).map(({ visible }) => visible)).toEqual(
      SHEETS.map(() => false),
    );
    expect(state.record.plans).toEqual([
      {
        id: "kitamoto-2",
        definition: kitamoto(),
        settings: { judgedYear: 2024, profile: "plan-pace", asOf: null, createdOn: null, leftOut: [] },
      },
    ]);
    expect(state.unfinished).toBeNull();
    expect(state.unfinishedParts).toEqual([]);
  });

  it("makes no optional sheet staff chose to do without, until it is asked for", async () => {
    await insertPlan(kitamoto(), { judgedYear: 2024, leftOut: ["structure", "register"] });
    // 指標台帳 is drawn from by 進捗評価 and comes in any case.
    expect(bed.workbook.sheets.map(({ name }) => name)).not.toContain("体系図");
    expect(bed.workbook.sheets.map(({ name }) => name)).toContain("指標台帳");
    const checked = await checkEntries({ knownPlans: [] });
    expect(checked).toMatchObject({ kind: "checked", plans: [{ notices: [] }] });

    expect(await insertPlan(kitamoto(), { judgedYear: 2024 })).toMatchObject({ kind: "already-there" });
    expect(await insertPlan(kitamoto(), { leftOut: [] })).toMatchObject({
      kind: "inserted",
      made: [{ id: "structure", name: "体系図" }],
    });
    expect(bed.workbook.sheets.map(({ name }) => name).slice(1, 4)).toEqual([
      "表紙・出典",
      "体系図",
      "指標台帳",
    ]);
  });

  it("puts every text, number and formula into its cell as the blueprint has it", async () => {
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    const plan = kitamoto();
    const blueprints = sheetsOf("insert-plan", plan, preferredSheetNames(), { judgedYear: 2024 });
    const contents = await readSheets(SHEETS.map((name) => ({ name, size: 0 })));
    [...blueprints].forEach(([id, blueprint], i) => {
      const content = contents[i];
      if (!content) throw new Error(id);
      expect(typedInto(id, blueprint, content)).toEqual({ entries: [], cells: [] });
    });
    const codes = Array.from(
      { length: 18 },
      (_, r) => bed.table("指標台帳_kitamoto_2").sheet.cell(3 + r, 4).value,
    );
    expect(codes).toContain("5-1");
  });

  it("asks where a sheet name is taken, and has written nothing then", async () => {
    bed.workbook.addSheet("実績入力");
    const before = workbookSnapshot(bed.workbook);
    const outcome = await insertPlan(kitamoto(), { judgedYear: 2024 });
    expect(outcome).toEqual({
      kind: "names-taken",
      taken: [{ name: "実績入力", proposal: "実績入力 (2)" }],
    });
    expect(bed.requests()).toBe(1);
    expect(workbookSnapshot(bed.workbook)).toEqual(before);
  });

  it("takes the proposed name when told to, and formulas follow", async () => {
    bed.workbook.addSheet("進捗評価");
    await insertPlan(kitamoto(), { judgedYear: 2024, onNamesTaken: "rename" });
    expect(bed.sheetNames()).toEqual([
      "Sheet1",
      "進捗評価",
      ...SHEETS.slice(0, 5),
      "進捗評価 (2)",
      "評価基準の比較",
    ]);
    expect(bed.workbook.nameByText("判定年度_kitamoto_2", null)?.formula).toContain("進捗評価 (2)");
    expect(bed.sheet("進捗評価").usedBox(true)).toBeNull();
  });

  it("refuses where a table name of ours is someone else's", async () => {
    const table = bed.workbook.addTable(
      bed.sheet("Sheet1"),
      { row: 0, column: 0, rows: 2, columns: 2 },
      true,
    );
    bed.workbook.renameTable(table, ACTUALS);
    const outcome = await insertPlan(kitamoto(), { judgedYear: 2024 });
    expect(outcome).toEqual({ kind: "refused", reason: "reserved-names-taken", words: { names: ACTUALS } });
    expect(bed.sheetNames()).toEqual(["Sheet1"]);
  });

  it("leaves a plan that is there alone", async () => {
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    bed.type(ACTUALS, ROW ?? "", R6, "440");
    const before = workbookSnapshot(bed.workbook);
    bed.requests();
    expect(await insertPlan(kitamoto(), { judgedYear: 2023 })).toMatchObject({ kind: "already-there" });
    expect(bed.requests()).toBe(1);
    expect(workbookSnapshot(bed.workbook)).toEqual(before);
  });

  it("refuses another definition under the same id", async () => {
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    const before = workbookSnapshot(bed.workbook);
    const other = { ...kitamoto(), shortTitle: "別の計画" };
    expect(await insertPlan(other)).toEqual({
      kind: "refused",
      reason: "different-definition",
      words: { id: "kitamoto-2" },
    });
    expect(workbookSnapshot(bed.workbook)).toEqual(before);
  });

  it("makes a deleted sheet again in its place, mends what its loss broke, and keeps entries", async () => {
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    bed.type(ACTUALS, ROW ?? "", R6, "440");
    const whole = workbookSnapshot(bed.workbook);
    bed.workbook.deleteSheet(bed.sheet("指標台帳"));
    bed.requests();
    expect(await insertPlan(kitamoto())).toMatchObject({
      kind: "inserted",
      made: [{ id: "register", name: "指標台帳" }],
    });
    expect(bed.requests()).toBe(3);
    expect(workbookSnapshot(bed.workbook)).toEqual(whole);
  });

  it("recognises sheets a person renamed", async () => {
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    bed.sheet("実績入力").name = "各課入力用";
    expect(await insertPlan(kitamoto())).toMatchObject({ kind: "already-there" });
    expect(bed.sheetNames()).toContain("各課入力用");
  });

  it("lets two plans live in one workbook", async () => {
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    bed.type(ACTUALS, OTHER_ROW ?? "", R6, "12");
    const plan = syntheticPlan(3, "other-1");
    expect(await insertPlan(plan)).toMatchObject({ kind: "inserted" });
    expect(bed.sheetNames()).toContain("実績入力（架空市 総合戦略）");
    expect(bed.table("実績入力_other_1").sheet.name).toBe("実績入力（架空市 総合戦略）");
    expect((await readWorkbookState()).record.plans.map(({ id }) => id)).toEqual(["kitamoto-2", "other-1"]);
    expect(bed.valueOf(ACTUALS, OTHER_ROW ?? "", R6)).toBe(12);
  });

  it("says so when a cell is being edited, and has changed nothing", async () => {
    const before = workbookSnapshot(bed.workbook);
    bed.workbook.editMode = true;
    expect(await insertPlan(kitamoto())).toMatchObject({
      kind: "failed",
      failure: { id: "cell-being-edited" },
    });
    bed.workbook.editMode = false;
    expect(workbookSnapshot(bed.workbook)).toEqual(before);
  });

  it("begins nothing when it is cancelled first", async () => {
    const outcome = await insertPlan(kitamoto(), { signal: AbortSignal.abort() });
    expect(outcome).toEqual({ kind: "cancelled", begun: false });
    expect(bed.sheetNames()).toEqual(["Sheet1"]);
  });

  it("does not touch a workbook of a later format", async () => {
    bed.workbook.customXmlParts.push({
      id: "{00000000-0000-4000-8000-000000000001}",
      xml: '<machiKpi xmlns="urn:machi-kpi:workbook" format="2"/>',
    });
    expect(await insertPlan(kitamoto())).toMatchObject({ kind: "refused", reason: "newer-format" });
  });

  it("inserts, checks and summarizes 200 indicators in at most three requests each", async () => {
    const largest = (): number => Math.max(...bed.host.statistics.records.map((record) => record.bytesUp));
    expect(await insertPlan(syntheticPlan(200), { judgedYear: 2024 })).toMatchObject({ kind: "inserted" });
    expect(largest()).toBeLessThan(1_000_000);
    expect(bed.requests()).toBeLessThanOrEqual(3);
    expect(await checkEntries()).toMatchObject({ kind: "checked" });
    expect(bed.requests()).toBeLessThanOrEqual(3);
    expect(await makeCouncilSummary()).toMatchObject({ kind: "made" });
    expect(largest()).toBeLessThan(1_000_000);
    expect(bed.requests()).toBeLessThanOrEqual(3);
    expect(await makeCouncilSummary({ documentNo: "資料1" })).toMatchObject({ kind: "refreshed" });
    expect(bed.requests()).toBeLessThanOrEqual(3);
  }, 300_000);

  it("uses the last finished year where none is chosen", () => {
    const plan = kitamoto();
    expect(insertionSettings(plan, {}, new Date(2025, 7, 1)).judgedYear).toBe(2024);
    expect(insertionSettings(plan, {}, new Date(2030, 7, 1)).judgedYear).toBe(2025);
    expect(insertionSettings(plan, {}, new Date(2020, 7, 1)).judgedYear).toBe(2022);
    expect(insertionSettings(plan, { judgedYear: 2023 }, new Date(2030, 7, 1)).judgedYear).toBe(2023);
  });
});
