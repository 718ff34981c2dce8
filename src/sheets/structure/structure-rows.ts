import type { Goal, Indicator, Measure, Plan, SubMeasure } from "../../plan/plan";

/** A line of 体系図: the lowest level the plan names, with the indicators listed at it. */
export type StructureRow = {
  readonly goal: Goal;
  readonly measure: Measure | null;
  readonly subMeasure: SubMeasure | null;
  /** Indicators listed under the measure (on its first line), or under the goal itself (on the goal's first line). */
  readonly indicators: readonly Indicator[];
  /** The first line of its goal, which alone shows the goal's other wordings. */
  readonly firstOfGoal: boolean;
};

type Line = Omit<StructureRow, "firstOfGoal">;

/** The lines of 体系図 in the plan's order: goals, their measures, and their sub-measures. */
export const structureRows = (plan: Plan): readonly StructureRow[] => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const listed = new Map<string, Indicator[]>();
  const place = (goalId: string, measureId: string | null): string => JSON.stringify([goalId, measureId]);
  for (const { goalId, measureId, indicatorId } of plan.listings) {
    const indicator = indicators.get(indicatorId);
    if (!indicator) continue;
    const key = place(goalId, measureId);
    const there = listed.get(key);
    if (there) there.push(indicator);
    else listed.set(key, [indicator]);
  }
  const indicatorsAt = (goal: Goal, measure: Measure | null): readonly Indicator[] =>
    listed.get(place(goal.id, measure?.id ?? null)) ?? [];

  const measuresOf = new Map<string, Measure[]>();
  for (const measure of plan.measures) {
    const there = measuresOf.get(measure.goalId);
    if (there) there.push(measure);
    else measuresOf.set(measure.goalId, [measure]);
  }

  return plan.goals.flatMap((goal) => {
    const own: Line = { goal, measure: null, subMeasure: null, indicators: indicatorsAt(goal, null) };
    const below = (measuresOf.get(goal.id) ?? []).flatMap((measure): readonly Line[] => {
      const at = indicatorsAt(goal, measure);
      const lines = measure.subMeasures.map((subMeasure, i) => ({
        goal,
        measure,
        subMeasure,
        indicators: i === 0 ? at : [],
      }));
      return lines.length > 0 ? lines : [{ goal, measure, subMeasure: null, indicators: at }];
    });
    const rows = below.length === 0 || own.indicators.length > 0 ? [own, ...below] : below;
    return rows.map((row, i) => ({ ...row, firstOfGoal: i === 0 }));
  });
};
