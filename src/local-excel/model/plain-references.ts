import type { ValidationRule } from "./contract";
import { ExcelError } from "./excel-error";
import { cutCached } from "./references/cut-cache";

/**
 * Data validation and conditional formats take no structured references: Excel's dialogs refuse them
 * ("Using structured references with Excel tables"); that Office.js refuses them too is unverified.
 */
export function refuseStructured(formula: string | number | undefined): void {
  if (typeof formula !== "string" || !formula.startsWith("=")) return;
  if (cutCached(formula).some(({ kind }) => kind === "structured")) {
    throw new ExcelError("InvalidArgument", `${formula}: structured references cannot be used here.`);
  }
}

/** The formula a rule speaks in, where it has one of its own. */
export function ruleFormula(rule: ValidationRule | null): string | undefined {
  return rule?.type === "List" ? rule.source : rule?.type === "Custom" ? rule.formula : undefined;
}
