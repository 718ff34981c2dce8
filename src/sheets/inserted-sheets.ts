import type { SheetBlueprint } from "../blueprint/sheet";
import type { ProfileId } from "../evaluation/profiles/profile";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { achievementsSheet } from "./achievements/achievements-sheet";
import { eventsSheet } from "./achievements/events-sheet";
import { seriesSheet } from "./achievements/series-sheet";
import { actualsSheet } from "./actuals/actuals-sheet";
import type { BookNames, SheetId } from "./book";
import { commentsSheet } from "./comments/comments-sheet";
import { comparisonSheet } from "./comparison/comparison-sheet";
import { countsSheet } from "./comparison/counts-sheet";
import { coverSheet } from "./cover/cover-sheet";
import { linkageSheet } from "./linkage/linkage-sheet";
import { populationSheet } from "./population/population-sheet";
import { evaluationSheet } from "./evaluation/evaluation-sheet";
import { profilesSheet } from "./evaluation/profiles-sheet";
import { registerSheet } from "./register/register-sheet";
import { earlierStructureSheet } from "./structure/earlier-structure-sheet";
import { reportStructureSheet } from "./structure/report-structure-sheet";
import { structureSheet } from "./structure/structure-sheet";

export type InsertOptions = {
  /**
   * The year 進捗評価 starts with; staff choose another in the workbook. Null: by formula the latest one with values, for a
   * plan whose years staff enter.
   */
  readonly judgedYear: FiscalYear | null;
  /** The plan's first year, where no document states it but staff have said so; null: for them to enter. */
  readonly firstYear?: FiscalYear | null;
  /** The profile it starts with, likewise; the default one where not given. */
  readonly profile?: ProfileId;
  /** 時点 as it should be printed (`令和7年8月1日現在`); null: not said yet. */
  readonly asOf: string | null;
  /** Day the sheets are made, as printed in 更新履歴; null: for staff to fill in. */
  readonly createdOn: string | null;
  /** Sheets staff chose to do without; only those that no other sheet draws from can be left out. */
  readonly leftOut?: readonly SheetId[];
};

/** A standard sheet that comes with a plan. */
type InsertedSheet = {
  readonly id: SheetId;
  /** False: the plan has nothing to put on it, so it is not made. */
  readonly hasMaterial: (plan: Plan) => boolean;
  /** Whether staff may do without it: no other sheet draws from it, or only sheets that are then left out as well. */
  readonly optional: boolean;
  /** An optional sheet it draws from: where that one is left out, this one is too. */
  readonly drawsFrom?: SheetId;
  readonly build: (book: BookNames, options: InsertOptions) => SheetBlueprint;
};

const always = (): boolean => true;
const hasIndicators = ({ indicators }: Plan): boolean => indicators.length > 0;
const hasComparison = ({ termComparison }: Plan): boolean => termComparison !== undefined;
const hasGoals = ({ goals }: Plan): boolean => goals.length > 0;
const hasReport = ({ report }: Plan): boolean => report !== undefined && report.achievements.length > 0;
const hasEvents = ({ report }: Plan): boolean => report !== undefined && report.events.length > 0;
/** A report's parts and items take the place of goals and measures; of a plan that has those too, they get a sheet. */
const isReport = (plan: Plan): boolean => plan.report !== undefined && !hasGoals(plan);
const hasReportBesideGoals = (plan: Plan): boolean => plan.report !== undefined && hasGoals(plan);

/** The sheets that come with a plan, in tab order. 議会要約 and チェック結果 are made when asked for. */
const INSERTED_SHEETS: readonly InsertedSheet[] = [
  { id: "cover", hasMaterial: always, optional: false, build: coverSheet },
  { id: "structure", hasMaterial: hasGoals, optional: true, build: structureSheet },
  { id: "structure", hasMaterial: isReport, optional: true, build: reportStructureSheet },
  { id: "earlier-structure", hasMaterial: hasComparison, optional: true, build: earlierStructureSheet },
  { id: "comparison", hasMaterial: hasComparison, optional: true, build: comparisonSheet },
  {
    id: "comparison-counts",
    hasMaterial: hasComparison,
    optional: false,
    drawsFrom: "comparison",
    build: countsSheet,
  },
  { id: "linkage", hasMaterial: ({ linkage }) => linkage !== undefined, optional: true, build: linkageSheet },
  {
    id: "population",
    hasMaterial: ({ populationVision }) => populationVision !== undefined,
    optional: true,
    build: populationSheet,
  },
  {
    id: "report-structure",
    hasMaterial: hasReportBesideGoals,
    optional: true,
    build: reportStructureSheet,
  },
  { id: "achievements", hasMaterial: hasReport, optional: true, build: achievementsSheet },
  { id: "events", hasMaterial: hasEvents, optional: true, build: eventsSheet },
  {
    id: "achievement-series",
    hasMaterial: hasReport,
    optional: false,
    drawsFrom: "achievements",
    build: seriesSheet,
  },
  { id: "register", hasMaterial: hasIndicators, optional: false, build: registerSheet },
  { id: "actuals", hasMaterial: hasIndicators, optional: false, build: actualsSheet },
  { id: "comments", hasMaterial: hasGoals, optional: false, build: commentsSheet },
  { id: "evaluation", hasMaterial: hasIndicators, optional: false, build: evaluationSheet },
  { id: "profiles", hasMaterial: hasIndicators, optional: false, build: profilesSheet },
];

/** What a person sees before inserting: a sheet and whether it can be left out. */
export type OfferedSheet = Pick<InsertedSheet, "id" | "optional">;

/** The sheets a plan has material for, in tab order. */
export const offeredSheets = (plan: Plan): readonly OfferedSheet[] =>
  INSERTED_SHEETS.filter(({ hasMaterial }) => hasMaterial(plan)).map(({ id, optional }) => ({
    id,
    optional,
  }));

/** The sheets a plan gets: those it has material for, but the optional ones left out and what draws from them. */
export const insertedSheetIds = (plan: Plan, leftOut: readonly SheetId[] = []): readonly SheetId[] => {
  const offered = INSERTED_SHEETS.filter(({ hasMaterial }) => hasMaterial(plan));
  const without = offered.filter(({ id, optional }) => optional && leftOut.includes(id)).map(({ id }) => id);
  return offered
    .filter(({ id, drawsFrom = id }) => !without.includes(id) && !without.includes(drawsFrom))
    .map(({ id }) => id);
};

/** Builds them. */
export const insertedSheets = (book: BookNames, options: InsertOptions): readonly SheetBlueprint[] => {
  const ids = insertedSheetIds(book.plan, options.leftOut);
  return INSERTED_SHEETS.filter(({ id, hasMaterial }) => ids.includes(id) && hasMaterial(book.plan)).map(
    ({ build }) => build(book, options),
  );
};
