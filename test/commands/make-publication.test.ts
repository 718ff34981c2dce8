import { insertPlan } from "../../src/commands/insert-plan";
import { makePublication } from "../../src/commands/make-publication";
import { failsAt } from "../support/broken-insert";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";
import { syntheticPlan } from "../support/synthetic-plan";

const SHEET = "公表用データ";
const ACTUALS = "実績入力_kitamoto_2";
const HEADS = [
  "団体コード",
  "団体名",
  "計画ID",
  "指標ID",
  "指標名",
  "内訳",
  "年度（西暦）",
  "年度（和暦）",
  "値",
  "単位",
  "状態",
  "期間種別",
  "当初値",
  "目標値",
  "判定",
  "基準名",
];

const sizes = (bed: Bed): readonly number[] => bed.host.statistics.records.map(({ bytesUp }) => bytesUp);

it("writes 200 indicators in three requests below 1 MB", async () => {
  const bed = await openBed();
  try {
    await insertPlan(syntheticPlan(200), { judgedYear: 2023 });
    bed.requests();
    expect(await makePublication()).toMatchObject({ kind: "published" });
    expect(sizes(bed)).toHaveLength(3);
    expect(Math.max(...sizes(bed))).toBeLessThan(1_000_000);
  } finally {
    bed.close();
  }
}, 300_000);

describe("makePublication", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(kitamoto(), { judgedYear: 2024 });
    bed.requests();
  });
  afterEach(() => bed.close());

  const keyOf = (name: string): string =>
    kitamoto().indicators.find((indicator) => indicator.name === name)?.id ?? "";
  const rows = (): readonly Record<string, unknown>[] => {
    const { box, sheet } = bed.table("公表用データ_kitamoto_2");
    return Array.from({ length: box.rows - 1 }, (_, r) =>
      Object.fromEntries(
        HEADS.map((head, c) => [head, sheet.cell(box.row + 1 + r, box.column + c).value] as const),
      ),
    );
  };
  const rowOf = (id: string, era: string): Record<string, unknown> | undefined =>
    rows().find((row) => row["指標ID"] === id && row["年度（和暦）"] === era);

  it("writes one value a row from the first cell on, values only, in three requests", async () => {
    bed.type(ACTUALS, keyOf("出生数"), "令和6年度（R6）", "345");
    bed.type(ACTUALS, keyOf("出生数"), "R6 状態", "速報");
    bed.requests();
    const outcome = await makePublication();
    expect(bed.requests()).toBe(3);
    // 17 rows of 15 indicators, re-listings left out, in 4 years.
    expect(outcome).toMatchObject({ kind: "published", sheet: SHEET, rows: 68, values: 1 });
    const sheet = bed.sheet(SHEET);
    expect(HEADS.map((_, c) => sheet.cell(0, c).value)).toEqual(HEADS);
    expect([...sheet.cells()].every(({ cell }) => cell.formula === null)).toBe(true);
    expect(sheet.merges).toEqual([]);
    expect(rowOf(keyOf("出生数"), "R6")).toEqual({
      団体コード: "",
      団体名: "北本市",
      計画ID: "kitamoto-2",
      指標ID: keyOf("出生数"),
      指標名: "出生数",
      内訳: "",
      "年度（西暦）": 2024,
      "年度（和暦）": "R6",
      値: 345,
      単位: "人",
      状態: "速報",
      期間種別: "",
      当初値: 340,
      目標値: 380,
      判定: "遅れ",
      基準名: "計画経過ペース基準",
    });
    // Later years are not rated.
    expect(rowOf(keyOf("出生数"), "R7")).toMatchObject({ 値: "", 状態: "未入力", 判定: "", 基準名: "" });
  });

  it.each([
    ["12.5%", "12.5 points for a percent", { 値: 12.5, 単位: "%", 状態: "確定" }],
    ["abc", "text is not published", { 値: "", 状態: "確認待ち" }],
    ["150%", "a number outside the bounds is not published", { 値: "", 状態: "確認待ち" }],
    ["-", "a mark of no value", { 値: "", 状態: "値なし" }],
  ])("%s: %s", async (typed, _, expected) => {
    const id = keyOf("地域活動に参加している市民の割合");
    bed.type(ACTUALS, id, "令和6年度（R6）", typed);
    await makePublication();
    expect(rowOf(id, "R6")).toMatchObject(expected);
  });

  it("made again, brings the table up to date in place", async () => {
    await makePublication();
    const table = bed.table("公表用データ_kitamoto_2");
    bed.workbook.type(bed.sheet(SHEET), 0, 20, "担当メモ");
    bed.type(ACTUALS, keyOf("出生数"), "令和5年度（R5）", "352");
    expect(await makePublication()).toMatchObject({ kind: "published", rows: 68, values: 1 });
    expect(rowOf(keyOf("出生数"), "R5")).toMatchObject({ 値: 352 });
    expect(bed.table("公表用データ_kitamoto_2")).toBe(table);
    expect(bed.sheet(SHEET).cell(0, 20).value).toBe("担当メモ");
  });

  it("gives the same as CSV: byte order mark, CRLF, fields with commas quoted", async () => {
    bed.type(ACTUALS, keyOf("出生数"), "令和6年度（R6）", "345");
    const outcome = await makePublication();
    const csv = outcome.kind === "published" ? outcome.csv : "";
    expect(csv.startsWith(`\uFEFF${HEADS.join(",")}\r\n`)).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(70);
    expect(csv).toContain(
      `,北本市,kitamoto-2,${keyOf("出生数")},出生数,,2024,R6,345,人,確定,,340,380,遅れ,計画経過ペース基準\r\n`,
    );
  });

  it.each([5, 40, 70])("leaves nothing in the way when it breaks off at action %s", async (action) => {
    bed.host.setFaults((request) => (request.number === 3 ? failsAt(action) : null));
    expect(await makePublication()).toMatchObject({ kind: "failed" });
    bed.host.setFaults(null);
    expect(await makePublication({ onNamesTaken: "rename" })).toMatchObject({ kind: "published", rows: 68 });
    expect(rows()).toHaveLength(68);
    expect(await makePublication()).toMatchObject({ kind: "published", rows: 68 });
  });

  it("is refused where the table's columns are gone, and has written nothing", async () => {
    await makePublication();
    bed.workbook.type(bed.sheet(SHEET), 0, 8, "数値");
    bed.requests();
    expect(await makePublication()).toMatchObject({
      kind: "refused",
      reason: "check-sheet-changed",
      words: { sheet: SHEET, columns: "値" },
    });
    expect(bed.requests()).toBe(2);
  });
});
