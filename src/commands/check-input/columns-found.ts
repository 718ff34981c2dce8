import { cellAddress } from "../../blueprint/address";
import type { FiscalYear } from "../../plan/fiscal-year";
import { planYears } from "../../plan/plan";
import type { Plan } from "../../plan/plan";
import { ACTUALS, COMMENTS, EVALUATION, statusHeading, valueHeading } from "../../sheets/columns";
import { registerColumns } from "../../sheets/register/register-columns";
import type { MissingColumn, StrayYear } from "../../validation/check-input";
import type { TableContent } from "../../values/table-content";
import { calculatedEvaluation } from "./calculated-cells";
import { plainHeading } from "./keyed-rows";

/** `令和8年度（R8）` → 2026. */
const yearOfHeading = (heading: string): FiscalYear | null => {
  const [, era, digits] = /年度\(([RH])(\d+)\)$/.exec(plainHeading(heading)) ?? [];
  return digits === undefined ? null : Number(digits) + (era === "R" ? 2018 : 1988);
};

/** Value columns of 実績入力 for years the plan does not have. */
export const strayYears = (plan: Plan, actuals: TableContent): readonly StrayYear[] => {
  const own = new Set(planYears(plan));
  return actuals.headers.flatMap((heading, c): readonly StrayYear[] => {
    const year = yearOfHeading(heading);
    if (year === null || own.has(year)) return [];
    const filled = actuals.rows.filter((row) => row[c]?.type !== "empty" && row[c]?.value !== "").length;
    const cell = cellAddress(Math.max(0, actuals.firstRow - 1), actuals.firstColumn + c);
    return [{ year, filled, place: { sheet: actuals.sheet, cell } }];
  });
};

/** The columns of a plan's tables that people see and the check needs. */
export const wantedColumns = (plan: Plan): Readonly<Record<TableColumnsOf, readonly string[]>> => {
  const years = planYears(plan);
  return {
    actuals: [...Object.values(ACTUALS), ...years.map(valueHeading), ...years.map(statusHeading)],
    register: registerColumns(plan).map(({ header }) => header),
    comments: Object.values(COMMENTS),
    evaluation: [
      EVALUATION.key,
      ...calculatedEvaluation(years),
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
