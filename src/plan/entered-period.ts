import type { FiscalYear } from "./fiscal-year";
import { yearHeading } from "./fiscal-year";
import type { Plan } from "./plan";

/** Years a 総合戦略 usually covers: so many are offered where no document says how many. */
const USUAL_YEARS = 5;

/** True where staff enter which years the plan covers, because no document states them. */
export const yearsAreEntered = ({ period }: Pick<Plan, "period">): boolean =>
  period === null || period.basis === "entered";

/** How many years the plan's sheets have columns for. */
export const yearCount = ({ period, periodYears }: Pick<Plan, "period" | "periodYears">): number =>
  period === null ? (periodYears ?? USUAL_YEARS) : period.endYear - period.startYear + 1;

/** The plan with the first year staff entered; one whose document states its period stays as it is. */
export const withFirstYear = (plan: Plan, firstYear: FiscalYear | null): Plan =>
  plan.period !== null || firstYear === null
    ? plan
    : {
        ...plan,
        period: { startYear: firstYear, endYear: firstYear + yearCount(plan) - 1, basis: "entered" },
      };

/** What a year is called where only its place is known: `3年目`. */
export const yearByPlace = (place: number): string => `${place}年目`;

/** Head of a year's column on the plan's sheets: `令和6年度（R6）`, or `3年目` where staff enter the years. */
export const columnHeading = ({ period }: Pick<Plan, "period">, year: FiscalYear): string =>
  period?.basis === "entered" ? yearByPlace(year - period.startYear + 1) : yearHeading(year);

/** The first years staff may enter: a four-digit year, no era year and no slip of a digit. */
export const FIRST_YEARS = { min: 1990, max: 2100 } as const;

/** How many years such a plan may be given columns for: more than any plan runs. */
export const YEAR_COUNTS = { min: 1, max: 20 } as const;

/** The first year as it stands in the workbook's cell; null for anything but such a year. */
export const firstYearOf = (value: unknown): FiscalYear | null =>
  typeof value === "number" && Number.isInteger(value) && value >= FIRST_YEARS.min && value <= FIRST_YEARS.max
    ? value
    : null;
