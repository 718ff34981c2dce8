import { applyFindings } from "../../src/commands/apply-findings";
import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { withRowFindings } from "../../src/commands/live-findings";
import type { LiveUpdate } from "../../src/commands/watch-entries";
import { watchEntries } from "../../src/commands/watch-entries";
import { touchedRows } from "../../src/excel/watch/touched-rows";
import { valueHeading } from "../../src/sheets/columns";
import type { Finding } from "../../src/validation/finding";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const TABLE = "実績入力_kitamoto_2";
const R6 = valueHeading(2024);
const plan = kitamoto();
const births = plan.indicators.find(({ name }) => name.includes("出生数"))?.rows[0]?.key ?? "";
const product = plan.indicators.find(({ name }) => name.includes("市内純生産"))?.rows[0]?.key ?? "";

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));
const findings = async (): Promise<readonly Finding[]> => {
  const outcome = await checkEntries();
  return outcome.kind === "checked" ? (outcome.plans[0]?.findings ?? []) : [];
};

describe("watchEntries", () => {
  let bed: Bed;
  let updates: LiveUpdate[];
  let stop: () => Promise<void>;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(plan, { judgedYear: 2024 });
    bed.requests();
    updates = [];
    const outcome = await watchEntries((update) => updates.push(update));
    if (outcome.kind !== "watching") throw new Error(JSON.stringify(outcome));
    ({ stop } = outcome);
  });
  afterEach(() => bed.close());

  it("checks the touched rows alone, in one request after a quiet", async () => {
    const before = await findings();
    bed.requests();
    bed.type(TABLE, births, R6, "abc");
    bed.type(TABLE, births, R6, "3400");
    bed.type(TABLE, product, R6, "438.3");
    await quiet();
    expect(bed.requests()).toBe(1);
    expect(updates).toHaveLength(1);
    const [update] = updates;
    if (update?.kind !== "rows") throw new Error(JSON.stringify(update));
    expect([...update.rowKeys].sort()).toEqual([births, product].sort());
    const year = update.findings.filter((finding) => finding.year === 2024);
    expect(year.map(({ rule, rowKey }) => [rule, rowKey])).toEqual([["scale", births]]);
    expect(withRowFindings(before, update)).toEqual(await findings());
  });

  it("leaves other sheets, the add-in's own writes and what comes after stopping alone", async () => {
    bed.workbook.paste(bed.sheet("指標台帳"), 3, 3, [["x"]]);
    bed.workbook.paste(bed.sheet("実績入力"), 40, 3, [["表の外"]]);
    bed.type(TABLE, births, R6, "３４０人");
    await quiet();
    expect(updates.map(({ kind }) => kind)).toEqual(["rows"]);
    const offers = (await findings()).filter(({ rowKey, after }) => rowKey === births && after !== null);
    expect(await applyFindings(offers)).toMatchObject({ count: 1 });
    await quiet();
    expect(updates).toHaveLength(1);
    await stop();
    bed.type(TABLE, births, R6, "abc");
    await quiet();
    expect(updates).toHaveLength(1);
  });

  it("says that the list is stale where rows come or go", async () => {
    bed.table(TABLE).sheet.deleteRows(5, 1);
    await quiet();
    expect(updates).toEqual([{ kind: "stale", planId: plan.id }]);
  });

  it("follows a change of the judged year", async () => {
    bed.workbook.paste(bed.sheet("進捗評価"), 1, 2, [[2023]]);
    bed.type(TABLE, births, R6, "340");
    await quiet();
    const [update] = updates;
    const missing = update?.kind === "rows" ? update.findings.filter(({ rule }) => rule === "missing") : [];
    expect(missing.map(({ year, severity }) => [year, severity])).toContainEqual([2023, "warning"]);
  });
});

test.each<readonly [readonly string[], ReturnType<typeof touchedRows>]>([
  [["B3"], [[3, 3]]],
  [["B3:C5"], [[3, 5]]],
  [
    ["B9", "B3:C5", "D4:D6,F7"],
    [
      [3, 7],
      [9, 9],
    ],
  ],
  [["C:D"], null],
  [["4:6"], [[4, 6]]],
])("rows touched by %j", (addresses, rows) => {
  expect(touchedRows(addresses)).toEqual(rows);
});
