import type { FiscalYear } from "../../plan/fiscal-year";
import { columnHeading } from "../../plan/entered-period";
import { planYears } from "../../plan/plan";
import type { MissingColumn } from "../check-input";
import { rowFinding } from "../row-finding";
import type { CheckContext, Rule } from "../rule";

/** Years of the plan no row of 実績入力 has a cell for: their columns were deleted or renamed. */
const missingYears = ({ plan, sheet }: CheckContext): readonly MissingColumn[] => {
  const [row] = sheet.rows;
  if (row === undefined) return [];
  const present = new Set<FiscalYear>();
  for (const { entries } of sheet.rows) for (const { year } of entries) present.add(year);
  return planYears(plan)
    .filter((year) => !present.has(year))
    .map((year) => ({ sheet: row.place.sheet, heading: columnHeading(plan, year) }));
};

const nameOf = ({ sheet, heading }: MissingColumn): string => `${sheet} ${heading}`;

/** A column of a standard table that is gone or has another head: error for a year's values, else warning. */
export const columnMissingRule: Rule = {
  id: "column-missing",
  check: (context) => {
    const years = missingYears(context);
    const yearNames = new Set(years.map(nameOf));
    const others = context.input.missingColumns.filter((column) => !yearNames.has(nameOf(column)));
    return [...years, ...others].map((column) =>
      rowFinding(
        "column-missing",
        yearNames.has(nameOf(column)) ? "error" : "warning",
        { listed: null, key: null, place: null, about: nameOf(column) },
        { id: "column-missing", words: column },
      ),
    );
  },
};
