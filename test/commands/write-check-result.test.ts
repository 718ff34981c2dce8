import { checkEntries } from "../../src/commands/check-entries";
import { clearMarks } from "../../src/commands/clear-marks";
import { insertPlan } from "../../src/commands/insert-plan";
import { dismissFinding } from "../../src/commands/record-decision";
import type { CheckResultOutcome } from "../../src/commands/write-check-result";
import { writeCheckResult } from "../../src/commands/write-check-result";
import { valueHeading } from "../../src/sheets/columns";
import type { Bed } from "../support/local-excel-bed";
import { kitamoto, openBed } from "../support/local-excel-bed";

const ACTUALS = "実績入力_kitamoto_2";
const RESULT = "チェック結果_kitamoto_2";
const R6 = valueHeading(2024);
const plan = kitamoto();
const keyOf = (name: string): string =>
  plan.indicators.find((indicator) => indicator.name.includes(name))?.rows[0]?.key ?? "";
const births = keyOf("出生数");
const product = keyOf("市内純生産");

describe("writeCheckResult", () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await openBed();
    await insertPlan(plan, { judgedYear: 2024 });
    bed.type(ACTUALS, births, R6, "3400");
    bed.type(ACTUALS, product, R6, "abc");
    bed.requests();
  });
  afterEach(() => bed.close());

  /** The lines of the sheet as printed: column head to text. */
  const lines = (): readonly Readonly<Record<string, string>>[] => {
    const { sheet, box } = bed.table(RESULT);
    const columns = Array.from({ length: box.columns }, (_, c) => box.column + c);
    return Array.from({ length: box.rows - 1 }, (_, r) =>
      Object.fromEntries(
        columns.map((c) => [String(sheet.cell(box.row, c).value), sheet.text(box.row + 1 + r, c)]),
      ),
    );
  };
  const lineOf = (rule: string, key: string) =>
    lines().find((line) => line["キー"] === JSON.stringify([rule, key, 2024, null]));
  const answer = (rule: string, key: string, text: string): void =>
    bed.type(RESULT, JSON.stringify([rule, key, 2024, null]), "対応・理由", text);
  /** Of each mark on 実績入力: whether it shows on a cell. */
  const marks = (key: string): readonly boolean[] => {
    const { sheet, box } = bed.table(ACTUALS);
    const columns = Array.from({ length: box.columns }, (_, c) => box.column + c);
    const column = columns.find((c) => sheet.cell(box.row, c).value === R6) ?? 0;
    const row = Array.from({ length: box.rows }, (_, r) => box.row + r).find(
      (r) => sheet.cell(r, 0).value === key,
    );
    const scratch = { row: 300, column: 60 };
    return sheet.conditionalFormats
      .filter(({ formula, boxes }) => formula?.includes("確認の印") && boxes[0]?.column === column)
      .map(({ formula }) => {
        const own = (formula ?? "").replace(
          new RegExp(`(\\$?[A-Z]+)${box.row + 2}\\b`, "g"),
          `$1${(row ?? 0) + 1}`,
        );
        bed.workbook.type(sheet, scratch.row, scratch.column, own);
        const shown = sheet.cell(scratch.row, scratch.column).value;
        bed.workbook.type(sheet, scratch.row, scratch.column, "");
        return shown === true;
      });
  };
  const written = (outcome: CheckResultOutcome) => {
    if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
    return outcome;
  };

  it("lists the findings, the gravest first, in three requests", async () => {
    const outcome = written(await writeCheckResult());
    expect(bed.requests()).toBe(3);
    expect(outcome).toMatchObject({ sheet: "チェック結果", marked: true });
    expect(lines()).toHaveLength(outcome.checked.findings.length);
    expect(lineOf("unreadable", product)).toMatchObject({
      重要度: "✕ エラー",
      年度: "令和6年度",
      "現在値 → 案": "abc",
      対応・理由: "",
    });
    expect(lineOf("unreadable", product)?.["確認事項"]).toContain("「abc」を数値として読み取れません。");
    expect(lineOf("scale", births)).toMatchObject({ 重要度: "▲ 注意", "現在値 → 案": "3400 → 340人" });
    expect(lines()[0]?.["重要度"]).toBe("✕ エラー");
  });

  it("links to the cell by key, wherever it is", async () => {
    await writeCheckResult();
    const place = outcomePlace(await checkEntries());
    expect(lineOf("scale", births)?.["場所"]).toBe(place);
    const table = bed.table(ACTUALS);
    bed.workbook.sortTable(table, 2, false);
    table.sheet.insertColumns(3, 1);
    const moved = outcomePlace(await checkEntries());
    expect(moved).not.toBe(place);
    expect(lineOf("scale", births)?.["場所"]).toBe(moved);
  });

  const outcomePlace = (outcome: Awaited<ReturnType<typeof checkEntries>>): string => {
    const found =
      outcome.kind === "checked"
        ? outcome.plans[0]?.findings.find(({ rule, rowKey }) => rule === "scale" && rowKey === births)
        : undefined;
    return `${found?.place?.sheet} ${found?.place?.cell}`;
  };

  it("is made again in place and keeps what staff wrote", async () => {
    await writeCheckResult();
    const { sheet } = bed.table(RESULT);
    answer("unreadable", product, "担当課に照会中");
    answer("scale", births, "確認しました");
    sheet.insertColumns(3, 1);
    bed.workbook.paste(sheet, 0, 20, [["欄外のメモ"]]);
    const before = lines().length;
    bed.type(ACTUALS, births, R6, "340");
    bed.requests();
    written(await writeCheckResult());
    expect(bed.requests()).toBe(3);
    expect(lineOf("unreadable", product)).toMatchObject({ 対応・理由: "担当課に照会中" });
    expect(lineOf("scale", births)).toMatchObject({ 重要度: "解消", 対応・理由: "確認しました" });
    expect(lines()).toHaveLength(before);
    expect(sheet.cell(0, 20).value).toBe("欄外のメモ");
    expect(bed.sheetNames().filter((name) => name.startsWith("チェック結果"))).toHaveLength(1);
  });

  it("grows and shrinks with the findings, and empties what is over", async () => {
    const first = written(await writeCheckResult()).checked.findings.length;
    for (const { key } of plan.indicators.flatMap(({ rows }) => rows))
      bed.type(ACTUALS, key, valueHeading(2025), "abc");
    const second = written(await writeCheckResult()).checked.findings.length;
    expect(second).toBeGreaterThan(first);
    expect(lines()).toHaveLength(second);
    expect(lines().filter((line) => line["確認事項"] === "")).toEqual([]);
    for (const { key } of plan.indicators.flatMap(({ rows }) => rows))
      bed.type(ACTUALS, key, valueHeading(2025), "");
    const third = written(await writeCheckResult()).checked.findings.length;
    expect(lines().filter((line) => line["確認事項"] !== "")).toHaveLength(third);
    expect(lines()).toHaveLength(second);
  });

  it("marks the cells until they change, and again only after the next check", async () => {
    await writeCheckResult();
    expect([marks(product), marks(births)]).toEqual([
      [true, false],
      [false, true],
    ]);
    bed.type(ACTUALS, births, R6, "340");
    expect(marks(births)).toEqual([false, false]);
    bed.workbook.sortTable(bed.table(ACTUALS), 2, false);
    expect(marks(product)).toEqual([true, false]);
    await writeCheckResult();
    expect(bed.table(ACTUALS).sheet.conditionalFormats).toHaveLength(3 + 4 * 2);
  });

  it("sets its marks behind the formats of staff, and clears only its own", async () => {
    const { sheet, box } = bed.table(ACTUALS);
    const own = {
      id: "own",
      type: "Custom",
      boxes: [{ ...box }],
      formula: "=TRUE",
      format: { fill: "#00FF00" },
      priority: 0,
      stopIfTrue: false,
    };
    sheet.conditionalFormats = [
      own,
      ...sheet.conditionalFormats.map((format) => ({ ...format, priority: format.priority + 1 })),
    ];
    const before = sheet.conditionalFormats;
    await writeCheckResult();
    const [first] = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    expect(first?.format.fill).toBe("#00FF00");
    bed.requests();
    expect(await clearMarks()).toEqual({ kind: "cleared" });
    expect(bed.requests()).toBe(3);
    expect(sheet.conditionalFormats).toEqual(before);
  });

  it("lists what was confirmed with its reason", async () => {
    const { checked } = written(await writeCheckResult());
    const finding = checked.findings.find(({ rule, rowKey }) => rule === "scale" && rowKey === births);
    if (!finding) throw new Error("no finding");
    await dismissFinding(finding, "市外分を含むため");
    await writeCheckResult();
    expect(lineOf("scale", births)).toMatchObject({ 重要度: "確認済み", 対応・理由: "市外分を含むため" });
    expect(marks(births)).toEqual([false, false]);
  });

  it("is made anew where the sheet was deleted, and refuses a sheet that lost its columns", async () => {
    await writeCheckResult();
    bed.workbook.deleteSheet(bed.sheet("チェック結果"));
    expect(await writeCheckResult()).toMatchObject({ kind: "written" });
    const { sheet, box } = bed.table(RESULT);
    bed.workbook.paste(sheet, box.row, 8, [["メモ"]]);
    expect(await writeCheckResult()).toEqual({
      kind: "refused",
      reason: "check-sheet-changed",
      words: { sheet: "チェック結果", columns: "対応・理由" },
    });
  });

  it("leaves a protected 実績入力 unmarked, and takes another name where its own is taken", async () => {
    bed.table(ACTUALS).sheet.protected = true;
    bed.workbook.addSheet("チェック結果");
    expect(await writeCheckResult()).toMatchObject({ kind: "names-taken" });
    expect(await writeCheckResult({ onNamesTaken: "rename" })).toMatchObject({
      sheet: "チェック結果 (2)",
      marked: false,
    });
  });
});
