import type { InsertionSettings } from "../commands/settings";
import type { ProfileId } from "../evaluation/profiles/profile";
import { withFirstYear, yearsAreEntered } from "../plan/entered-period";
import type { FiscalYear } from "../plan/fiscal-year";
import { fiscalYearOf } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { SheetId } from "../sheets/book";

/** What a plan's sheets are to begin with, as chosen in the pane; null: as the plan and the day suggest. */
export type InsertForm = {
  readonly judgedYear: FiscalYear | null;
  readonly profile: ProfileId | null;
  /** The plan's first year, where its document states no period; null: for staff to enter on 実績入力. */
  readonly firstYear: FiscalYear | null;
  /** How many years such a plan covers. */
  readonly yearCount: number | null;
  /** Optional sheets not wanted. */
  readonly leftOut: readonly SheetId[];
};

export const AS_SUGGESTED: InsertForm = {
  judgedYear: null,
  profile: null,
  firstYear: null,
  yearCount: null,
  leftOut: [],
};

/** What was chosen, as the command takes it: what was left as suggested is not said. */
export const chosenSettings = (form: InsertForm): Partial<InsertionSettings> => ({
  ...(form.judgedYear === null ? {} : { judgedYear: form.judgedYear }),
  ...(form.profile === null ? {} : { profile: form.profile }),
  ...(form.firstYear === null ? {} : { firstYear: form.firstYear }),
  ...(form.yearCount === null ? {} : { yearCount: form.yearCount }),
  ...(form.leftOut.length === 0 ? {} : { leftOut: form.leftOut }),
});

/** The plan with the years chosen for it. */
export const withChosenYears = (plan: Plan, { firstYear, yearCount }: InsertForm): Plan =>
  withFirstYear(yearCount === null ? plan : { ...plan, periodYears: yearCount }, firstYear);

/** True where the years of a plan are asked for: its document states none, and it has indicators to enter by year. */
export const asksYears = (plan: Plan): boolean => yearsAreEntered(plan) && plan.indicators.length > 0;

/** A plan now in use began at most so many years ago, or begins in so many; any other year is for 実績入力. */
const YEARS_BACK = 12;
const YEARS_AHEAD = 2;

/** The first years offered, the latest first. */
export const offeredFirstYears = (today: Date): readonly FiscalYear[] =>
  Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, i) => fiscalYearOf(today) + YEARS_AHEAD - i);
