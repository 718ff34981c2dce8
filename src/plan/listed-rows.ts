import type { Goal, Indicator, IndicatorRow, Plan } from "./plan";

/** One row of a standard sheet: an indicator row as listed under a goal. */
export type ListedRow = {
  /** Stable row key: the indicator row's key, with `#2`, `#3` … on re-listings. */
  readonly key: string;
  readonly indicator: Indicator;
  readonly row: IndicatorRow;
  readonly goal: Goal;
  readonly measureId: string | null;
  /** 1 for the first listing; 2 and up are re-listings (再掲), which repeat the first one's values. */
  readonly listingNo: number;
};

/**
 * All rows of the standard sheets in the plan's printed order: 16 listings of 15 indicators with their
 * breakdowns give 18 rows for kitamoto-2.
 * @throws Error when a listing names an unknown goal or indicator; a checked plan has none.
 */
export const listedRows = (plan: Plan): readonly ListedRow[] => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  const seen = new Map<string, number>();
  return plan.listings.flatMap((listing) => {
    const indicator = indicators.get(listing.indicatorId);
    const goal = goals.get(listing.goalId);
    if (!indicator || !goal)
      throw new Error(`Listing of ${listing.indicatorId} under ${listing.goalId} has no such entry`);
    const listingNo = (seen.get(indicator.id) ?? 0) + 1;
    seen.set(indicator.id, listingNo);
    return indicator.rows.map((row) => ({
      key: listingNo === 1 ? row.key : `${row.key}#${listingNo}`,
      indicator,
      row,
      goal,
      measureId: listing.measureId,
      listingNo,
    }));
  });
};
