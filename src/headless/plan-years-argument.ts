import type { InsertionSettings } from "../commands/settings";
import {
  FIRST_YEARS,
  firstYearOf,
  withFirstYear,
  YEAR_COUNTS,
  yearsAreEntered,
} from "../plan/entered-period";
import { eraLabel } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";
import { readYear } from "../values/era-year";
import { UsageError } from "./usage-error";

/** The years of a plan whose document states none, as a person would enter them on 実績入力. */
export type ChosenYears = { readonly [K in "firstYear" | "yearCount"]: NonNullable<InsertionSettings[K]> };

const yearOf = (text: string): number | null => {
  const written = readYear(text.trim());
  return written?.kind === "fiscal-year" ? firstYearOf(written.year) : null;
};

/**
 * `--years R2-R6` (also `2020-2024`, `令和2～令和6`); null where it is not given.
 * @throws UsageError for anything else, and for a plan whose document states its period.
 */
export const chooseYears = (plan: Plan, years: string | null): ChosenYears | null => {
  if (years === null) return null;
  if (!yearsAreEntered(plan)) {
    const [first, last] = [planYears(plan)[0], planYears(plan).at(-1)].map((year) => eraLabel(year ?? 0));
    throw new UsageError(
      `計画 ${plan.id} の期間は資料に記載があります（${first}-${last}）。--years は期間の記載がない計画だけに使えます`,
    );
  }
  if (plan.indicators.length === 0)
    throw new UsageError(`計画 ${plan.id} には指標がないため、--years は使えません`);
  const parts = years.split(/[-‐–—~～〜]/);
  const [first, last] = parts.map(yearOf);
  const count = (last ?? NaN) - (first ?? NaN) + 1;
  if (
    parts.length !== 2 ||
    first === undefined ||
    first === null ||
    !(count >= YEAR_COUNTS.min && count <= YEAR_COUNTS.max)
  )
    throw new UsageError(
      `--years ${years} を計画期間として読み取れません。R2-R6 のように、${FIRST_YEARS.min}年度以降の最初と最後の年度（${YEAR_COUNTS.max}年まで）を書いてください`,
    );
  return { firstYear: first, yearCount: count };
};

/** The plan as it holds once its years are entered. */
export const withChosenYears = (plan: Plan, chosen: ChosenYears | null): Plan =>
  chosen === null ? plan : withFirstYear({ ...plan, periodYears: chosen.yearCount }, chosen.firstYear);

/**
 * Makes sure that it is known which years a plan covers before any of them is named.
 * @throws UsageError otherwise.
 */
export const assertYearsKnown = (plan: Plan): void => {
  if (plan.period === null)
    throw new UsageError(
      `計画 ${plan.id} は資料に計画期間の記載がありません。--years R2-R6 のように期間を指定してください`,
    );
};
