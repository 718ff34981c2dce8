import { singleCell } from "../../blueprint/address";
import { formula, number, text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import { profileOf } from "../../evaluation/profiles";
import type { ProfileId } from "../../evaluation/profiles/profile";
import { initialSettings } from "../../evaluation/settings";
import type { FiscalYear } from "../../plan/fiscal-year";
import { yearsAreEntered } from "../../plan/entered-period";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { EVALUATION } from "../columns";
import { eraYearFormula, yearHeadingFormula } from "../era-formula";
import { pageLayout } from "../page";
import { emptySheet, type SheetOptions } from "../sheet-frame";
import { computedNumberFormats } from "../open-number-formats";
import { hasOpenRows } from "../register/open-cells";
import { tableLayout } from "../table-layout";
import { STYLES } from "../theme";
import { BODY_SIZE, rowHeight } from "../width";
import { formulaYears, yearColumns } from "../year-columns";
import { settingCell } from "./criteria-cells";
import { criteriaPart } from "./criteria";
import { criteriaNoteFormula } from "./criteria-texts";
import { evaluationColumns } from "./evaluation-columns";
import {
  CHOICE_COLUMN,
  evaluationPlaces,
  LABEL_COLUMN,
  PROFILE_ROW,
  YEAR_NAMES_ROW,
  YEAR_ROW,
} from "./evaluation-places";
import { evaluationRows } from "./evaluation-row";
import { ratingFormats } from "./rating-formats";
import { columnIndex } from "./row-cells";
import { valueWidth } from "./value-width";

const FONT_SIZE = 10;

const choice = { ...STYLES.input, horizontal: "left" } as const;
const aside = { ...STYLES.note, wrap: false, vertical: "center" } as const;

export type EvaluationOptions = SheetOptions & {
  /** Null: the latest year with values, by formula, for a plan whose years staff enter. */
  readonly judgedYear: FiscalYear | null;
  /** The profile the sheet starts with; the default one where not given. */
  readonly profile?: ProfileId;
};

/** Of the years staff entered the latest one with any number on 実績入力, else the first; "" until they have. */
const latestYearWithValues = (book: BookNames): string => {
  const [first = `""`] = formulaYears(book).each;
  const places = yearColumns(book.plan).map(
    ({ value }, i) => `IF(COUNT(${column(book, "actuals", value)})>0,${i + 1},0)`,
  );
  return `IF(ISNUMBER(${first}),INDEX(${book.name("plan-years")},MAX(1,${places.join(",")})),"")`;
};

/** What stands beside the year judged. */
const judgedYearNote = (book: BookNames, judged: string): string => {
  const open = yearsAreEntered(book.plan)
    ? "計画期間が未入力のため判定していません。実績入力の黄色の欄に、計画期間の最初の年度を入力してください。"
    : "判定年度を黄色の欄で選んでください。";
  return (
    `IF(ISNUMBER(${judged}),${eraYearFormula(judged)}&"までの実績で判定しています。年度と評価基準は黄色の欄で選べます。基準の内容は表の下にあります。",` +
    `"${open}")`
  );
};

/** So many rows and the criteria below them still print legibly on one A3 page. */
const ONE_PAGE_ROWS = 24;

/**
 * 進捗評価: every row's values, rates and rating by formulas that need no add-in. Year and profile are chosen in the
 * yellow cells at the top; the 評価基準 stands below the table, out of the way of filters and sorting. A3 landscape.
 */
export const evaluationSheet = (
  book: BookNames,
  { judgedYear, asOf, profile }: EvaluationOptions,
): SheetBlueprint => {
  const { plan } = book;
  const years = yearColumns(plan);
  const inFormulas = formulaYears(book);
  const rows = evaluationRows(plan);
  const { top, rows: below, cells: criteria, shownCount } = evaluationPlaces(plan);
  const entered = yearsAreEntered(plan);
  const table = tableLayout({
    name: book.table("evaluation"),
    top,
    columns: evaluationColumns(
      { book, years, formulaYears: inFormulas, columns: columnIndex(years), criteria },
      valueWidth(rows, FONT_SIZE / BODY_SIZE),
    ),
    rows,
    fontSize: FONT_SIZE,
  });
  const onePage = rows.length <= ONE_PAGE_ROWS;
  const line = rowHeight(1, FONT_SIZE);
  const firstYearColumn = table.columnOf(years[0]?.value ?? "");
  const part = criteriaPart(
    book,
    initialSettings(plan, judgedYear ?? 0),
    { rows: below, cells: criteria, listColumn: shownCount },
    { fontSize: FONT_SIZE, height: line },
  );
  return {
    ...emptySheet(
      book,
      "evaluation",
      pageLayout(
        plan,
        { paper: "A3", orientation: "landscape", asOf },
        {
          printArea: { row: 0, column: 0, rows: below.printEnd, columns: shownCount },
          titleRows: { from: YEAR_NAMES_ROW, to: top },
          fitTo: { wide: 1, tall: onePage ? 1 : null },
          ...(onePage ? {} : { pageBreaksBefore: [below.heading] }),
        },
      ),
    ),
    blocks: [
      {
        row: 0,
        column: LABEL_COLUMN,
        cells: [[text(`${plan.title.text}\u3000進捗評価${plan.status === "draft" ? "（案）" : ""}`)]],
      },
      {
        row: YEAR_ROW,
        column: LABEL_COLUMN,
        cells: [
          [
            text("判定年度"),
            judgedYear === null && entered
              ? formula(`=${latestYearWithValues(book)}`, "0")
              : number(judgedYear, "0"),
            formula(`=${judgedYearNote(book, criteria.judgedYear)}`),
          ],
          [text("評価基準"), text(profileOf(profile).name), formula(`=${criteriaNoteFormula(criteria)}`)],
        ],
      },
      ...(entered
        ? [
            {
              row: YEAR_NAMES_ROW,
              column: firstYearColumn,
              cells: [inFormulas.each.map((year) => formula(`=${yearHeadingFormula(year)}`))],
            },
          ]
        : []),
      table.block,
      ...part.blocks,
    ],
    styles: [
      { range: singleCell(0, LABEL_COLUMN), style: STYLES.title },
      {
        range: { row: YEAR_ROW, column: LABEL_COLUMN, rows: 2, columns: 1 },
        style: { ...STYLES.header, wrap: false },
      },
      { range: { row: YEAR_ROW, column: CHOICE_COLUMN, rows: 2, columns: 1 }, style: choice },
      { range: { row: YEAR_ROW, column: CHOICE_COLUMN + 1, rows: 2, columns: 1 }, style: aside },
      ...(entered
        ? [
            {
              range: { row: YEAR_NAMES_ROW, column: firstYearColumn, rows: 1, columns: years.length },
              style: { ...aside, horizontal: "center", wrap: true } as const,
            },
          ]
        : []),
      ...table.styles,
      ...part.styles,
    ],
    columns: table.columns,
    rowHeights: [
      { from: 0, count: 1, height: rowHeight(1, 16) },
      { from: YEAR_ROW, count: 2, height: rowHeight(1) },
      ...(entered ? [{ from: YEAR_NAMES_ROW, count: 1, height: rowHeight(2) }] : []),
      // Ratings and reasons come from formulas and may take two lines.
      ...table.rowHeights.map((run) => ({ ...run, height: Math.max(run.height, 2 * line) })),
      ...part.rowHeights,
    ],
    tables: [table.table, ...part.tables],
    names: [
      { name: book.name("judged-year"), range: singleCell(YEAR_ROW, CHOICE_COLUMN) },
      { name: book.name("profile"), range: singleCell(PROFILE_ROW, CHOICE_COLUMN) },
      { name: book.name("start-year"), range: settingCell(below, "startYear") },
      { name: book.name("end-year"), range: settingCell(below, "endYear") },
      { name: book.name("criteria-note"), range: singleCell(PROFILE_ROW, CHOICE_COLUMN + 1) },
    ],
    validations: [
      ...(years.length === 0
        ? []
        : [
            {
              range: singleCell(YEAR_ROW, CHOICE_COLUMN),
              rule: { kind: "list", source: `=${book.name("plan-years")}` } as const,
              prompt: { title: "判定年度", message: "判定する年度を西暦で選びます（令和元年度は2019）。" },
              alert: {
                style: "stop",
                title: "判定年度",
                message: "計画期間の年度を一覧から選んでください。",
              } as const,
            },
          ]),
      {
        range: singleCell(PROFILE_ROW, CHOICE_COLUMN),
        rule: { kind: "list", source: `=${criteria.profileNames}` },
        prompt: { title: "評価基準", message: "判定に使う評価基準を選びます。内容は表の下にあります。" },
        alert: { style: "stop", title: "評価基準", message: "一覧から選んでください。" },
      },
      ...part.validations,
    ],
    conditionalFormats: [
      ...ratingFormats(table.dataRange(EVALUATION.rating), table.columnOf(EVALUATION.ratingCode)),
      ...ratingFormats(table.dataRange(EVALUATION.indicatorRating), table.columnOf(EVALUATION.indicatorCode)),
      ...part.conditionalFormats,
      ...(hasOpenRows(plan)
        ? computedNumberFormats(
            table,
            [EVALUATION.baseline, ...years.map(({ value }) => value), EVALUATION.target, EVALUATION.used],
            EVALUATION.unit,
          )
        : []),
    ],
    freeze: { rows: top + 1, columns: table.columnOf(EVALUATION.breakdown) + 1 },
  };
};
