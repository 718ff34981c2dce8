import { checkEntries } from "../../src/commands/check-entries";
import { chooseEvaluation } from "../../src/commands/choose-evaluation";
import { insertPlan } from "../../src/commands/insert-plan";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

describe("choosing year and criteria", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(kitamoto(), { judgedYear: 2025 });
    bed.requests();
  });
  afterEach(() => bed.close());

  const judged = async () => {
    const outcome = await checkEntries();
    return outcome.kind === "checked"
      ? outcome.plans.map(({ judgedYear, ratings }) => [judgedYear, ratings[0]?.profile])
      : outcome;
  };

  test("fills the cells at the top of 進捗評価 in two requests each, and the check follows", async () => {
    expect(await chooseEvaluation({ kind: "year", year: 2023 })).toEqual({ kind: "chosen" });
    expect(bed.requests()).toBe(2);
    expect(await chooseEvaluation({ kind: "profile", profile: "met-or-not" })).toEqual({ kind: "chosen" });
    const sheet = bed.sheet("進捗評価");
    expect([sheet.cell(1, 2).value, sheet.cell(2, 2).value]).toEqual([2023, "達否基準"]);
    expect(await judged()).toEqual([[2023, "met-or-not"]]);
  });

  test("finds the cells where staff moved them", async () => {
    const sheet = bed.sheet("進捗評価");
    sheet.insertRows(0, 1);
    expect(await chooseEvaluation({ kind: "year", year: 2022 })).toEqual({ kind: "chosen" });
    expect(sheet.cell(2, 2).value).toBe(2022);
  });

  test("a protected sheet is refused before anything is written", async () => {
    bed.sheet("進捗評価").protected = true;
    expect(await chooseEvaluation({ kind: "year", year: 2023 })).toEqual({
      kind: "refused",
      reason: "sheet-protected",
      words: { sheet: "進捗評価" },
    });
    expect(bed.sheet("進捗評価").cell(1, 2).value).toBe(2025);
  });

  test("a workbook without the sheet, or without a plan, is told", async () => {
    bed.workbook.deleteSheet(bed.sheet("進捗評価"));
    expect(await chooseEvaluation({ kind: "year", year: 2023 })).toMatchObject({ reason: "plan-incomplete" });
    expect(await chooseEvaluation({ kind: "year", year: 2023 }, { planId: "other" })).toMatchObject({
      reason: "no-plan",
    });
  });
});
