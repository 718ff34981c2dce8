import { profileOf } from "../evaluation/profiles";
import type { ProfileId } from "../evaluation/profiles/profile";
import type { PlanSettings } from "../excel/record/workbook-record";
import type { FiscalYear } from "../plan/fiscal-year";
import { firstYearOf, yearsAreEntered } from "../plan/entered-period";
import { fiscalYearOf } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";
import { isSheetId } from "../sheets/book";
import type { SheetId } from "../sheets/book";
import { isVariant } from "../sheets/summary/variant";
import type { SummaryVariant } from "../sheets/summary/variant";

/** How a plan's sheets are made; kept in the workbook so that a missing sheet is made again alike. */
export type InsertionSettings = {
  /** Null: follows the entries, for a plan whose years staff enter. */
  readonly judgedYear: FiscalYear | null;
  /** For a plan whose document states no period: its first year as said when inserting; null: for staff to enter. */
  readonly firstYear?: FiscalYear | null;
  /** How many years such a plan has columns for; null: as the plan says. */
  readonly yearCount?: number | null;
  /** 評価基準 that 進捗評価 starts with. */
  readonly profile: ProfileId;
  /** 時点 as printed (`令和7年8月1日現在`); null: not said yet. */
  readonly asOf: string | null;
  /** Day the sheets were made, as printed in 更新履歴; null: for staff to fill in. */
  readonly createdOn: string | null;
  /** Optional sheets staff chose to do without. */
  readonly leftOut: readonly SheetId[];
};

/** How the council summary is made. */
export type SummarySettings = {
  readonly asOf: string | null;
  /** For whom: 議会, 有識者会議 or 市民公表. */
  readonly variant: SummaryVariant;
  /** Targets that the plan's document lacks had been entered when the paper was made: it shows ratings. */
  readonly completed: boolean;
  /** （案） in the title. */
  readonly draft: boolean;
  readonly documentNo: string | null;
  readonly meeting: string | null;
  /** Date of the meeting as printed. */
  readonly meetingDate: string | null;
  /** 課名, also whom to ask. */
  readonly department: string | null;
};

/**
 * The last year of the plan that has ended by `today`; the plan's first year before that. Null where nobody has said
 * which years the plan covers.
 */
export const defaultJudgedYear = (plan: Plan, today: Date): FiscalYear | null => {
  const years = planYears(plan);
  const ended = fiscalYearOf(today) - 1;
  return years.filter((year) => year <= ended).pop() ?? years[0] ?? null;
};

const numberOrNull = (value: unknown): number | null => (typeof value === "number" ? value : null);

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Settings as kept in the workbook; what is missing there is as for a new plan. */
export const insertionSettings = (plan: Plan, kept: PlanSettings, today: Date): InsertionSettings => ({
  judgedYear: numberOrNull(kept.judgedYear) ?? defaultJudgedYear(plan, today),
  ...(yearsAreEntered(plan)
    ? { firstYear: firstYearOf(kept.firstYear), yearCount: numberOrNull(kept.yearCount) }
    : {}),
  profile: profileOf(kept.profile).id,
  asOf: textOrNull(kept.asOf),
  createdOn: textOrNull(kept.createdOn),
  leftOut: Array.isArray(kept.leftOut) ? kept.leftOut.filter(isSheetId) : [],
});

/** The same for the council summary, which is a draft until someone says otherwise. */
export const summarySettings = (kept: PlanSettings): SummarySettings => ({
  asOf: textOrNull(kept.asOf),
  variant: isVariant(kept.variant) ? kept.variant : "council",
  completed: kept.completed === true,
  draft: typeof kept.draft === "boolean" ? kept.draft : true,
  documentNo: textOrNull(kept.documentNo),
  meeting: textOrNull(kept.meeting),
  meetingDate: textOrNull(kept.meetingDate),
  department: textOrNull(kept.department),
});

/** How グラフ is made: which indicators had something to draw; all where that is not on record. */
export type ChartsSettings = { readonly asOf: string | null; readonly drawn?: ReadonlySet<string> };

export const chartsSettings = (kept: PlanSettings): ChartsSettings => ({
  asOf: textOrNull(kept.asOf),
  ...(Array.isArray(kept.drawnCharts)
    ? { drawn: new Set(kept.drawnCharts.filter((id) => typeof id === "string")) }
    : {}),
});

/** The summary's settings among those kept for a plan; none before the first summary. */
export const keptSummary = ({ summary }: PlanSettings): PlanSettings =>
  typeof summary === "object" && summary !== null ? { ...summary } : {};

/** Settings without the ones left undefined, so that a caller's options only replace what they name. */
export const given = <T extends object>(options: T): Partial<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
