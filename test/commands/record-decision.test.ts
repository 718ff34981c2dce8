import type { CheckedPlan } from "../../src/commands/check-entries";
import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import {
  dismissFinding,
  reopenFinding,
  switchRuleOff,
  switchRuleOn,
} from "../../src/commands/record-decision";
import { valueHeading } from "../../src/sheets/columns";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const TABLE = "実績入力_kitamoto_2";
const R6 = valueHeading(2024);
const plan = kitamoto();
const births = plan.indicators.find(({ name }) => name.includes("出生数"))?.rows[0]?.key ?? "";

const check = async (): Promise<CheckedPlan> => {
  const outcome = await checkEntries();
  const checked = outcome.kind === "checked" ? outcome.plans[0] : undefined;
  if (!checked) throw new Error(JSON.stringify(outcome));
  return checked;
};
const scaleOf = ({ findings }: CheckedPlan) =>
  findings.find(({ rule, rowKey, year }) => rule === "scale" && rowKey === births && year === 2024);

describe("decisions about findings", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(plan, { judgedYear: 2024 });
    bed.type(TABLE, births, R6, "3400");
    bed.requests();
  });
  afterEach(() => bed.close());

  it("keeps a finding away until its value changes", async () => {
    const finding = scaleOf(await check());
    if (!finding) throw new Error("no finding");
    bed.requests();
    expect(await dismissFinding(finding, " 市外分を含むため ")).toEqual({ kind: "recorded" });
    expect(bed.requests()).toBe(2);
    const after = await check();
    expect(scaleOf(after)).toBeUndefined();
    expect(after.dismissed).toMatchObject([
      { finding: { rowKey: births }, dismissal: { rule: "scale", value: 3400, reason: "市外分を含むため" } },
    ]);
    bed.type(TABLE, births, R6, "3500");
    expect(scaleOf(await check())).toMatchObject({ before: 3500 });
    bed.type(TABLE, births, R6, "3400");
    expect(scaleOf(await check())).toBeUndefined();
    await reopenFinding(finding);
    expect(scaleOf(await check())).toMatchObject({ before: 3400 });
  });

  it("gives a finding confirmed twice the last reason", async () => {
    const finding = scaleOf(await check());
    if (!finding) throw new Error("no finding");
    await dismissFinding(finding, "一つ目");
    await dismissFinding(finding, "二つ目");
    expect((await check()).dismissed.map(({ dismissal }) => dismissal.reason)).toEqual(["二つ目"]);
  });

  it("refuses a blank reason and writes nothing", async () => {
    const finding = scaleOf(await check());
    if (!finding) throw new Error("no finding");
    bed.requests();
    const refusal = { kind: "refused", reason: "reason-missing", words: {} };
    expect(await dismissFinding(finding, "　 ")).toEqual(refusal);
    expect(await switchRuleOff("scale", { reason: "", by: "企画課" })).toEqual(refusal);
    expect(bed.requests()).toBe(0);
  });

  it("switches a rule off with a reason that stays visible, and on again", async () => {
    await switchRuleOff("scale", { reason: "桁の大きい年があるため", by: "企画課" });
    const off = await check();
    expect(off.settings.off).toMatchObject([
      { rule: "scale", reason: "桁の大きい年があるため", by: "企画課" },
    ]);
    await switchRuleOn("scale");
    const on = await check();
    expect(on.settings.off).toEqual([]);
    expect(scaleOf(on)).toMatchObject({ before: 3400 });
  });

  it("keeps decisions through other commands, and survives damage of its record", async () => {
    const finding = scaleOf(await check());
    if (!finding) throw new Error("no finding");
    await dismissFinding(finding, "市外分を含むため");
    bed.workbook.deleteSheet(bed.sheet("体系図"));
    await insertPlan(plan);
    expect(scaleOf(await check())).toBeUndefined();
    const part = bed.workbook.customXmlParts.find(({ xml }) => xml.includes("urn:machi-kpi:checks"));
    if (!part) throw new Error("no part");
    part.xml = part.xml.replace(/"reason"/g, '"reasom"');
    expect(scaleOf(await check())).toBeDefined();
    part.xml = '<checks xmlns="urn:machi-kpi:checks"><plan>{</plan></checks>';
    expect(scaleOf(await check())).toBeDefined();
    expect(await dismissFinding(finding, "もう一度")).toEqual({ kind: "recorded" });
    expect(scaleOf(await check())).toBeUndefined();
  });
});
