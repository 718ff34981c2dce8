import { insertPlan } from "../../src/commands/insert-plan";
import { hachinohe, mayorReport } from "../sheets/hachinohe";
import type { Bed } from "../support/local-excel-bed";
import { openBed } from "../support/local-excel-bed";
import { workbookSnapshot } from "../support/workbook-snapshot";

const TABLE = "新旧対照表_hachinohe_2";
const KEY = "first-4-2-1/-";

describe("plans with sheets of their own", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
  });
  afterEach(() => bed.close());

  it("a report gets its structure, achievements, events and charts, and nothing to be filled in", async () => {
    expect(await insertPlan(mayorReport)).toMatchObject({ kind: "inserted" });
    expect(bed.requests()).toBeLessThanOrEqual(3);
    expect(bed.sheetNames()).toEqual([
      "Sheet1",
      "表紙・出典",
      "体系図",
      "実績集",
      "出来事一覧",
      "実績の推移・内訳",
    ]);
    expect(bed.sheet("実績の推移・内訳").charts).toHaveLength(2);
  });

  it("two terms get their comparison, its counts and both structures", async () => {
    expect(await insertPlan(hachinohe, { judgedYear: 2024 })).toMatchObject({ kind: "inserted" });
    expect(bed.requests()).toBeLessThanOrEqual(3);
    expect(bed.sheetNames().slice(1, 6)).toEqual([
      "表紙・出典",
      "体系図",
      "体系図（前の期）",
      "新旧対照表",
      "新旧対照の集計",
    ]);
    const made = bed.sheet("新旧対照表");
    const formats = made.conditionalFormats.map(({ format }) => format);
    expect(formats).toHaveLength(6);
    for (const format of formats)
      expect(format).toMatchObject({ fontColour: "#C00000", underline: "Single" });
  });

  it("counts follow 区分 when staff change it; only listed words are taken", async () => {
    await insertPlan(hachinohe, { judgedYear: 2024 });
    const counts = bed.sheet("新旧対照の集計");
    expect(counts.cell(24, 7).value).toBe(2);
    bed.type(TABLE, KEY, "区分", "⇒ 移動");
    expect(counts.cell(24, 7).value).toBe(1);
    expect(() => bed.type(TABLE, KEY, "区分", "たぶん移動")).toThrow();
  });

  it("leaving the comparison out leaves out its counts, and both can be made later", async () => {
    await insertPlan(hachinohe, { judgedYear: 2024, leftOut: ["comparison"] });
    expect(bed.sheetNames()).not.toContain("新旧対照表");
    expect(bed.sheetNames()).not.toContain("新旧対照の集計");
    expect(await insertPlan(hachinohe, { leftOut: [] })).toMatchObject({
      kind: "inserted",
      made: [{ id: "comparison" }, { id: "comparison-counts" }],
    });
  });

  it("makes a deleted comparison again, and the counts draw from it as before", async () => {
    await insertPlan(hachinohe, { judgedYear: 2024 });
    const whole = workbookSnapshot(bed.workbook);
    bed.workbook.deleteSheet(bed.sheet("新旧対照表"));
    expect(await insertPlan(hachinohe)).toMatchObject({ kind: "inserted", made: [{ id: "comparison" }] });
    expect(workbookSnapshot(bed.workbook)).toEqual(whole);
  });
});
