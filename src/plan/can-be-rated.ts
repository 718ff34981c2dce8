import type { Plan } from "./plan";

/** Whether any indicator of the plan has a target, a number or a direction. */
export const hasTargets = ({ indicators }: Plan): boolean =>
  indicators.some(({ rows }) => rows.some(({ target }) => target.kind !== "none"));

/**
 * Whether any indicator of the plan has a target or a baseline: only then is there something to rate. The others'
 * summary tells what the plan holds.
 */
export const canBeRated = (plan: Plan): boolean =>
  hasTargets(plan) ||
  plan.indicators.some(({ rows }) => rows.some(({ baseline }) => baseline.state === "value"));
