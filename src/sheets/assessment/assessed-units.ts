import { listedRows } from "../../plan/listed-rows";
import type { ListedRow } from "../../plan/listed-rows";
import type { Goal, Measure, Plan } from "../../plan/plan";

/** What is assessed by itself: a measure, or a goal (`measure` null). */
export type AssessedUnit = {
  /** Id of the measure or goal; comments are kept under it. */
  readonly id: string;
  readonly goal: Goal;
  readonly measure: Measure | null;
};

/** An assessed unit with the indicator rows listed at it. */
export type AssessedPage = AssessedUnit & { readonly rows: readonly ListedRow[] };

/** All goals and measures in the plan's order: each has a row a year in 評価コメント. */
export const assessedUnits = ({ goals, measures }: Plan): readonly AssessedUnit[] =>
  goals.flatMap((goal) => [
    { id: goal.id, goal, measure: null },
    ...measures
      .filter(({ goalId }) => goalId === goal.id)
      .map((measure) => ({ id: measure.id, goal, measure })),
  ]);

/** The pages of 施策評価シート: every measure, and the goals that have no measures or indicators of their own. */
export const assessedPages = (plan: Plan): readonly AssessedPage[] => {
  const rows = listedRows(plan);
  const divided = new Set(plan.measures.map(({ goalId }) => goalId));
  return assessedUnits(plan)
    .map((unit) => ({
      ...unit,
      rows: rows.filter(
        ({ goal, measureId }) => goal.id === unit.goal.id && measureId === (unit.measure?.id ?? null),
      ),
    }))
    .filter(({ measure, goal, rows: own }) => measure !== null || own.length > 0 || !divided.has(goal.id));
};
