import { applyFindings } from "../../src/commands/apply-findings";
import type { CheckedPlan } from "../../src/commands/check-entries";
import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { undoApplied } from "../../src/commands/undo-applied";
import { valueHeading } from "../../src/sheets/columns";
import type { Finding } from "../../src/validation/finding";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const TABLE = "実績入力_kitamoto_2";
const R6 = valueHeading(2024);
const plan = kitamoto();

const keyOf = (name: string, breakdown: string | null = null): string =>
  plan.indicators
    .find((indicator) => indicator.name.includes(name))
    ?.rows.find((row) => row.breakdown === breakdown)?.key ?? "";

const male = keyOf("65歳健康寿命", "男性");
const product = keyOf("市内純生産");
const share = keyOf("地域活動に参加している市民の割合");

const check = async (): Promise<CheckedPlan> => {
  const outcome = await checkEntries();
  const checked = outcome.kind === "checked" ? outcome.plans[0] : undefined;
  if (!checked) throw new Error(JSON.stringify(outcome));
  return checked;
};
const offers = async (...keys: readonly string[]): Promise<readonly Finding[]> =>
  (await check()).findings.filter(
    ({ rowKey, year, after }) => keys.includes(rowKey ?? "") && year === 2024 && after !== null,
  );

describe("applyFindings and undoApplied", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(plan, { judgedYear: 2024 });
    bed.type(TABLE, male, R6, "１９．５年");
    bed.type(TABLE, product, R6, "4,315,000円");
    bed.type(TABLE, share, R6, "38.2%程度");
  });
  afterEach(() => bed.close());

  const held = () => [male, product].map((key) => bed.valueOf(TABLE, key, R6));

  it("writes the offers and takes them back, each in three requests", async () => {
    const findings = await offers(male, product);
    expect(findings.map(({ before, after }) => [before, after])).toEqual([
      ["4,315,000円", 431.5],
      ["１９．５年", 19.5],
    ]);
    bed.requests();
    expect(await applyFindings(findings)).toEqual({ kind: "applied", count: 2, skipped: [] });
    expect(bed.requests()).toBe(3);
    expect(held()).toEqual([19.5, 431.5]);
    expect(await offers(male, product)).toEqual([]);
    bed.requests();
    expect(await undoApplied()).toEqual({ kind: "restored", count: 2, left: 0, remaining: 0 });
    expect(bed.requests()).toBe(3);
    expect(held()).toEqual(["１９．５年", "4,315,000円"]);
    expect(await undoApplied()).toEqual({ kind: "refused", reason: "nothing-applied", words: {} });
  });

  it("finds the cells again after sorting, inserted columns and a new sheet name", async () => {
    const findings = await offers(male, product);
    const table = bed.table(TABLE);
    bed.workbook.sortTable(table, 2, false);
    table.sheet.insertColumns(3, 1);
    table.sheet.name = "各課入力用";
    expect(await applyFindings(findings)).toMatchObject({ count: 2 });
    expect(held()).toEqual([19.5, 431.5]);
    bed.workbook.sortTable(table, 2, true);
    expect(await undoApplied()).toMatchObject({ count: 2, left: 0 });
    expect(held()).toEqual(["１９．５年", "4,315,000円"]);
  });

  it("leaves a cell alone that was changed since the check", async () => {
    const findings = await offers(male, product);
    bed.type(TABLE, male, R6, "20.1");
    expect(await applyFindings(findings)).toMatchObject({ count: 1, skipped: [{ rowKey: male }] });
    expect(held()).toEqual([20.1, 431.5]);
  });

  it("undoes one press after the other, and leaves what was changed since", async () => {
    for (const key of [male, product]) await applyFindings(await offers(key));
    bed.type(TABLE, product, R6, "440");
    expect(await undoApplied()).toEqual({ kind: "restored", count: 0, left: 1, remaining: 1 });
    expect(await undoApplied()).toEqual({ kind: "restored", count: 1, left: 0, remaining: 0 });
    expect(held()).toEqual(["１９．５年", 440]);
  });

  it("gives a cell its number format back, and takes that back too", async () => {
    const { sheet } = bed.table(TABLE);
    bed.type(TABLE, share, R6, "99");
    const at = [...sheet.cells()].find(({ cell }) => cell.value === 0.99);
    if (!at) throw new Error("the percent was not typed");
    const box = { row: at.row, column: at.column, rows: 1, columns: 1 };
    sheet.setFormat(box, { numberFormat: "General" });
    sheet.write(box, [[38.2]]);
    expect(await applyFindings(await offers(share))).toMatchObject({ count: 1 });
    const cell = () => sheet.cell(at.row, at.column);
    expect([cell().value, cell().format.numberFormat]).toEqual([0.382, "0.0%"]);
    expect(await undoApplied()).toMatchObject({ count: 1 });
    expect(cell().value).toBe(38.2);
    expect(cell().format.numberFormat ?? "General").toBe("General");
  });

  it("keeps nothing it wrote as a formula, and puts a formula back", async () => {
    bed.type(TABLE, male, R6, '="19.5"&"年"');
    const findings = await offers(male);
    await applyFindings(findings);
    expect(held()[0]).toBe(19.5);
    await undoApplied();
    const cells = [...bed.table(TABLE).sheet.cells()].filter(({ cell }) => cell.formula === '="19.5"&"年"');
    expect(cells).toHaveLength(1);
  });

  it("is refused where the sheet is protected", async () => {
    const findings = await offers(male);
    const { sheet } = bed.table(TABLE);
    sheet.protected = true;
    expect(await applyFindings(findings)).toMatchObject({ kind: "refused", reason: "sheet-protected" });
    expect(held()[0]).toBe("１９．５年");
  });

  it("survives a lost record and a reopened pane", async () => {
    const findings = await offers(male);
    bed.workbook.customXmlParts.splice(0);
    expect(await applyFindings(findings, { knownPlans: [plan] })).toMatchObject({ count: 1 });
    expect(await undoApplied()).toMatchObject({ count: 1 });
    expect(held()[0]).toBe("１９．５年");
  });
});
