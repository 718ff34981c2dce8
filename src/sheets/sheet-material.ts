import type { Plan } from "../plan/plan";

/** Parts of a plan that a sheet of their own is made from. */
type Part = "termComparison" | "report";

/**
 * The part of a plan that a sheet is about.
 * @throws Error where the plan has none: such a sheet is only made for plans that have it.
 */
export const sheetMaterial = <P extends Part>(plan: Plan, part: P): NonNullable<Plan[P]> => {
  const material = plan[part];
  if (material === undefined) throw new Error(`${plan.id} has no ${part}`);
  return material;
};
