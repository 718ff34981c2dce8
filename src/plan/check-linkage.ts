import type { Plan } from "./plan";
import { planFault, type PlanFault } from "./plan-fault";
import { repeatedIds } from "./repeated-ids";

/** Faults of 対応表: rows of unknown policies or goals, and repeated ids. */
export const linkageFaults = ({ linkage, goals }: Plan): PlanFault[] => {
  if (linkage === undefined) return [];
  const goalIds = new Set(goals.map(({ id }) => id));
  const policyIds = new Set(linkage.policies.map(({ id }) => id));
  return [
    ...repeatedIds(
      linkage.policies.map(({ id }) => id),
      (index) => `linkage.policies[${index}].id`,
    ),
    ...repeatedIds(
      linkage.rows.map(({ id }) => id),
      (index) => `linkage.rows[${index}].id`,
    ),
    ...linkage.rows.flatMap(({ policyId, goalId }, index) => [
      ...(policyIds.has(policyId)
        ? []
        : [planFault("unknown-policy", `linkage.rows[${index}].policyId`, { id: policyId })]),
      ...(goalIds.has(goalId)
        ? []
        : [planFault("unknown-goal", `linkage.rows[${index}].goalId`, { id: goalId })]),
    ]),
  ];
};
