import { cellAddress } from "../../blueprint/address";
import type { FiscalYear } from "../../plan/fiscal-year";
import { planYears } from "../../plan/plan";
import type { Plan } from "../../plan/plan";
import { ACTUALS, COMMENTS, EVALUATION } from "../../sheets/columns";
import { calculatedHeadings } from "../../sheets/evaluation/headings";
import { registerColumns } from "../../sheets/register/register-columns";
import { yearColumns } from "../../sheets/year-columns";
import type { MissingColumn, StrayYear } from "../../validation/check-input";
import type { Cell } from "../../values/cell";
import type { TableContent } from "../../values/table-content";
import { plainHeading } from "./keyed-rows";

/** `令和8年度（R8）` → 2026. */
const yearOfHeading = (heading: string): FiscalYear | null => {
  const [, era, digits] = /年度\(([RH])(\d+)\)$/.exec(plainHeading(heading)) ?? [];
  return digits === undefined ? null : Number(digits) + (era === "R" ? 2018 : 1988);
};

const isFilled = (cell: Cell | undefined): boolean => cell?.type !== "empty" && cell?.value !== "";

/** How many cells of the plan's year columns hold something. */
export const filledYears = (plan: Plan, actuals: TableContent | null): number => {
  const heads = new Set(yearColumns(plan).map(({ value }) => plainHeading(value)));
  return (actuals?.headers ?? []).reduce(
    (sum, header, c) =>
      heads.has(plainHeading(header))
        ? sum + (actuals?.rows ?? []).filter((row) => isFilled(row[c])).length
        : sum,
    0,
  );
};

/** Value columns of 実績入力 for years the plan does not have. */
export const strayYears = (plan: Plan, actuals: TableContent): readonly StrayYear[] => {
  const own = new Set(planYears(plan));
  return actuals.headers.flatMap((heading, c): readonly StrayYear[] => {
    const year = yearOfHeading(heading);
    if (year === null || own.has(year)) return [];
    const filled = actuals.rows.filter((row) => isFilled(row[c])).length;
    const cell = cellAddress(Math.max(0, actuals.firstRow - 1), actuals.firstColumn + c);
    return [{ year, filled, place: { sheet: actuals.sheet, cell } }];
  });
};

/** The columns of a plan's tables that people see and the check needs. */
export const wantedColumns = (plan: Plan): Readonly<Record<TableColumnsOf, readonly string[]>> => {
  const years = yearColumns(plan);
  return {
    actuals: [
      ...Object.values(ACTUALS),
      ...years.map(({ value }) => value),
      ...years.map(({ status }) => status),
    ],
    register: registerColumns(plan).map(({ header }) => header),
    comments: Object.values(COMMENTS).filter(
      (heading) => heading !== COMMENTS.measure || plan.measures.length > 0,
    ),
    evaluation: [
      EVALUATION.key,
      ...calculatedHeadings(years),
      EVALUATION.ownAssessment,
      EVALUATION.ownReason,
    ],
  };
};

export type TableColumnsOf = "actuals" | "register" | "comments" | "evaluation";

/** Columns a table should have and has not. */
export const missingColumns = (
  content: TableContent,
  wanted: readonly string[],
): readonly MissingColumn[] => {
  const present = new Set(content.headers.map(plainHeading));
  return wanted
    .filter((heading) => !present.has(plainHeading(heading)))
    .map((heading) => ({ sheet: content.sheet, heading }));
};
