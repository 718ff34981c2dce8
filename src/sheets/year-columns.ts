import { blank, formula, text } from "../blueprint/cell";
import type { BlueprintCell } from "../blueprint/cell";
import type { FormulaYears } from "../evaluation/formula-years";
import { statedYears, yearsInRange } from "../evaluation/formula-years";
import { yearByPlace, yearCount, yearsAreEntered } from "../plan/entered-period";
import type { FiscalYear } from "../plan/fiscal-year";
import { eraLabel } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";
import type { BookNames } from "./book";
import { statusHeading, valueHeading } from "./columns";

/**
 * A year of the plan as its columns are headed: `令和6年度（R6）`, or `3年目` where staff enter the years, because the head
 * of an Excel Table cannot be a formula.
 */
export type YearColumn = {
  /** Null where the plan's first year is not entered yet. */
  readonly year: FiscalYear | null;
  /** Short name: `R6`, `3年目`. */
  readonly label: string;
  /** What keys of rows name the year by: `2024`, `3年目`. */
  readonly key: string;
  /** Head of the column of values in 実績入力 and 進捗評価. */
  readonly value: string;
  /** Head of the column of statuses. */
  readonly status: string;
};

/** The columns of the plan's years, in order. */
export const yearColumns = (plan: Plan): readonly YearColumn[] => {
  const years = planYears(plan);
  if (!yearsAreEntered(plan))
    return years.map((year) => ({
      year,
      label: eraLabel(year),
      key: String(year),
      value: valueHeading(year),
      status: statusHeading(year),
    }));
  return Array.from({ length: yearCount(plan) }, (_, i) => {
    const label = yearByPlace(i + 1);
    return { year: years[i] ?? null, label, key: label, value: label, status: `${label} 状態` };
  });
};

/** The column of a fiscal year of the plan. */
export const yearColumn = (plan: Plan, year: FiscalYear): YearColumn | null =>
  yearColumns(plan).find((column) => column.year === year) ?? null;

/** How many years' columns a table has whose heads count them; 0 where its heads name the years. */
export const countedYears = (headers: readonly string[]): number =>
  Math.max(
    0,
    ...headers.map((header) => Number(/^(\d+)年目$/.exec(header.normalize("NFKC").trim())?.[1] ?? 0)),
  );

/** The plan's years as formulas know them. */
export const formulaYears = ({ plan, name }: Pick<BookNames, "plan" | "name">): FormulaYears =>
  yearsAreEntered(plan) ? yearsInRange(name("plan-years"), yearCount(plan)) : statedYears(planYears(plan));

/** Formula text for the key of the year judged, or of one so many years before, among `YearColumn.key`. */
export const judgedKeyFormula = (book: Pick<BookNames, "plan" | "name">, yearsBefore = 0): string => {
  const judged = book.name("judged-year");
  const back = (year: string): string => (yearsBefore === 0 ? year : `(${year}-${yearsBefore})`);
  return yearsAreEntered(book.plan) ? `${back(formulaYears(book).placeOf(judged))}&"年目"` : back(judged);
};

/** A year's name in full, `3年目` for as long as the plan's years are not entered. */
export const yearNameCell = (
  book: Pick<BookNames, "plan" | "name">,
  index: number,
  shown: { readonly stated: (year: FiscalYear) => string; readonly formula: (year: string) => string },
): BlueprintCell => {
  const column = yearColumns(book.plan)[index];
  if (column === undefined) return blank;
  if (!yearsAreEntered(book.plan)) return text(column.year === null ? null : shown.stated(column.year));
  const year = formulaYears(book).each[index] ?? `""`;
  return formula(`=IF(ISNUMBER(${year}),${shown.formula(year)},"${column.label}")`);
};
