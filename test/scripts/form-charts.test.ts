import { blankForm, formSheets } from "../../scripts/releases/blank-form";
import { tableWriter } from "../../scripts/pictures/table-writer";
import { directWorkbook } from "../../src/headless/direct-workbook";
import type { ModelChart, ModelSheet, ModelWorkbook } from "../../src/local-excel";
import { preferredSheetNames, tableNameOf } from "../../src/sheets/book";
import { yearColumns } from "../../src/sheets/year-columns";
import { formulaFaults } from "../sheets/formula-lint";

const PLAN = blankForm();
const YEARS = yearColumns(PLAN);

const form = (): ModelWorkbook =>
  directWorkbook({
    plan: PLAN,
    insertion: { firstYear: 2022, judgedYear: 2024 },
    summary: false,
    charts: true,
    adapt: (sheets) => formSheets(PLAN, sheets),
  });

/** 指標台帳 and 実績入力 as staff fill them, by the key of a row. */
const fill = (
  workbook: ModelWorkbook,
  key: string,
  definition: Readonly<Record<string, string>>,
  values: readonly string[],
): void => {
  const register = tableWriter(workbook, tableNameOf(PLAN.id, "register"));
  const actuals = tableWriter(workbook, tableNameOf(PLAN.id, "actuals"));
  for (const [heading, typed] of Object.entries(definition)) register?.type(key, heading, typed);
  values.forEach((value, i) => actuals?.type(key, YEARS[i]?.value ?? "", value));
};

const chartsOf = (workbook: ModelWorkbook): ModelSheet => {
  const sheet = workbook.sheetByName(preferredSheetNames().charts);
  if (sheet === null) throw new Error("The form has no グラフ");
  return sheet;
};

/** What stands on paper of a panel: the title above its chart, the words beside its numbers, the numbers. */
const panel = (sheet: ModelSheet, { series }: ModelChart) => {
  const lines = series.map(({ values }) => {
    const [, letter = "", row = ""] = /!\$([A-Z])\$(\d+):/.exec(values) ?? [];
    const [at, column] = [Number(row) - 1, letter.charCodeAt(0) - 65];
    const cells = Array.from({ length: YEARS.length + 1 }, (_, i) => sheet.cell(at, column + i).value);
    return { at, column, cells: cells.map((value) => (typeof value === "object" ? value.error : value)) };
  });
  const [first = { at: 0, column: 1 }] = lines;
  return {
    title: sheet.text(first.at - 3, first.column - 1),
    words: [
      sheet.text(first.at - 1, first.column - 1),
      ...lines.map(({ at, column }) => sheet.text(at, column - 1)),
    ],
    numbers: lines.map(({ cells }) => cells),
  };
};
const panels = (workbook: ModelWorkbook) => {
  const sheet = chartsOf(workbook);
  return sheet.charts.map((chart) => panel(sheet, chart));
};

const NOTHING = Array.from({ length: YEARS.length + 1 }, () => "#N/A");

describe("グラフ of the empty form", () => {
  it("has a quiet slot for each row", () => {
    const all = panels(form());
    expect(all).toHaveLength(PLAN.indicators.length);
    for (const one of all)
      expect(one).toEqual({ title: "", words: ["", "", ""], numbers: [NOTHING, NOTHING] });
  });

  it("leaves titles to the cells above its charts, which LibreOffice keeps up with", () => {
    const sheet = chartsOf(form());
    for (const chart of sheet.charts) {
      expect(chart.title).toMatchObject({ visible: false, formula: null });
      const [, , row = ""] = /!\$([A-Z])\$(\d+):/.exec(chart.series[0]?.values ?? "") ?? [];
      expect(chart.top).toBeGreaterThanOrEqual(sheet.cellPosition(Number(row) - 3, 0).top - 0.01);
    }
  });

  it("shows the indicators in use one after the other, in the order of the form", () => {
    const workbook = form();
    const share = { 番号: "1-2", 指標名: "満足度", 単位: "%", 方向: "増加", 当初値: "42.5%", 目標値: "50%" };
    fill(workbook, "indicator-3-5", { ...share, 当初値の年度: "R3", 目標年度: "R8" }, ["43.1%", "57%"]);
    fill(workbook, "indicator-1-3", { 指標名: "転入者数", 単位: "人" }, ["12500", "12400.5"]);
    fill(workbook, "indicator-4-8", { 番号: "4-8", 指標名: "まだ値のない指標" }, []);
    fill(workbook, "indicator-2-1", {}, ["7"]);
    const [first, second, third, fourth, fifth] = panels(workbook);
    const none = "#N/A";
    expect(first).toEqual({
      title: "転入者数（人）",
      words: ["年度", "実績", "目安"],
      numbers: [[none, 12500, 12400.5, none, none, none], NOTHING],
    });
    expect(second).toMatchObject({ title: "指標201", numbers: [[none, 7, none, none, none, none], NOTHING] });
    expect(third).toMatchObject({
      title: "1-2 満足度（%）",
      numbers: [
        [42.5, 43.1, 57, none, none, none],
        [42.5, 44, 45.5, 47, 48.5, 50],
      ],
    });
    expect(fourth).toMatchObject({
      title: "4-8 まだ値のない指標：値がまだありません",
      words: ["年度", "実績", "目安"],
    });
    expect(fifth).toEqual({ title: "", words: ["", "", ""], numbers: [NOTHING, NOTHING] });
  });

  it("has only formulas that every program works out alike", () => {
    const workbook = form();
    const ranges = workbook.names.filter(({ formula }) => formula.includes(":"));
    const names = new Set(ranges.map(({ name }) => name));
    const formulas = [...chartsOf(workbook).cells()].flatMap(({ cell }) => cell.formula ?? []);
    expect(formulas.length).toBeGreaterThan(PLAN.indicators.length * 15);
    expect(formulas.flatMap((formula) => formulaFaults(formula, names))).toEqual([]);
  });

  it("says nothing on paper that staff have not said", () => {
    const sheet = chartsOf(form());
    const printed = sheet.pageSetup.printArea?.[0];
    const texts = [...sheet.cells()].flatMap(({ row, column, cell }) =>
      column < (printed?.columns ?? 0) && typeof cell.value === "string" ? [sheet.text(row, column)] : [],
    );
    expect(texts.filter((text) => text.includes("指標1"))).toEqual([]);
    expect(sheet.columnHidden(printed?.columns ?? 0)).toBe(true);
  });
});
