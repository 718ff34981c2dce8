import type { Goal, Measure, Plan, SubMeasure } from "../../plan/plan";
import type { TermChange, TermComparison } from "../../plan/term-comparison";

/** A sub-measure with everything above it. */
export type PlacedSubMeasure = {
  readonly goal: Goal;
  readonly measure: Measure;
  readonly subMeasure: SubMeasure;
};

/** A line of 新旧対照表: an earlier sub-measure beside one it became; one of them is null where nothing stands opposite. */
export type ComparisonRow = {
  readonly change: TermChange;
  readonly earlier: PlacedSubMeasure | null;
  readonly current: PlacedSubMeasure | null;
};

const placed = (plan: Plan, measures: readonly Measure[]): ReadonlyMap<string, PlacedSubMeasure> => {
  const goals = new Map(plan.goals.map((goal) => [goal.id, goal]));
  return new Map(
    measures.flatMap((measure) => {
      const goal = goals.get(measure.goalId);
      return goal
        ? measure.subMeasures.map((subMeasure) => [subMeasure.id, { goal, measure, subMeasure }] as const)
        : [];
    }),
  );
};

/**
 * The lines of 新旧対照表 in the comparison's order: one for each pair of sub-measures. What was split stands on as
 * many lines as it became, what was merged on as many as it came from, so that every line can be sorted and filtered
 * by either term.
 */
export const comparisonRows = (plan: Plan, comparison: TermComparison): readonly ComparisonRow[] => {
  const earlier = placed(plan, comparison.earlierMeasures);
  const current = placed(plan, plan.measures);
  return comparison.changes.flatMap((change): readonly ComparisonRow[] => {
    const from = (change.earlierId === null ? null : earlier.get(change.earlierId)) ?? null;
    return change.currentIds.length === 0
      ? [{ change, earlier: from, current: null }]
      : change.currentIds.map((id) => ({ change, earlier: from, current: current.get(id) ?? null }));
  });
};

/** Key of a line: the ids of its two sub-measures, `-` where there is none. */
export const comparisonKey = ({ earlier, current }: ComparisonRow): string =>
  `${earlier?.subMeasure.id ?? "-"}/${current?.subMeasure.id ?? "-"}`;
