import type { Workbook } from "@cj-tech-master/excelts";
import { text, number } from "../../src/blueprint/cell";
import type { SheetBlueprint } from "../../src/blueprint/sheet";
import { ROUNDING_WORDS } from "../../src/evaluation/rounding";
import type { ProfileId } from "../../src/evaluation/profiles/profile";
import { BAND_IDS, STARTING_POINT_WORDS, type EvaluationSettings } from "../../src/evaluation/settings";
import { planYears, type Plan } from "../../src/plan/plan";
import { actualsSheet } from "../../src/sheets/actuals/actuals-sheet";
import { bookNames, preferredSheetNames, type BookNames } from "../../src/sheets/book";
import { EVALUATION } from "../../src/sheets/columns";
import { criteriaCells, criteriaRows } from "../../src/sheets/evaluation/criteria-cells";
import { evaluationSheet } from "../../src/sheets/evaluation/evaluation-sheet";
import { visibleHeadings, WORKINGS } from "../../src/sheets/evaluation/headings";
import { profilesSheet } from "../../src/sheets/evaluation/profiles-sheet";
import { yearColumn, yearColumns } from "../../src/sheets/year-columns";
import { pageLayout } from "../../src/sheets/page";
import { registerSheet } from "../../src/sheets/register/register-sheet";
import { emptySheet } from "../../src/sheets/sheet-frame";
import type { EntryRow } from "../../src/values/entry";
import { MISSING_MARKS } from "../../src/values/missing-marks";
import { blueprintWorkbook } from "./blueprint-workbook";

/** A sheet that only holds the lists the formulas name. */
const listSheet = (book: BookNames): SheetBlueprint => {
  const years = planYears(book.plan);
  const column = (at: number, rows: number) => ({ row: 0, column: at, rows, columns: 1 });
  return {
    ...emptySheet(book, "cover", pageLayout(book.plan, { paper: "A4", orientation: "portrait", asOf: null })),
    name: "一覧",
    blocks: [
      { row: 0, column: 0, cells: MISSING_MARKS.map((mark) => [text(mark)]) },
      { row: 0, column: 1, cells: years.length > 0 ? years.map((year) => [number(year)]) : [[text("")]] },
    ],
    names: [
      { name: book.name("missing-marks"), range: column(0, MISSING_MARKS.length) },
      { name: book.name("plan-years"), range: column(1, Math.max(1, years.length)) },
    ],
  };
};

/** 指標台帳 of a plan without definitions, with those of another plan typed in. */
const filledRegister = (book: BookNames, plan: Plan): SheetBlueprint => {
  const made = registerSheet(book, { asOf: null });
  const full = registerSheet({ ...book, plan }, { asOf: null });
  return {
    ...made,
    blocks: made.blocks.map((block, b) => ({
      ...block,
      cells: block.cells.map((row, r) =>
        row.map((cell, c) => {
          const typed = full.blocks[b]?.cells[r]?.[c];
          return typed === undefined || typed.kind === "blank" ? cell : typed;
        }),
      ),
    })),
  };
};

const tableTop = (sheet: SheetBlueprint): number => sheet.tables[0]?.range.row ?? 0;

const headerColumns = (sheet: SheetBlueprint): ReadonlyMap<string, number> => {
  const top = tableTop(sheet);
  const block = sheet.blocks.find(
    ({ row, column, cells }) => row === top && column === 0 && cells.length > 1,
  );
  return new Map((block?.cells[0] ?? []).map((cell, i) => [cell.kind === "text" ? cell.text : "", i]));
};

/** What one row of 進捗評価 shows, by heading. */
export type WorksheetRow = Readonly<Record<string, unknown>>;

export type WorksheetTrial = {
  readonly workbook: Workbook;
  /** The rows in the plan's order; call it once the workbook is calculated. */
  readonly rows: (from?: Workbook) => readonly WorksheetRow[];
  /** The same of 評価基準の比較, which leaves out re-listings. */
  readonly compared: (from?: Workbook) => readonly WorksheetRow[];
};

type TrialOptions = {
  readonly profile?: ProfileId;
  /**
   * With 評価基準の比較. The engine leaves out formulas where there are more than ten thousand different ones, so the plan
   * must be small (up to a hundred rows).
   */
  readonly compared?: boolean;
  /** The plan the sheets are made for, whose blank definitions are then filled with those of the plan that is rated. */
  readonly madeFor?: Plan;
};

