import { applyFindings } from "../../src/commands/apply-findings";
import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { selectFinding } from "../../src/commands/select-finding";
import { shownOffer } from "../../src/commands/shown-offer";
import { undoApplied } from "../../src/commands/undo-applied";
import { valueHeading } from "../../src/sheets/columns";
import type { Finding } from "../../src/validation/finding";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const REGISTER = "指標台帳_kitamoto_2";
const ACTUALS = "実績入力_kitamoto_2";
const plan = kitamoto();
const keyOf = (name: string): string =>
  plan.indicators.find((indicator) => indicator.name.includes(name))?.rows[0]?.key ?? "";
const births = keyOf("出生数");
const share = keyOf("地域活動に参加している市民の割合");

const changed = async (): Promise<readonly Finding[]> => {
  const outcome = await checkEntries();
  if (outcome.kind !== "checked") throw new Error(JSON.stringify(outcome));
  return (outcome.plans[0]?.findings ?? []).filter(({ rule }) => rule === "definition-changed");
};

describe("definitions of 指標台帳", () => {
  let bed: Bed;
  let target: unknown;
  let percent: unknown;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(plan, { judgedYear: 2024 });
    target = held(births, "目標値");
    percent = held(share, "当初値");
    bed.type(REGISTER, births, "目標値", "1");
    bed.type(REGISTER, births, "単位", "");
    bed.type(REGISTER, share, "当初値", "12.3%");
  });
  afterEach(() => bed.close());

  const held = (key: string, heading: string): unknown => bed.valueOf(REGISTER, key, heading);
  const all = (): readonly unknown[] => [held(births, "目標値"), held(births, "単位"), held(share, "当初値")];
  it("come back as the plan has them, and go again, each in three requests", async () => {
    const findings = await changed();
    expect(findings.map(({ about, before, after }) => [about, before, after]).sort()).toEqual([
      ["単位", null, "人"],
      ["当初値", "12.3%", percent],
      ["目標値", 1, target],
    ]);
    bed.requests();
    expect(await applyFindings(findings)).toEqual({ kind: "applied", count: 3, skipped: [] });
    expect(bed.requests()).toBe(3);
    expect(all()).toEqual([target, "人", percent]);
    expect(await changed()).toEqual([]);
    bed.requests();
    expect(await undoApplied()).toEqual({ kind: "restored", count: 3, left: 0, remaining: 0 });
    expect(bed.requests()).toBe(3);
    expect(all()).toEqual([1, "", 0.123]);
    expect(await changed()).toHaveLength(3);
  });

  it("are found by key and heading after sorting, inserted columns and a new sheet name", async () => {
    const findings = await changed();
    const table = bed.table(REGISTER);
    bed.workbook.sortTable(table, 5, false);
    table.sheet.insertColumns(3, 1);
    table.sheet.insertRows(0, 2);
    table.sheet.name = "台帳";
    const unit = findings.find(({ about }) => about === "単位");
    if (!unit) throw new Error("no finding");
    expect(await selectFinding(unit)).toMatchObject({ kind: "selected", sheet: "台帳" });
    const { box } = bed.workbook.selection;
    const key = [...table.sheet.cells()].find(({ row, cell }) => row === box.row && cell.value === births);
    expect(key).toBeDefined();
    expect(await applyFindings(findings)).toMatchObject({ count: 3, skipped: [] });
    expect(all()).toEqual([target, "人", percent]);
    bed.workbook.sortTable(table, 5, true);
    expect(await undoApplied()).toMatchObject({ count: 3, left: 0 });
    expect(all()).toEqual([1, "", 0.123]);
  });

  it("stay as they are where someone changed them since, at 適用 as at 元に戻す", async () => {
    const findings = await changed();
    bed.type(REGISTER, births, "目標値", "2");
    expect(await applyFindings(findings)).toMatchObject({
      count: 2,
      skipped: [{ rowKey: births, about: "目標値" }],
    });
    bed.type(REGISTER, births, "単位", "世帯");
    expect(await undoApplied()).toEqual({ kind: "restored", count: 1, left: 1, remaining: 0 });
    expect(all()).toEqual([2, "世帯", 0.123]);
  });

  it("take the plan's value alone: an offer that is not the plan's is left", async () => {
    const [finding] = await changed();
    if (!finding) throw new Error("no finding");
    expect(await applyFindings([{ ...finding, after: 99 }])).toMatchObject({ count: 0 });
    expect(await applyFindings([{ ...finding, about: "施策" }])).toMatchObject({ count: 0 });
    expect(await selectFinding({ ...finding, rowKey: "gone" })).toEqual({ kind: "gone" });
  });

  it("get their number format back too", async () => {
    const { sheet } = bed.table(REGISTER);
    const at = [...sheet.cells()].find(({ cell }) => cell.value === 0.123);
    if (!at) throw new Error("no percent");
    const format = (): unknown => sheet.cell(at.row, at.column).format.numberFormat ?? "General";
    const before = format();
    expect(before).toBe("0.0%");
    const box = { row: at.row, column: at.column, rows: 1, columns: 1 };
    sheet.setFormat(box, { numberFormat: "General" });
    expect(await applyFindings(await changed())).toMatchObject({ count: 3 });
    expect(format()).toBe(before);
    await undoApplied();
    expect(format()).toBe("General");
  });

  it("go with entries in one press; a protected 指標台帳 refuses", async () => {
    bed.type(ACTUALS, births, valueHeading(2024), "３４０人");
    const outcome = await checkEntries();
    const findings = (outcome.kind === "checked" ? outcome.plans[0]?.findings : undefined)?.filter(
      ({ rowKey, after }) => rowKey === births && after !== null,
    );
    bed.table(REGISTER).sheet.protected = true;
    expect(await applyFindings(findings ?? [])).toEqual({
      kind: "refused",
      reason: "sheet-protected",
      words: { sheet: "指標台帳" },
    });
    bed.table(REGISTER).sheet.protected = false;
    expect(await applyFindings(findings ?? [])).toMatchObject({ count: 3, skipped: [] });
    expect(bed.valueOf(ACTUALS, births, valueHeading(2024))).toBe(340);
    expect(await undoApplied()).toMatchObject({ count: 3 });
    expect(bed.valueOf(ACTUALS, births, valueHeading(2024))).toBe("３４０人");
  });

  it("show an offer as the register would: 小数桁 has no unit", async () => {
    const findings = await changed();
    bed.type(REGISTER, births, "小数桁", "4");
    const decimals = (await changed()).find(({ about }) => about === "小数桁");
    const offers = [...findings, ...(decimals ? [decimals] : [])].map((finding) =>
      shownOffer(finding, plan.indicators),
    );
    const points = `${Number((Number(percent) * 100).toFixed(6))}%`;
    expect([...offers].sort()).toEqual(["0", "人", `${String(target)}人`, points].sort());
  });
});
