import { excelFailure } from "../../src/excel/errors";
import { request } from "../../src/excel/request";
import type { Bed } from "../support/local-excel-bed";
import { openBed } from "../support/local-excel-bed";

describe("excelFailure", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
  });
  afterEach(() => bed.close());

  const failureOf = (work: (context: Excel.RequestContext) => void) =>
    request(work).then(
      () => null,
      (error: unknown) => excelFailure(error),
    );

  it.each([
    [
      "not-found",
      (context: Excel.RequestContext) => void context.workbook.worksheets.getItem("ない").load("name"),
    ],
    ["name-exists", (context: Excel.RequestContext) => void context.workbook.worksheets.add("Sheet1")],
    [
      "unexpected",
      (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1]];
      },
    ],
  ])("calls it %s", async (id, work) => {
    expect(await failureOf(work)).toMatchObject({ id });
  });

  it("keeps Excel's own words apart, for the details", async () => {
    const failure = await failureOf((context) => void context.workbook.worksheets.add("Sheet1"));
    expect(failure?.technical).toMatchObject({ code: "ItemAlreadyExists" });
    expect(failure?.technical.message).not.toBe("");
  });

  it("tells edit mode and protection", async () => {
    const write = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    };
    bed.workbook.editMode = true;
    expect(await failureOf(write)).toMatchObject({ id: "cell-being-edited" });
    bed.workbook.editMode = false;
    bed.sheet("Sheet1").protected = true;
    expect(await failureOf(write)).toMatchObject({ id: "protected" });
  });

  it("does not take a fault of ours for one of Excel's", () => {
    expect(() => excelFailure(new TypeError("ours"))).toThrow("ours");
  });
});