/** 指標台帳, 実績入力 with entries and 進捗評価 with settings of one plan, ready to be calculated. */
export const worksheetTrial = (
  plan: Plan,
  entries: readonly EntryRow[],
  settings: EvaluationSettings,
  { profile, compared = false, madeFor = plan }: TrialOptions = {},
): WorksheetTrial => {
  const book = bookNames(madeFor, preferredSheetNames());
  const actuals = actualsSheet(book, { asOf: null });
  const evaluation = evaluationSheet(book, {
    asOf: null,
    judgedYear: settings.judgedYear,
    ...(profile ? { profile } : {}),
  });
  const profiles = profilesSheet(book, { asOf: null });
  const workbook = blueprintWorkbook([
    listSheet(book),
    madeFor === plan ? registerSheet(book, { asOf: null }) : filledRegister(book, plan),
    actuals,
    evaluation,
    ...(compared ? [profiles] : []),
  ]);

  const sheet = workbook.getWorksheet(actuals.name);
  const columns = headerColumns(actuals);
  const byKey = new Map(entries.map((row) => [row.key, row]));
  const range = actuals.tables[0]?.range ?? { row: 0, rows: 0 };
  for (let row = range.row + 1; row < range.row + range.rows; row++) {
    const key = sheet?.getCell(row + 1, 1).value;
    for (const { year, cell, status } of byKey.get(String(key))?.entries ?? []) {
      const put = (heading: string, value: string | number | boolean): void => {
        if (sheet) sheet.getCell(row + 1, (columns.get(heading) ?? 0) + 1).value = value;
      };
      const heads = yearColumn(plan, year);
      if (cell.type !== "empty") put(heads?.value ?? "", cell.value);
      if (status !== "") put(heads?.status ?? "", status);
    }
  }

  const rated = workbook.getWorksheet(evaluation.name);
  const rateRange = evaluation.tables[0]?.range ?? { row: 0, rows: 0 };
  const shownCount = visibleHeadings(yearColumns(plan)).length;
  const criteria = criteriaCells(criteriaRows(rateRange.row + rateRange.rows), shownCount, {
    judgedYear: "",
    profile: "",
  });
  const set = (cell: string, value: string | number): void => {
    if (rated) rated.getCell(cell.replace(/\$/g, "")).value = value;
  };
  set(criteria.startingPoint, STARTING_POINT_WORDS[settings.startingPoint]);
  set(criteria.rounding, ROUNDING_WORDS[settings.rounding]);
  BAND_IDS.forEach((id) => set(criteria[id], settings[id]));
  set(criteria.allowance, settings.allowance);

  return {
    workbook,
    rows: (from = workbook) => tableRows(evaluation, from),
    compared: (from = workbook) => tableRows(profiles, from),
  };
};

/** Results of a sheet's first table, row by row. */
const tableRows = (sheet: SheetBlueprint, from: Workbook): readonly WorksheetRow[] => {
  const range = sheet.tables[0]?.range ?? { row: 0, rows: 1 };
  const headings = [...headerColumns(sheet)];
  const calculated = from.getWorksheet(sheet.name);
  return Array.from({ length: range.rows - 1 }, (_, i) =>
    Object.fromEntries(
      headings.map(([heading, column]) => {
        const cell = calculated?.getCell(range.row + 2 + i, column + 1);
        return [heading, cell?.formula === undefined ? cell?.value : cell.result];
      }),
    ),
  );
};

/** The cells that carry the verdict, for comparison with the TypeScript. */
export const RATED = {
  key: EVALUATION.key,
  verdict: WORKINGS.verdict,
  used: EVALUATION.used,
  latestYear: WORKINGS.latestYear,
  met: EVALUATION.met,
  achievementRate: WORKINGS.achievementRate,
  progressRate: WORKINGS.progressRate,
  elapsedShare: WORKINGS.elapsedShare,
  expected: WORKINGS.expected,
  clearChange: WORKINGS.clearChange,
  code: EVALUATION.ratingCode,
  indicatorCode: EVALUATION.indicatorCode,
  change: EVALUATION.changeCode,
  attention: EVALUATION.attentionRank,
} as const;
