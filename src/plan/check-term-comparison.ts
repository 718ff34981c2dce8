import type { Measure, SubMeasure } from "./measure";
import { planFault, type PlanFault } from "./plan-fault";
import type { Plan } from "./plan";
import { repeatedIds } from "./repeated-ids";
import type { TermChange, TermComparison } from "./term-comparison";

const byId = (measures: readonly Measure[]): ReadonlyMap<string, SubMeasure> =>
  new Map(measures.flatMap(({ subMeasures }) => subMeasures.map((sub) => [sub.id, sub])));

/** Whether a fate goes with so many sub-measures before and after. */
const fits = ({ fate, earlierId, currentIds }: TermChange): boolean => {
  switch (fate) {
    case "new":
      return earlierId === null && currentIds.length === 1;
    case "removed":
      return earlierId !== null && currentIds.length === 0;
    case "split":
      return earlierId !== null && currentIds.length > 1;
    case "kept":
    case "renumbered":
    case "renamed":
    case "moved":
    case "merged":
      return earlierId !== null && currentIds.length === 1;
  }
};

const changeFaults = (
  change: TermChange,
  place: string,
  earlier: ReadonlyMap<string, SubMeasure>,
  current: ReadonlyMap<string, SubMeasure>,
): PlanFault[] => {
  const before = change.earlierId === null ? undefined : earlier.get(change.earlierId);
  const after = change.currentIds.map((id) => current.get(id));
  const unknown = [
    ...(change.earlierId !== null && before === undefined ? [change.earlierId] : []),
    ...change.currentIds.filter((id) => !current.has(id)),
  ];
  const sameWording = before !== undefined && after.length === 1 && after[0]?.name === before.name;
  return [
    ...unknown.map((id) => planFault("unknown-sub-measure", place, { id })),
    ...(fits(change) ? [] : [planFault("fate-mismatch", `${place}.fate`, { fate: change.fate })]),
    ...(unknown.length === 0 && change.certainty === "certain" && !sameWording
      ? [planFault("wording-differs", `${place}.certainty`)]
      : []),
  ];
};

const comparisonFaults = (comparison: TermComparison, measures: readonly Measure[]): PlanFault[] => {
  const earlier = byId(comparison.earlierMeasures);
  const current = byId(measures);
  const place = (index: number): string => `termComparison.changes[${index}]`;
  const earlierIds = comparison.changes.flatMap(({ earlierId }) => earlierId ?? []);
  const counts = new Map<string, number>();
  for (const id of earlierIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  const told = new Set([...earlierIds, ...comparison.changes.flatMap(({ currentIds }) => currentIds)]);
  return [
    ...comparison.changes.flatMap((change, index) => changeFaults(change, place(index), earlier, current)),
    ...[...counts].flatMap(([id, count]) =>
      count > 1 ? [planFault("fate-repeated", "termComparison.changes", { id })] : [],
    ),
    ...[...earlier.keys(), ...current.keys()]
      .filter((id) => !told.has(id))
      .map((id) => planFault("fate-missing", "termComparison.changes", { id })),
  ];
};

/** Faults of 新旧対照: sub-measures without a fate or with two, and fates that contradict what they join. */
export const termComparisonFaults = ({ termComparison, goals, measures }: Plan): PlanFault[] => {
  if (termComparison === undefined) return [];
  const { earlierMeasures } = termComparison;
  const goalIds = new Set(goals.map(({ id }) => id));
  const ids = [...measures, ...earlierMeasures].flatMap(({ id, subMeasures }) => [
    id,
    ...subMeasures.map((sub) => sub.id),
  ]);
  return [
    ...repeatedIds(ids, () => "termComparison.earlierMeasures"),
    ...earlierMeasures.flatMap(({ goalId }, index) =>
      goalIds.has(goalId)
        ? []
        : [planFault("unknown-goal", `termComparison.earlierMeasures[${index}].goalId`, { id: goalId })],
    ),
    ...comparisonFaults(termComparison, measures),
  ];
};
