import type { RuleId } from "./finding";

/** A rule that this workbook does without, and why. */
export type SwitchedOffRule = {
  readonly rule: RuleId;
  readonly reason: string;
  /** The department that decided; never a person's name. */
  readonly by: string;
  /** Day of the decision: `2025-06-30`. */
  readonly date: string;
};

/** Per workbook, kept in its record. Rules not named are on. */
export type RuleSettings = { readonly off: readonly SwitchedOffRule[] };

export const allRulesOn: RuleSettings = { off: [] };
