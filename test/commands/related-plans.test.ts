import { insertPlan } from "../../src/commands/insert-plan";
import type { ModelSheet } from "../../src/local-excel";
import type { Bed } from "../support/local-excel-bed";
import { openBed } from "../support/local-excel-bed";
import { ninoheComprehensive, ninoheStrategy } from "../sheets/ninohe";

const LINKAGE = "対応表_ninohe_2";
const STRUCTURE = "体系図_ninohe_comprehensive_late";
const PLACE = "後期基本計画の体系図";
const GOAL = "連動する目標（第2期二戸市まち・ひと・しごと創生総合戦略）";
const MISSING = "－（このブックにない）";

/** #N/A is how a chart is told to draw nothing; any other error is one. */
const errorsOn = (sheet: ModelSheet): readonly string[] =>
  Array.from({ length: 90 * 40 }, (_, i) => [Math.floor(i / 40), i % 40] as const).flatMap(
    ([row, column]) => {
      const { value } = sheet.cell(row, column);
      return typeof value === "object" && value.error !== "#N/A"
        ? [`${sheet.name} ${row} ${column}: ${value.error}`]
        : [];
    },
  );

describe("the two 二戸市 plans in one workbook", () => {
  let bed: Bed;
  const strategy = () => insertPlan(ninoheStrategy, { onNamesTaken: "rename" });
  const comprehensive = () => insertPlan(ninoheComprehensive, { onNamesTaken: "rename", judgedYear: 2024 });
  const place = (key: string) => bed.valueOf(LINKAGE, key, PLACE);
  const goal = (key: string) => bed.valueOf(STRUCTURE, key, GOAL);
  const errors = () => bed.workbook.sheets.flatMap(errorsOn);
  beforeEach(async () => {
    bed = await openBed();
  });
  afterEach(() => bed.close());

  it("strategy first: says plainly what is missing, and finds it once it comes", async () => {
    await strategy();
    expect(bed.requests()).toBeLessThanOrEqual(3);
    expect(place("lacquer")).toBe("－");
    expect(errors()).toEqual([]);
    await comprehensive();
    expect(bed.requests()).toBeLessThanOrEqual(3);
    expect(place("lacquer")).toBe("うるし\n23行目");
    expect(goal("lacquer")).toBe("I 安心して働くことができるまち");
    expect(goal("city-sales")).toBe("II 新しい人の流れができるまち");
    expect(errors()).toEqual([]);
  });

  it("comprehensive plan first: the same; the link follows a moved mark and renamed sheets", async () => {
    await comprehensive();
    expect(goal("lacquer")).toBe(MISSING);
    expect(errors()).toEqual([]);
    await strategy();
    expect(goal("lacquer")).toBe("I 安心して働くことができるまち");
    bed.type(LINKAGE, "lacquer", "I", "");
    bed.type(LINKAGE, "lacquer", "III", "●");
    expect(goal("lacquer")).toBe("III 結婚や出産、子育ての願いがかなうまち");
    bed.table(LINKAGE).sheet.name = "まちの対応表";
    bed.table(STRUCTURE).sheet.name = "総合計画の体系図";
    expect(goal("lacquer")).toBe("III 結婚や出産、子育ての願いがかなうまち");
    expect(place("city-sales")).toMatch(/^シティセールス\n\d+行目$/);
    expect(errors()).toEqual([]);
  });

  it("a deleted sheet leaves no dead reference, and is found again once made anew", async () => {
    await comprehensive();
    await strategy();
    bed.workbook.deleteSheet(bed.table(LINKAGE).sheet);
    expect(goal("lacquer")).toBe(MISSING);
    bed.workbook.deleteSheet(bed.table(STRUCTURE).sheet);
    expect(errors()).toEqual([]);
    await comprehensive();
    await strategy();
    expect(goal("lacquer")).toBe("I 安心して働くことができるまち");
    expect(place("lacquer")).toBe("うるし\n23行目");
    expect(errors()).toEqual([]);
  });
});
