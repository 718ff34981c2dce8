import type { Indicator, IndicatorRow, Plan, Source } from "./plan";
import { linkageFaults } from "./check-linkage";
import { reportFaults } from "./check-report";
import { termComparisonFaults } from "./check-term-comparison";
import { planFault, type PlanFault } from "./plan-fault";
import { repeatedIds } from "./repeated-ids";

const outside = (value: number, { min, max }: Indicator["bounds"]): boolean =>
  (min !== null && value < min) || (max !== null && value > max);

const rowFaults = (indicator: Indicator, row: IndicatorRow, place: string): PlanFault[] => {
  const faults: PlanFault[] = [];
  const { baseline, target } = row;
  const targetValue = target.kind === "reach" || target.kind === "maintain" ? target.value : null;
  const expectedKey =
    row.breakdown === null ? row.key === indicator.id : row.key.startsWith(`${indicator.id}/`);
  if (!expectedKey)
    faults.push(planFault("key-mismatch", `${place}.key`, { key: row.key, id: indicator.id }));
  if (row.breakdown === null && indicator.rows.length > 1)
    faults.push(planFault("breakdown-missing", `${place}.breakdown`));
  if (baseline.state === "value" && outside(baseline.value, indicator.bounds))
    faults.push(planFault("outside-bounds", `${place}.baseline.value`, { value: String(baseline.value) }));
  if (targetValue !== null && outside(targetValue, indicator.bounds))
    faults.push(planFault("outside-bounds", `${place}.target.value`, { value: String(targetValue) }));
  if (target.kind === "maintain" && (baseline.state !== "value" || baseline.value !== target.value))
    faults.push(planFault("maintain-differs", `${place}.target.value`));
  return faults;
};

const indicatorFaults = (indicator: Indicator, place: string): PlanFault[] => {
  const { min, max } = indicator.bounds;
  const breakdowns = indicator.rows.map((row) => row.breakdown ?? "");
  return [
    ...(min !== null && max !== null && min > max ? [planFault("bounds-reversed", `${place}.bounds`)] : []),
    ...(new Set(breakdowns).size < breakdowns.length
      ? [planFault("breakdown-repeated", `${place}.rows`)]
      : []),
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
        : [planFault("unknown-goal", `${place}.goalId`, { id: listing.goalId })]),
      ...(listing.measureId === null || measures.has(listing.measureId)
        ? []
        : [planFault("unknown-measure", `${place}.measureId`, { id: listing.measureId })]),
      ...(indicators.has(listing.indicatorId)
        ? []
        : [planFault("unknown-indicator", `${place}.indicatorId`, { id: listing.indicatorId })]),
      ...(repeated ? [planFault("listed-twice", place, { id: listing.indicatorId })] : []),
    ];
  });
  const listed = new Set(plan.listings.map(({ indicatorId }) => indicatorId));
  const unlisted = plan.indicators.flatMap(({ id }, index) =>
    listed.has(id) ? [] : [planFault("never-listed", `indicators[${index}]`, { id })],
  );
  const measureFaults = plan.measures.flatMap(({ goalId }, index) =>
    goals.has(goalId) ? [] : [planFault("unknown-goal", `measures[${index}].goalId`, { id: goalId })],
  );
  return [...faults, ...unlisted, ...measureFaults];
};

const sharedSubMeasureFaults = ({ measures }: Plan): PlanFault[] => {
  const known = new Set(measures.map(({ id }) => id));
  return measures.flatMap(({ subMeasures }, index) =>
    subMeasures.flatMap(({ alsoUnder = [] }, at) =>
      alsoUnder.flatMap((id) =>
        known.has(id)
          ? []
          : [planFault("unknown-measure", `measures[${index}].subMeasures[${at}].alsoUnder`, { id })],
      ),
    ),
  );
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
      : [planFault("unknown-document", `${path}.document`, { id: source.document })],
  );
};

/** Faults of meaning in a plan whose shape is right: broken references, repeated ids, contradicting numbers. */
export const referenceFaults = (plan: Plan): readonly PlanFault[] => [
  ...repeatedIds(
    plan.documents.map(({ id }) => id),
    (index) => `documents[${index}].id`,
  ),
  ...repeatedIds(
    plan.goals.map(({ id }) => id),
    (index) => `goals[${index}].id`,
  ),
  ...repeatedIds(
    plan.measures.map(({ id }) => id),
    (index) => `measures[${index}].id`,
  ),
  ...repeatedIds(
    plan.indicators.map(({ id }) => id),
    (index) => `indicators[${index}].id`,
  ),
  ...(plan.period !== null && plan.period.startYear > plan.period.endYear
    ? [planFault("period-reversed", "period")]
    : []),
  ...plan.indicators.flatMap((indicator, index) => indicatorFaults(indicator, `indicators[${index}]`)),
  ...listingFaults(plan),
  ...sharedSubMeasureFaults(plan),
  ...termComparisonFaults(plan),
  ...linkageFaults(plan),
  ...reportFaults(plan),
  ...sourceFaults(plan),
];
