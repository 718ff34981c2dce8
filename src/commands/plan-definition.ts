import type { WorkbookState } from "../excel/read/workbook-state";
import { planRecord } from "../excel/record/workbook-record";
import { loadPlan } from "../plan/load-plan";
import type { Plan } from "../plan/plan";
import { PlanFileError } from "../plan/plan-fault";

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, content]) => [field, sorted(content)]),
  );
};

/** True where two definitions say the same, in whatever order of fields. */
export const sameDefinition = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** A definition as kept in the workbook, checked again; null where it cannot be used any more. */
export const usableDefinition = (definition: unknown): Plan | null => {
  try {
    return loadPlan(definition);
  } catch (error) {
    if (error instanceof PlanFileError) return null;
    throw error;
  }
};

/** The plan as the workbook's record has it; null: no record of it, or a damaged one. */
export const recordedPlan = (state: WorkbookState, planId: string): Plan | null => {
  const record = planRecord(state.record, planId);
  return record === null ? null : usableDefinition(record.definition);
};
