import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { makeCouncilSummary } from "../../src/commands/make-council-summary";
import { writeCheckResult } from "../../src/commands/write-check-result";
import { blockIn } from "../../src/local-excel/model/blocks/block-in";
import { copiedBlock } from "../../src/local-excel/model/blocks/copied-block";
import type { Box, ModelSheet } from "../../src/local-excel/model/contract";
import { statusHeading, valueHeading } from "../../src/sheets/columns";
import type { Finding } from "../../src/validation/finding";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const ACTUALS = "実績入力_kitamoto_2";
const R6 = valueHeading(2024);
const R5 = valueHeading(2023);
const plan = kitamoto();
const keyOf = (name: string): string =>
  plan.indicators.find((indicator) => indicator.name.includes(name))?.rows[0]?.key ?? "";
const births = keyOf("出生数");
const product = keyOf("市内純生産");

describe("cells pasted in 実績入力 bring along what they have, as in Excel", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(plan, { judgedYear: 2024 });
  });
  afterEach(() => bed.close());

  const placeOf = (key: string, heading: string): { sheet: ModelSheet; box: Box } => {
    const { sheet, box } = bed.table(ACTUALS);
    const columns = Array.from({ length: box.columns }, (_, c) => box.column + c);
    const rows = Array.from({ length: box.rows }, (_, r) => box.row + r);
    const column = columns.find((c) => sheet.cell(box.row, c).value === heading) ?? -1;
    const row = rows.find((r) => sheet.cell(r, box.column).value === key) ?? -1;
    return { sheet, box: { row, column, rows: 1, columns: 1 } };
  };
  const paste = (from: ReturnType<typeof placeOf>, to: ReturnType<typeof placeOf>): void =>
    bed.workbook.blocks.put(to.sheet, copiedBlock(blockIn(from.sheet, from.box), to.box));
  const cut = (from: ReturnType<typeof placeOf>, to: ReturnType<typeof placeOf>): void =>
    bed.workbook.blocks.move(from.sheet, from.box, to.sheet, to.box.row, to.box.column);
  const findings = async (): Promise<readonly Finding[]> => {
    const outcome = await checkEntries();
    return outcome.kind === "checked" ? (outcome.plans[0]?.findings ?? []) : [];
  };
  const rulesOf = async (key: string): Promise<readonly string[]> =>
    (await findings()).filter(({ rowKey, year }) => rowKey === key && year === 2024).map(({ rule }) => rule);
  const lostReferences = (): readonly string[] =>
    bed.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells()].flatMap(({ cell }) =>
        cell.formula?.includes("#REF!") === true ? [`${sheet.name}: ${cell.formula}`] : [],
      ),
    );

  it("checks a status whose list was pasted away", async () => {
    const status = placeOf(births, statusHeading(2024));
    const scratch = { sheet: status.sheet, box: { ...status.box, column: 60 } };
    expect(status.sheet.validationAt(status.box.row, status.box.column)).not.toBeNull();
    bed.workbook.paste(scratch.sheet, scratch.box.row, scratch.box.column, [["たぶん"]]);
    bed.type(ACTUALS, births, R6, "340");
    paste(scratch, status);
    expect(status.sheet.validationAt(status.box.row, status.box.column)).toBeNull();
    expect(await rulesOf(births)).toContain("status-unknown");
  });

  it("marks a cell whose marks were pasted away, and none twice", async () => {
    bed.type(ACTUALS, product, R6, "abc");
    await writeCheckResult();
    const { sheet } = placeOf(product, R6);
    const before = sheet.conditionalFormats.map(({ formula, boxes, format }) => [formula, boxes, format]);
    const wrong = placeOf(births, R6);
    const scratch = { sheet, box: { ...wrong.box, column: 60 } };
    bed.workbook.paste(sheet, scratch.box.row, 60, [["xyz"]]);
    paste(scratch, wrong);
    // A marked cell elsewhere, too.
    paste(placeOf(product, R6), { sheet, box: { ...wrong.box, column: 61 } });
    expect(
      sheet.conditionalFormats.map(({ formula, boxes, format }) => [formula, boxes, format]),
    ).not.toEqual(before);
    await writeCheckResult();
    const marks = sheet.conditionalFormats.filter(({ formula }) => formula?.includes("確認の印"));
    expect(marks.map(({ formula, boxes, format }) => [formula, boxes, format])).toEqual(
      before.filter(([formula]) => String(formula).includes("確認の印")),
    );
    expect(await rulesOf(births)).toContain("unreadable");
  });

  it("reads a value that was cut and pasted in its new place; no formula loses its cells", async () => {
    await makeCouncilSummary();
    bed.type(ACTUALS, product, R6, "340");
    cut(placeOf(product, R6), placeOf(births, R6));
    const progress = (key: string): unknown => bed.valueOf(ACTUALS, key, "入力状況");
    expect([progress(product), progress(births)]).toEqual(["未入力", "済"]);
    cut(placeOf(births, R6), placeOf(births, R5));
    expect(progress(births)).toBe("未入力");
    expect(bed.valueOf(ACTUALS, births, R5)).toBe(340);
    expect(lostReferences()).toEqual([]);
    expect(await rulesOf(product)).not.toContain("unreadable");
  });
});
