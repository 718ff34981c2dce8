import { inIndicatorUnit } from "../../evaluation/cell-unit";
import { profileOf } from "../../evaluation/profiles";
import type { Profile } from "../../evaluation/profiles/profile";
import { rateRows, yearValues } from "../../evaluation/rate-rows";
import type { EvaluationSettings } from "../../evaluation/settings";
import { isFilled } from "../../evaluation/year-value";
import type { YearValue } from "../../evaluation/year-value";
import type { FiscalYear } from "../../plan/fiscal-year";
import { eraLabel } from "../../plan/fiscal-year";
import { listedRows } from "../../plan/listed-rows";
import type { Indicator, IndicatorRow, Plan } from "../../plan/plan";
import { isPercentIndicator } from "../../values/percent";
import { planYears } from "../../plan/plan";
import type { EntryRow } from "../../values/entry";
import { PERIOD_WORDS } from "../register/words";

/** One value of one indicator row in one fiscal year. Percent values are in points; null: there is none. */
export type PublicationRow = {
  /** 全国地方公共団体コード; null where the plan file has none. */
  readonly municipalityCode: string | null;
  readonly municipality: string;
  readonly planId: string;
  readonly indicatorId: string;
  readonly indicator: string;
  readonly breakdown: string | null;
  readonly year: FiscalYear;
  /** `R6`. */
  readonly era: string;
  readonly value: number | null;
  readonly unit: string | null;
  /** データ状態; 未入力, 値なし or 確認待ち where there is none to publish. */
  readonly state: string;
  readonly periodKind: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Word of the rating the year had or has; null for years after the one judged. */
  readonly rating: string | null;
  /** 評価基準 that rated; null where nothing is rated. */
  readonly profile: string | null;
};

const within = (value: number, { bounds }: Indicator): boolean =>
  (bounds.min === null || value >= bounds.min) && (bounds.max === null || value <= bounds.max);

const stateOf = (entry: YearValue, published: boolean): string => {
  if (published) return entry.status === "" ? "確定" : entry.status;
  // Something stands there that is no number, or one that cannot be right.
  if (isFilled(entry)) return "確認待ち";
  if (entry.status !== "") return entry.status;
  return entry.mark === "" ? "未入力" : "値なし";
};

const baselineOf = ({ baseline }: IndicatorRow): number | null =>
  baseline.state === "value" ? baseline.value : null;

const targetOf = ({ target }: IndicatorRow): number | null =>
  target.kind === "reach" || target.kind === "maintain" ? target.value : null;

export type PublicationInput = {
  readonly plan: Plan;
  readonly entries: readonly EntryRow[];
  readonly judgedYear: FiscalYear;
  readonly profile: Profile;
  readonly settings: Omit<EvaluationSettings, "judgedYear">;
};

/**
 * 公表用データ: every indicator row in every year of the plan, once each (no re-listings). Only numbers inside the
 * definition's bounds are given as values. A year's rating is the one 進捗評価 shows when that year is chosen.
 */
export const publicationRows = ({
  plan,
  entries,
  judgedYear,
  profile,
  settings,
}: PublicationInput): readonly PublicationRow[] => {
  const years = planYears(plan);
  const byKey = new Map([...entries].reverse().map((row) => [row.key, row]));
  const ratings = new Map(
    years
      .filter((year) => year <= judgedYear)
      .map((year) => [
        year,
        new Map(
          rateRows(plan, entries, { judgedYear: year, settings, profile }).map((row) => [row.rowKey, row]),
        ),
      ]),
  );
  return listedRows(plan)
    .filter(({ listingNo }) => listingNo === 1)
    .flatMap(({ key, indicator, row }) => {
      const entered = byKey.get(key);
      const values = entered ? yearValues(years, entered) : [];
      return years.map((year, i): PublicationRow => {
        const entry = values[i] ?? { year, value: null, status: "", mark: "" };
        const inUnit =
          isFilled(entry) && typeof entry.value === "number"
            ? inIndicatorUnit(entry.value, isPercentIndicator(indicator))
            : null;
        const value = inUnit !== null && within(inUnit, indicator) ? inUnit : null;
        const rating = ratings.get(year)?.get(key) ?? null;
        return {
          municipalityCode: plan.municipality.code,
          municipality: plan.municipality.name,
          planId: plan.id,
          indicatorId: indicator.id,
          indicator: indicator.name,
          breakdown: row.breakdown,
          year,
          era: eraLabel(year),
          value,
          unit: indicator.unit,
          state: stateOf(entry, value !== null),
          periodKind: indicator.periodKind === null ? null : PERIOD_WORDS[indicator.periodKind],
          baseline: baselineOf(row),
          target: targetOf(row),
          rating: rating && profileOf(rating.profile).labels[rating.rating].word,
          profile: rating && profileOf(rating.profile).name,
        };
      });
    });
};
