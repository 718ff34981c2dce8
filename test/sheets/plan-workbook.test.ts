import { sheetRange } from "../../src/blueprint/address";
import type { CellRange } from "../../src/blueprint/address";
import type { SheetBlueprint } from "../../src/blueprint/sheet";
import { preferredSheetNames } from "../../src/sheets/book";
import { insertBlueprint, summaryBlueprint } from "../../src/sheets/plan-workbook";
import { contentBytes, formulaBytes } from "../../src/excel/write/estimate";
import type { Plan } from "../../src/plan/plan";
import { calculated } from "./calculated";
import { kitamoto } from "./kitamoto";
import { madeUpPlan } from "./made-up-plan";
import { plain } from "./sheet-cells";

const sheetsOf = (plan: Plan): readonly SheetBlueprint[] => [
  ...insertBlueprint(plan, preferredSheetNames(), { judgedYear: 2022, asOf: null, createdOn: null }).sheets,
  ...summaryBlueprint(plan, preferredSheetNames(), {
    asOf: null,
    variant: "council",
    draft: false,
    meeting: null,
    meetingDate: null,
    documentNo: null,
    department: null,
  }).sheets,
];

const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const withoutPeriod: Plan = { ...madeUpPlan(3), period: null };
const withoutIndicators: Plan = { ...madeUpPlan(0), notes: [] };

describe.each([
  ["kitamoto-2", kitamoto],
  ["200 indicators", madeUpPlan(200)],
  ["a plan without a period", withoutPeriod],
])("sheets of %s", (_name, plan) => {
  const sheets = sheetsOf(plan);

  test("stand in tab order, each with its stamp", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      "表紙・出典",
      "体系図",
      "指標台帳",
      "実績入力",
      "評価コメント",
      "進捗評価",
      "評価基準の比較",
      "議会要約",
    ]);
    expect(sheets.map(({ id }) => id)).toEqual(
      ["cover", "structure", "register", "actuals", "comments", "evaluation", "profiles", "summary"].map(
        (id) => `${plan.id}/${id}`,
      ),
    );
  });

  test("table, name and chart names are unique in the workbook", () => {
    const names = sheets.flatMap(({ tables, names: cells }) => [
      ...tables.map(({ name }) => name),
      ...cells.map(({ name }) => name),
    ]);
    expect(new Set(names).size).toBe(names.length);
    const charts = sheets.flatMap((sheet) => sheet.charts.map(({ name }) => name));
    expect(new Set(charts).size).toBe(charts.length);
  });

  test("tables have unique header texts and no merged cells; merges do not overlap", () => {
    for (const { tables, blocks, merges } of sheets) {
      for (const { range } of tables) {
        const block = blocks.find(({ row, column }) => row === range.row && column === range.column);
        const heads = (block?.cells[0] ?? []).map(plain);
        expect(heads).toHaveLength(range.columns);
        expect(new Set(heads).size).toBe(heads.length);
        expect(block?.cells.length).toBe(range.rows);
        expect(merges.filter((merge) => overlaps(merge, range))).toEqual([]);
      }
      merges.forEach((merge, i) =>
        expect(merges.slice(i + 1).filter((other) => overlaps(merge, other))).toEqual([]),
      );
    }
  });

  test("blocks are rectangles, texts fit a cell, and charts draw from cells that hold something", () => {
    for (const { blocks, charts } of sheets) {
      for (const { cells } of blocks) {
        expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
        for (const cell of cells.flat())
          expect(String(plain(cell) ?? "").length).toBeLessThan(cell.kind === "formula" ? 8192 : 32767);
      }
      for (const { series } of charts)
        for (const { values, categories } of series) {
          expect(values.range.rows).toBe(categories.range.rows);
          expect(sheetRange(values.sheet, values.range)).toMatch(/^'議会要約'!/);
        }
    }
  });

  test("every printed sheet has its paper and a footer with plan and page", () => {
    for (const { page } of sheets) {
      expect(page.footer.left).toContain(plan.municipality.name);
      expect(page.footer.right).toBe("&P / &N");
      expect(page.margins.left).toBe(20);
      expect(page.printArea).toBeDefined();
    }
  });
});

test("quotation marks in a plan's texts do not end a formula's text", () => {
  const made = madeUpPlan(1);
  const [first] = made.indicators;
  if (!first) throw new Error("no indicator");
  const plan: Plan = {
    ...made,
    shortTitle: '"第2期"戦略',
    indicators: [{ ...first, unit: '"件', rows: [{ ...first.rows[0], breakdown: '"&A1&"' }] }],
  };
  const names = preferredSheetNames();
  const workbook = calculated({ sheets: sheetsOf(plan) });
  workbook.paste(names.actuals, "I4", 150);
  expect(workbook.value(names.summary, "A2")).toBe('見本町 "第2期"戦略 進捗状況報告（令和4年度実績）');
  const row = Array.from({ length: 150 }, (_, i) => i + 1).find(
    (n) => workbook.value(names.summary, `Q${n}`) === "indicator-1",
  );
  expect(workbook.value(names.summary, `AH${row ?? 0}`)).toBe(
    '"&A1&" 100"件（H29） → 150"件（H30） → 目標 200"件',
  );
});

test("200 indicators: entry sheets and summary stay far below what one request may carry", () => {
  const sizes = sheetsOf(madeUpPlan(200)).map(
    // A formula that is filled down travels once.
    (sheet) => [sheet.name, contentBytes(sheet) + formulaBytes(sheet)] as const,
  );
  const size = new Map(sizes);
  expect(size.get("実績入力")).toBeLessThan(600_000);
  expect(size.get("議会要約")).toBeLessThan(600_000);
  expect(size.get("指標台帳")).toBeLessThan(600_000);
});

test("a plan without indicators is refused by nobody but has no rows", () => {
  expect(() => sheetsOf(withoutIndicators)).not.toThrow();
});
