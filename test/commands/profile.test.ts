import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { PROFILES } from "../../src/evaluation/profiles";
import { ratingLabel } from "../../src/evaluation/rating-label";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const ACTUALS = "実績入力_kitamoto_2";
const EVALUATION = "進捗評価_kitamoto_2";
const SHEET = "進捗評価";
const R6 = "令和6年度（R6）";

describe("the profile chosen at the top of 進捗評価", () => {
  let bed: Bed;
  beforeAll(async () => {
    bed = await openBed();
    await insertPlan(kitamoto(), { judgedYear: 2024, profile: "elapsed-share" });
    bed.type(ACTUALS, "births", R6, "369");
    bed.type(ACTUALS, "greenhouse-gas-emissions", R6, "258100");
  });
  afterAll(() => bed.close());

  const choose = (name: string): void => bed.workbook.paste(bed.sheet(SHEET), 2, 2, [[name]]);
  const shown = (key: string): unknown => bed.valueOf(EVALUATION, key, "自動判定");
  const settingCell = (label: string): { row: number; column: number } => {
    const sheet = bed.sheet(SHEET);
    const row = Array.from({ length: 150 }, (_, i) => i).find((i) => sheet.cell(i, 1).value === label);
    if (row === undefined) throw new Error(`No setting ${label}`);
    return { row, column: 2 };
  };

  test("begins as the insertion asked for", () => {
    expect(bed.sheet(SHEET).cell(2, 2).value).toBe("経過率対比基準");
    expect(shown("births")).toBe("B ほぼ計画どおり");
  });

  test.each([
    ["計画経過ペース基準", "△ やや遅れ", "△ やや遅れ"],
    ["期待値対比基準", "B+ 概ね順調", "－ 判定対象外"],
    ["目安値基準", "× 努力を要する", "× 努力を要する"],
    ["当初値比較基準", "B* 達成が危ぶまれる", "B* 達成が危ぶまれる"],
    ["経過率対比基準", "B ほぼ計画どおり", "E 大きく遅れ・後退"],
    ["達否基準", "× 未達", "× 未達"],
  ])("%s: sheet, check and printed rule follow it", async (name, births, emissions) => {
    choose(name);
    expect([shown("births"), shown("greenhouse-gas-emissions")]).toEqual([births, emissions]);
    const outcome = await checkEntries();
    const ratings = outcome.kind === "checked" ? (outcome.plans[0]?.ratings ?? []) : [];
    const id = PROFILES.find((profile) => profile.name === name)?.id;
    expect(ratings.find(({ rowKey }) => rowKey === "births")).toMatchObject({ profile: id });
    for (const { rowKey, rating, profile } of ratings)
      expect([rowKey, shown(rowKey)]).toEqual([rowKey, ratingLabel(rating, profile)]);
    expect(String(bed.sheet(SHEET).cell(2, 3).value)).toMatch(
      new RegExp(`^${name}：.*率の表示は四捨五入。$`),
    );
  });

  test("a word staff changed is shown, bands staff changed judge, in sheet and check alike", async () => {
    choose("経過率対比基準");
    const step = settingCell("経過率対比の1段の幅");
    bed.workbook.paste(bed.sheet(SHEET), step.row, step.column, [[0.01]]);
    expect(shown("births")).toBe("D 遅れ");
    const outcome = await checkEntries();
    expect(
      outcome.kind === "checked" && outcome.plans[0]?.ratings.find(({ rowKey }) => rowKey === "births"),
    ).toMatchObject({ rating: "behind" });
    const list = settingCell("経過率対比基準");
    bed.workbook.paste(bed.sheet(SHEET), list.row + 6, 2, [["相当の遅れ"]]);
    expect(shown("births")).toBe("D 相当の遅れ");
  });

  test("truncation shortens what is shown and nothing else", () => {
    const { row, column } = settingCell("端数処理");
    expect(bed.valueOf(EVALUATION, "births", "達成率")).toBeCloseTo(369 / 380, 12);
    bed.workbook.paste(bed.sheet(SHEET), row, column, [["切捨て"]]);
    expect(bed.valueOf(EVALUATION, "births", "達成率")).toBe(0.971);
    expect(bed.valueOf(EVALUATION, "births", "達成率（端数処理前）")).toBeCloseTo(369 / 380, 12);
  });
});
