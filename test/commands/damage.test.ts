import type { CheckOutcome } from "../../src/commands/check-entries";
import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { valueHeading } from "../../src/sheets/columns";
import { DAMAGES } from "../support/damages";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const plan = kitamoto();
const product = plan.indicators.find(({ name }) => name.includes("市内純生産"))?.rows[0]?.key ?? "";

const heard = (outcome: CheckOutcome) => {
  const checked = outcome.kind === "checked" ? outcome.plans[0] : undefined;
  return {
    refusal: outcome.kind === "refused" ? outcome.reason : undefined,
    rules: new Set(
      (checked?.findings ?? []).flatMap(({ rule, rowKey }) => [rule, `${rule}@${rowKey}`] as const),
    ) as ReadonlySet<string>,
    notices: (checked?.notices ?? []).map(({ id }) => id as string),
  };
};

describe("damage to a workbook is told, and nothing is lost", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(plan, { judgedYear: 2024 });
    bed.type("実績入力_kitamoto_2", product, valueHeading(2024), "438.3");
  });
  afterEach(() => bed.close());

  it.each(DAMAGES)("%s", async (_, damage, { rules = [], notices = [], refusal }) => {
    const sound = heard(await checkEntries());
    damage(bed);
    const contents = () =>
      bed.workbook.sheets.map((sheet) =>
        [...sheet.cells()].map(({ row: r, column: c, cell }) => [r, c, cell.formula ?? cell.value]),
      );
    const before = contents();
    const outcome = await checkEntries();
    const found = heard(outcome);
    expect(outcome.kind).toBe(refusal === undefined ? "checked" : "refused");
    expect(found.refusal).toBe(refusal);
    expect(found.notices).toEqual(notices);
    expect(rules.filter((rule) => !found.rules.has(rule))).toEqual([]);
    // What is expected is told because of the damage.
    expect(rules.filter((rule) => sound.rules.has(rule))).toEqual([]);
    if (rules.length === 0 && notices.length === 0 && refusal === undefined)
      expect([...found.rules].sort()).toEqual([...sound.rules].sort());
    expect(contents()).toEqual(before);
  });
});
