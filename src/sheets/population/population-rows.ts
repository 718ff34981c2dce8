import { planYears } from "../../plan/plan";
import type { Plan } from "../../plan/plan";
import type { PopulationFact } from "../../plan/population-vision";
import { CHART_UNIT } from "./population-headings";

/** A row of 人口ビジョン: a fact of the plan, or a line for staff to type a counted population into. */
export type PopulationRow =
  | { readonly kind: "fact"; readonly fact: PopulationFact; readonly drawn: boolean }
  | { readonly kind: "actual"; readonly no: number; readonly year: number | null };

/** Lines without a year, for a census or other years. */
const SPARE_ROWS = 2;
/** Where the plan states no period. */
const ROWS_WITHOUT_PERIOD = 4;

/**
 * Unit the chart takes a fact in: the printed one; of a reference printed without one, that of the fact it is printed
 * beneath and refers to.
 */
const unitInChart = (facts: readonly PopulationFact[], i: number): string | null => {
  const fact = facts[i];
  if (fact === undefined) return null;
  if (fact.unit !== null || fact.kind !== "reference") return fact.unit;
  return unitInChart(facts, i - 1);
};

const isDrawn = (facts: readonly PopulationFact[], i: number): boolean => {
  const fact = facts[i];
  return (
    fact !== undefined && fact.value !== null && fact.year !== null && unitInChart(facts, i) === CHART_UNIT
  );
};

/** The plan's facts in its order, then lines for actual population: the plan's years first. */
export const populationRows = (plan: Plan): readonly PopulationRow[] => {
  const facts = plan.populationVision?.facts ?? [];
  const years: readonly (number | null)[] = [
    ...planYears(plan),
    ...Array.from({ length: plan.period === null ? ROWS_WITHOUT_PERIOD : SPARE_ROWS }, () => null),
  ];
  return [
    ...facts.map((fact, i): PopulationRow => ({ kind: "fact", fact, drawn: isDrawn(facts, i) })),
    ...years.map((year, i): PopulationRow => ({ kind: "actual", no: i + 1, year })),
  ];
};

/** How many rows the chart has room for: the facts it shows, and every line of staff. */
export const slotCount = (rows: readonly PopulationRow[]): number =>
  rows.filter((row) => row.kind === "actual" || row.drawn).length;

/** Facts shown in the chart although no unit is printed beside them. */
export const drawnWithoutUnit = (rows: readonly PopulationRow[]): number =>
  rows.filter((row) => row.kind === "fact" && row.drawn && row.fact.unit === null).length;
