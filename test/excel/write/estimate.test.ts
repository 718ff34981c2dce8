import { preferredSheetNames } from "../../../src/sheets/book";
import { insertBlueprint } from "../../../src/sheets/plan-workbook";
import { request } from "../../../src/excel/request";
import { sheetSteps } from "../../../src/excel/write/sheet-steps";
import type { Bed } from "../../support/local-excel-bed";
import { kitamoto, openBed } from "../../support/local-excel-bed";
import { syntheticPlan } from "../../support/synthetic-plan";

describe("the estimated size of a request", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
  });
  afterEach(() => bed.close());

  it.each([
    ["北本市", kitamoto()],
    ["a plan of 60 indicators", syntheticPlan(60)],
  ])("is neither too low nor far too high for %s", async (_, plan) => {
    const { sheets } = insertBlueprint(plan, preferredSheetNames(), {
      judgedYear: 2024,
      asOf: null,
      createdOn: null,
    });
    const steps = sheetSteps(sheets.map((blueprint) => ({ blueprint, position: null })));
    await request((context) => {
      for (const { apply } of steps) apply(context);
    });
    const estimated = steps.reduce((bytes, { size }) => bytes + size, 0);
    const { bytesUp } = bed.host.statistics;
    expect(estimated / bytesUp).toBeGreaterThan(0.95);
    expect(estimated / bytesUp).toBeLessThan(1.6);
  });
});
