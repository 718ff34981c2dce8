import type { FiscalYear } from "../plan/fiscal-year";
import { listedRows, type ListedRow } from "../plan/listed-rows";
import { planYears, type Plan } from "../plan/plan";
import { emptyCell } from "../values/cell";
import type { EntryRow } from "../values/entry";
import { MISSING_MARKS } from "../values/missing-marks";
import { inIndicatorUnit } from "./cell-unit";
import { evaluationInput } from "./input";
import { measures } from "./measures";
import { PROFILES } from "./profiles";
import { judgeRow } from "./profiles/judge-row";
import type { Profile } from "./profiles/profile";
import type { RowRating } from "./rating";
import { initialSettings, type EvaluationSettings } from "./settings";
import { yearValue, type YearValue } from "./year-value";

const MARKS: ReadonlySet<string> = new Set(MISSING_MARKS);

/** A row's values in the plan's years; a year that was not read back counts as blank. */
export const yearValues = (years: readonly FiscalYear[], row: EntryRow): readonly YearValue[] => {
  const entries = new Map(row.entries.map((entry) => [entry.year, entry]));
  return years.map((year) => {
    const entry = entries.get(year);
    return yearValue(year, entry?.cell ?? emptyCell, entry?.status ?? "", MARKS);
  });
};

const rateRow = (
  { key, indicator, row }: ListedRow,
  years: readonly YearValue[] | null,
  settings: EvaluationSettings,
  profile: Profile,
): RowRating => {
  const found = measures(evaluationInput(indicator, row, years), settings);
  const { rating, reason } = judgeRow(profile, found, settings);
  return {
    rowKey: key,
    indicator: indicator.name,
    breakdown: row.breakdown,
    profile: profile.id,
    usedYear: found.usedYear,
    value: found.used.state === "value" ? inIndicatorUnit(found.used.value, found.input.percent) : null,
    met: found.met,
    achievementRate: found.achievementRate,
    progressRate: found.progressRate,
    elapsedShare: found.elapsedShare,
    rating,
    reason,
  };
};

export type RatingOptions = {
  /** Null: none is chosen, so that no year's value is used. */
  readonly judgedYear: FiscalYear | null;
  /** What staff changed in the 評価基準 table; the plan's initial settings otherwise. */
  readonly settings?: Omit<EvaluationSettings, "judgedYear">;
  readonly profile?: Profile;
};

/** Ratings of all rows of the plan in listed order, re-listings included, as the 進捗評価 sheet's formulas say them. */
export const rateRows = (
  plan: Plan,
  entryRows: readonly EntryRow[],
  { judgedYear: chosen, settings, profile = PROFILES[0] }: RatingOptions,
): readonly RowRating[] => {
  const years = planYears(plan);
  const judgedYear = chosen ?? 0;
  const inForce = { ...initialSettings(plan, judgedYear), ...settings, judgedYear };
  // Of rows with the same key the first counts, as with MATCH.
  const rows = new Map([...entryRows].reverse().map((row) => [row.key, row]));
  return listedRows(plan).map((listed) => {
    const entries = rows.get(listed.key);
    return rateRow(listed, entries ? yearValues(years, entries) : null, inForce, profile);
  });
};
