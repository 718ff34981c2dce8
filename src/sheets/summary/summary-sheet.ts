import type { SheetBlueprint } from "../../blueprint/sheet";
import { canBeRated } from "../../plan/can-be-rated";
import type { Plan } from "../../plan/plan";
import type { BookNames, TableId } from "../book";
import { overviewParts } from "./overview/overview-parts";
import { overviewSummary } from "./overview/overview-summary";
import { ratedSummary } from "./rated-summary";
import type { SummaryOptions } from "./summary-options";

/** Whether 議会要約 shows ratings: its document says enough to rate by, or staff completed it. */
export const showsRatings = (plan: Plan, { completed = false }: Pick<SummaryOptions, "completed">): boolean =>
  canBeRated(plan) || (completed && plan.indicators.length > 0);

/** 議会要約: how the indicators stand; of a plan with nothing to rate, what it holds. */
export const summarySheet = (book: BookNames, options: SummaryOptions): SheetBlueprint =>
  showsRatings(book.plan, options) ? ratedSummary(book, options) : overviewSummary(book, options);

/** The tables of the plan's other sheets that its summary's formulas draw from. */
export const summarySources = (
  book: BookNames,
  options: Pick<SummaryOptions, "completed">,
): readonly TableId[] =>
  showsRatings(book.plan, options)
    ? ["register", "actuals", "comments", "evaluation"]
    : [...new Set(overviewParts(book).flatMap(({ sources }) => sources))];
