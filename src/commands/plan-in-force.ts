import type { NamedCell } from "../excel/read/named-values";
import type { PlanSettings } from "../excel/record/workbook-record";
import { firstYearOf, withFirstYear, yearsAreEntered } from "../plan/entered-period";
import type { Plan } from "../plan/plan";
import { completedPlan } from "./completed-plan";
import { countedYears } from "../sheets/year-columns";
import type { TableContent } from "../values/table-content";

/** What a workbook's sheets say of a plan that its document leaves open. */
export type OpenParts = {
  readonly actuals: TableContent | null;
  /** 指標台帳, where staff complete definitions. */
  readonly register: TableContent | null;
  /** The cell of the plan's first year; null where there is none. */
  readonly firstYear: NamedCell | null;
};

/** The plan with as many years as its sheets were made with, where no document states its period. */
export const asPlanned = (plan: Plan, { yearCount }: PlanSettings): Plan =>
  yearsAreEntered(plan) && typeof yearCount === "number" ? { ...plan, periodYears: yearCount } : plan;

/**
 * The plan as it holds in this workbook: its definition, and what staff entered where the document says nothing. The one
 * place where the two come together; everything that reads, checks or rates entries goes by this plan.
 */
export const planInForce = (inserted: Plan, settings: PlanSettings, parts: OpenParts): Plan => {
  const definition = completedPlan(inserted, parts.register);
  if (!yearsAreEntered(definition)) return definition;
  const counted = countedYears(parts.actuals?.headers ?? []);
  const yearCount = settings.yearCount ?? (counted > 0 ? counted : undefined);
  return withFirstYear(asPlanned(definition, { yearCount }), firstYearOf(parts.firstYear?.cell.value));
};
