import type { Indicator, IndicatorRow, Plan, Source } from "./plan";
import type { PlanFault, PlanFaultId } from "./plan-fault";

const fault = (id: PlanFaultId, place: string, words: Record<string, string> = {}): PlanFault => ({
  id,
  place,
  words,
});

/** Faults for values that occur more than once in a list of ids. */
const duplicates = (ids: readonly string[], place: (index: number) => string): PlanFault[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [fault("duplicate-id", place(index), { id })];
    seen.add(id);
    return [];
  });
};

const outside = (value: number, { min, max }: Indicator["bounds"]): boolean =>
  (min !== null && value < min) || (max !== null && value > max);

const rowFaults = (indicator: Indicator, row: IndicatorRow, place: string): PlanFault[] => {
  const faults: PlanFault[] = [];
  const { baseline, target } = row;
  const targetValue = target.kind === "reach" || target.kind === "maintain" ? target.value : null;
  const expectedKey =
    row.breakdown === null ? row.key === indicator.id : row.key.startsWith(`${indicator.id}/`);
  if (!expectedKey) faults.push(fault("key-mismatch", `${place}.key`, { key: row.key, id: indicator.id }));
  if (row.breakdown === null && indicator.rows.length > 1)
    faults.push(fault("breakdown-missing", `${place}.breakdown`));
  if (baseline.state === "value" && outside(baseline.value, indicator.bounds))
    faults.push(fault("outside-bounds", `${place}.baseline.value`, { value: String(baseline.value) }));
  if (targetValue !== null && outside(targetValue, indicator.bounds))
    faults.push(fault("outside-bounds", `${place}.target.value`, { value: String(targetValue) }));
  if (target.kind === "maintain" && (baseline.state !== "value" || baseline.value !== target.value))
    faults.push(fault("maintain-differs", `${place}.target.value`));
  return faults;
};

const indicatorFaults = (indicator: Indicator, place: string): PlanFault[] => {
  const { min, max } = indicator.bounds;
  const breakdowns = indicator.rows.map((row) => row.breakdown ?? "");
  return [
    ...(min !== null && max !== null && min > max ? [fault("bounds-reversed", `${place}.bounds`)] : []),
    ...(new Set(breakdowns).size < breakdowns.length ? [fault("breakdown-repeated", `${place}.rows`)] : []),
    ...indicator.rows.flatMap((row, index) => rowFaults(indicator, row, `${place}.rows[${index}]`)),
  ];
};

const listingFaults = (plan: Plan): PlanFault[] => {
  const goals = new Set(plan.goals.map(({ id }) => id));
  const measures = new Set(plan.measures.map(({ id }) => id));
  const indicators = new Set(plan.indicators.map(({ id }) => id));
  const seen = new Set<string>();
  const faults = plan.listings.flatMap((listing, index) => {
    const place = `listings[${index}]`;
    const slot = `${listing.indicatorId} ${listing.goalId} ${listing.measureId ?? ""}`;
    const repeated = seen.has(slot);
    seen.add(slot);
    return [
      ...(goals.has(listing.goalId)
        ? []
        : [fault("unknown-goal", `${place}.goalId`, { id: listing.goalId })]),
      ...(listing.measureId === null || measures.has(listing.measureId)
        ? []
        : [fault("unknown-measure", `${place}.measureId`, { id: listing.measureId })]),
      ...(indicators.has(listing.indicatorId)
        ? []
        : [fault("unknown-indicator", `${place}.indicatorId`, { id: listing.indicatorId })]),
      ...(repeated ? [fault("listed-twice", place, { id: listing.indicatorId })] : []),
    ];
  });
  const listed = new Set(plan.listings.map(({ indicatorId }) => indicatorId));
  const unlisted = plan.indicators.flatMap(({ id }, index) =>
    listed.has(id) ? [] : [fault("never-listed", `indicators[${index}]`, { id })],
  );
  const measureFaults = plan.measures.flatMap(({ goalId }, index) =>
    goals.has(goalId) ? [] : [fault("unknown-goal", `measures[${index}].goalId`, { id: goalId })],
  );
  return [...faults, ...unlisted, ...measureFaults];
};

/** Every `source` in the plan, with its path. */
const sources = (
  value: unknown,
  path: string,
): readonly { readonly source: Source; readonly path: string }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => sources(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = path === "" ? key : `${path}.${key}`;
    return key === "source" && child !== null
      ? [{ source: child as Source, path: place }]
      : sources(child, place);
  });
};

const sourceFaults = (plan: Plan): PlanFault[] => {
  const documents = new Set(plan.documents.map(({ id }) => id));
  return sources(plan, "").flatMap(({ source, path }) =>
    documents.has(source.document)
      ? []
      : [fault("unknown-document", `${path}.document`, { id: source.document })],
  );
};

/** Faults of meaning in a plan whose shape is right: broken references, repeated ids, contradicting numbers. */
export const referenceFaults = (plan: Plan): readonly PlanFault[] => [
  ...duplicates(
    plan.documents.map(({ id }) => id),
    (index) => `documents[${index}].id`,
  ),
  ...duplicates(
    plan.goals.map(({ id }) => id),
    (index) => `goals[${index}].id`,
  ),
  ...duplicates(
    plan.measures.map(({ id }) => id),
    (index) => `measures[${index}].id`,
  ),
  ...duplicates(
    plan.indicators.map(({ id }) => id),
    (index) => `indicators[${index}].id`,
  ),
  ...(plan.period !== null && plan.period.startYear > plan.period.endYear
    ? [fault("period-reversed", "period")]
    : []),
  ...plan.indicators.flatMap((indicator, index) => indicatorFaults(indicator, `indicators[${index}]`)),
  ...listingFaults(plan),
  ...sourceFaults(plan),
];
