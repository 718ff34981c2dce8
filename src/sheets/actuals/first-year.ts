import { singleCell } from "../../blueprint/address";
import { formula, number, text } from "../../blueprint/cell";
import type { NameBlueprint, SheetBlueprint, ValidationBlueprint } from "../../blueprint/sheet";
import { FIRST_YEARS } from "../../plan/entered-period";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { BookNames } from "../book";
import { ACTUALS } from "../columns";
import { eraLabelFormula, eraYearFormula, yearHeadingFormula } from "../era-formula";
import { TITLE_ROWS } from "../sheet-frame";
import type { TableLayout } from "../table-layout";
import { STYLES } from "../theme";
import { rowHeight } from "../width";
import { formulaYears, yearColumns } from "../year-columns";

/** Rows between the title and the table where staff enter which years the plan covers. */
export const FIRST_YEAR_ROWS = 1;
const ROW = TITLE_ROWS;

const small = { ...STYLES.note, wrap: false, vertical: "center" } as const;
const above = { ...small, horizontal: "center", wrap: true } as const;

type FirstYearPart = Pick<SheetBlueprint, "blocks" | "styles" | "rowHeights"> & {
  readonly names: readonly NameBlueprint[];
  readonly validations: readonly ValidationBlueprint[];
};

/**
 * The line above 実績入力 where staff enter the plan's first fiscal year, because no document states it; everything that
 * depends on it follows by formula. Above each year's columns it names the year they then stand for.
 */
export const firstYearPart = (
  book: BookNames,
  table: TableLayout,
  firstYear: FiscalYear | null,
): FirstYearPart => {
  const label = table.columnOf(ACTUALS.name);
  const cell = label + 1;
  const { each } = formulaYears(book);
  const [first = `""`] = each;
  const last = each[each.length - 1] ?? first;
  const columns = yearColumns(book.plan);
  const values = table.columnOf(columns[0]?.value ?? "");
  const statuses = table.columnOf(columns[0]?.status ?? "");
  return {
    blocks: [
      {
        row: ROW,
        column: label,
        cells: [
          [
            text("計画期間の最初の年度"),
            number(firstYear, "0"),
            formula(
              `=IF(ISNUMBER(${first}),${eraYearFormula(first)}&"～"&${eraYearFormula(last)},"←西暦4桁で入力してください")`,
            ),
          ],
        ],
      },
      {
        row: ROW,
        column: values,
        cells: [each.map((year) => formula(`=${yearHeadingFormula(year)}`))],
      },
      {
        row: ROW,
        column: statuses,
        cells: [each.map((year) => formula(`=IF(ISNUMBER(${year}),${eraLabelFormula(year)},"")`))],
      },
    ],
    styles: [
      { range: singleCell(ROW, label), style: { ...STYLES.header, wrap: false, horizontal: "right" } },
      { range: singleCell(ROW, cell), style: { ...STYLES.input, wrap: false, horizontal: "center" } },
      { range: singleCell(ROW, cell + 1), style: small },
      { range: { row: ROW, column: values, rows: 1, columns: each.length }, style: above },
      { range: { row: ROW, column: statuses, rows: 1, columns: each.length }, style: above },
    ],
    rowHeights: [{ from: ROW, count: 1, height: rowHeight(2) }],
    names: [{ name: book.name("first-year"), range: singleCell(ROW, cell) }],
    validations: [
      {
        range: singleCell(ROW, cell),
        rule: { kind: "whole", ...FIRST_YEARS },
        prompt: {
          title: "計画期間の最初の年度",
          message:
            "計画の1年目の年度を西暦4桁で入力してください（令和元年度なら2019）。資料に期間の記載がないため、空欄の間は判定しません。",
        },
        alert: {
          style: "stop",
          title: "計画期間の最初の年度",
          message: "西暦4桁の数字で入力してください（令和元年度なら2019）。",
        },
      },
    ],
  };
};
