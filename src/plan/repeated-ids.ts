import { planFault, type PlanFault } from "./plan-fault";

/** A fault for each id that occurs again; `place` names where the entry of that index stands. */
export const repeatedIds = (ids: readonly string[], place: (index: number) => string): PlanFault[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [planFault("duplicate-id", place(index), { id })];
    seen.add(id);
    return [];
  });
};
