import type { SheetBlueprint } from "../../blueprint/sheet";
import type { BookNames, TableId } from "../book";
import { canBeRated, overviewParts } from "./overview/overview-parts";
import { overviewSummary } from "./overview/overview-summary";
import { ratedSummary } from "./rated-summary";
import type { SummaryOptions } from "./summary-options";

/** 議会要約: how the indicators stand; of a plan with nothing to rate, what it holds. */
export const summarySheet = (book: BookNames, options: SummaryOptions): SheetBlueprint =>
  canBeRated(book.plan) ? ratedSummary(book, options) : overviewSummary(book, options);

/** The tables of the plan's other sheets that its summary's formulas draw from. */
export const summarySources = (book: BookNames): readonly TableId[] =>
  canBeRated(book.plan)
    ? ["register", "actuals", "comments", "evaluation"]
    : [...new Set(overviewParts(book).flatMap(({ sources }) => sources))];
