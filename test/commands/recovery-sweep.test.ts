import { insertPlan } from "../../src/commands/insert-plan";
import { resumeUnfinished } from "../../src/commands/resume";
import { undoUnfinished } from "../../src/commands/undo";
import { unfinishedCommand } from "../../src/commands/unfinished";
import { valueHeading } from "../../src/sheets/columns";
import { brokenInsert, failsAt, snapshotText, takeAway, typeIntoHalfMade } from "../support/broken-insert";
import type { Bed } from "../support/local-excel-bed";
import { openBed } from "../support/local-excel-bed";
import { syntheticPlan } from "../support/synthetic-plan";

// The sheets without their looks: what is left are the actions that make sheets, contents, tables, names, formulas
// and rules, few enough to try every single one. Looks are sampled in recovery.test.ts.
jest.mock("../../src/sheets/plan-workbook", () => {
  const actual = jest.requireActual<typeof import("../../src/sheets/plan-workbook")>(
    "../../src/sheets/plan-workbook",
  );
  return {
    ...actual,
    insertBlueprint: (...args: Parameters<typeof actual.insertBlueprint>) => ({
      sheets: actual.insertBlueprint(...args).sheets.map((sheet) => ({
        ...sheet,
        styles: [],
        columns: [],
        rowHeights: [],
        merges: [],
        blocks: sheet.tables.length > 0 ? sheet.blocks : sheet.blocks.slice(0, 8),
        conditionalFormats: sheet.conditionalFormats.slice(0, 1),
        validations: sheet.validations.slice(0, 1),
      })),
    }),
  };
});

const OTHER = syntheticPlan(1, "other-1");
const PLAN = syntheticPlan(2, "small-1");
const TABLE = "実績入力_small_1";
const YEAR = valueHeading(2024);

describe("every fault point of an insert", () => {
  let bed: Bed;
  let base = "";
  let whole = "";
  let wholeTyped = "";
  let sheets: readonly string[] = [];
  let parts: readonly string[] = [];
  let actualsSheet = "";
  let yearColumn = 0;
  let actions = 0;

  beforeAll(async () => {
    bed = await openBed();
    bed.sheet("Sheet1").write({ row: 0, column: 0, rows: 1, columns: 1 }, [["私のメモ"]]);
    await insertPlan(OTHER, { judgedYear: 2024 });
    bed.type("実績入力_other_1", "indicator-0", YEAR, "123");
    base = snapshotText(bed);
    parts = bed.workbook.customXmlParts.map(({ xml }) => xml);
    const before = bed.sheetNames();
    bed.host.resetStatistics();
    await insertPlan(PLAN, { judgedYear: 2024, onNamesTaken: "rename" });
    actions = bed.host.statistics.records[1]?.actions ?? 0;
    whole = snapshotText(bed);
    sheets = bed.sheetNames().filter((name) => !before.includes(name));
    const { box, sheet } = bed.table(TABLE);
    actualsSheet = sheet.name;
    yearColumn =
      Array.from({ length: box.columns }, (_, c) => c).find((c) => sheet.cell(box.row, c).value === YEAR) ??
      0;
    bed.type(TABLE, "indicator-0", YEAR, "77");
    wholeTyped = snapshotText(bed);
    takeAway(bed, sheets, "_small_1", parts);
    expect(snapshotText(bed)).toBe(base);
  }, 60_000);
  afterAll(() => bed.close());

  const type = (): boolean => typeIntoHalfMade(bed, PLAN, actualsSheet, yearColumn, "77");
  const isUnfinished = async (): Promise<boolean> => (await unfinishedCommand()).kind === "unfinished";

  it("has fault points", () => {
    expect(actions).toBeGreaterThan(100);
  });

  it("gives the workbook back as it was when it is undone", async () => {
    const wrong: string[] = [];
    for (let action = 0; action < actions; action += 1) {
      expect(await brokenInsert(bed, PLAN, 2, failsAt(action))).toBe("failed");
      const typed = type();
      if (await isUnfinished()) {
        if (typed) {
          const asked = await undoUnfinished();
          if (asked.kind !== "entries-would-be-lost") wrong.push(`${action}: ${asked.kind} although typed`);
        }
        const outcome = await undoUnfinished({ discardEntries: true });
        if (outcome.kind !== "undone") wrong.push(`${action}: ${JSON.stringify(outcome)}`);
      } else if (snapshotText(bed) !== base) {
        // Cut off behind the very last change: there is nothing to undo, the insert is whole.
        if (snapshotText(bed) !== wholeTyped) wrong.push(`${action}: neither whole nor as before`);
        takeAway(bed, sheets, "_small_1", parts);
      }
      if (snapshotText(bed) !== base) wrong.push(`${action}: not as before`);
      if (wrong.length > 0) break;
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  it("ends whole, with what was typed meanwhile, when it is resumed", async () => {
    const wrong: string[] = [];
    for (let action = 0; action < actions; action += 1) {
      expect(await brokenInsert(bed, PLAN, 2, failsAt(action))).toBe("failed");
      const typed = type();
      const outcome = (await isUnfinished())
        ? await resumeUnfinished()
        : await insertPlan(PLAN, { judgedYear: 2024, onNamesTaken: "rename" });
      // Cut off behind the very last change, there is nothing left to do.
      if (!["resumed", "inserted", "already-there"].includes(outcome.kind))
        wrong.push(`${action}: ${JSON.stringify(outcome)}`);
      if (snapshotText(bed) !== (typed ? wholeTyped : whole)) wrong.push(`${action}: not whole`);
      if (wrong.length > 0) break;
      takeAway(bed, sheets, "_small_1", parts);
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});
