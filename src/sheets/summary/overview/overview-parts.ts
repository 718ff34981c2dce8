import type { BookNames } from "../../book";
import { comparisonPart } from "./comparison-part";
import { goalsPart } from "./goals-part";
import { indicatorsPart } from "./indicators-part";
import type { OverviewPart } from "./part";
import { populationPart } from "./population-part";
import { reportPart } from "./report-part";

/** What there is to tell of a plan without ratings, in the order of the paper. */
export const overviewParts = (book: BookNames): readonly OverviewPart[] => {
  const { plan } = book;
  const goals = goalsPart(book);
  return [
    ...(plan.termComparison ? [comparisonPart(book, plan.termComparison)] : []),
    ...(goals === null ? [] : [goals]),
    ...(plan.report ? [reportPart(book, plan.report)] : []),
    ...(plan.populationVision ? [populationPart(book, plan.populationVision)] : []),
    ...(plan.indicators.length > 0 ? [indicatorsPart(book)] : []),
  ];
};
