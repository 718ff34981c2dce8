import { keepAndSet } from "../excel/write/write-checked";
import { identityText, dismissalOf } from "../validation/dismissal";
import type { FindingIdentity } from "../validation/dismissal";
import type { Finding, RuleId } from "../validation/finding";
import type { PlanChoice } from "./choose-plan";
import { openPlan } from "./open-plan";
import type { Failed, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { dayOf } from "./day";
import type { PlanChecks } from "./plan-checks";
import { checksPart, planChecks } from "./plan-checks";

/** A decision of staff about the check is on record. */
export type DecisionOutcome = { readonly kind: "recorded" } | Refused | Failed;

const record = async (
  planId: string | undefined,
  change: (kept: PlanChecks) => Partial<PlanChecks>,
): Promise<DecisionOutcome> => {
  const open = await openPlan(planId);
  if (open.kind === "refused") return open;
  const { state, id } = open;
  await keepAndSet(checksPart(state, id, change(planChecks(state, id))), []);
  return { kind: "recorded" };
};

const withReason = (
  reason: string,
  decide: (reason: string) => Promise<DecisionOutcome>,
): Promise<DecisionOutcome> =>
  outcomeOf(async () => (reason.trim() === "" ? refused("reason-missing") : decide(reason.trim())));

/**
 * 確認済み: the finding stays away, with its reason on record, until the value of its cell changes. Two requests.
 * A blank reason is refused.
 */
export const dismissFinding = (
  finding: Finding,
  reason: string,
  { planId }: PlanChoice = {},
): Promise<DecisionOutcome> =>
  withReason(reason, (given) =>
    record(planId, ({ dismissals }) => ({
      dismissals: [...dismissals, dismissalOf(finding, given, dayOf(new Date()))],
    })),
  );

/** Takes a 確認済み back: the finding is open again. Two requests. */
export const reopenFinding = (
  finding: FindingIdentity,
  { planId }: PlanChoice = {},
): Promise<DecisionOutcome> =>
  outcomeOf(() =>
    record(planId, ({ dismissals }) => ({
      dismissals: dismissals.filter((dismissal) => identityText(dismissal) !== identityText(finding)),
    })),
  );

/**
 * Switches a rule off for this workbook, with the reason and the department that decided (never a person's name).
 * Two requests. A blank reason is refused.
 */
export const switchRuleOff = (
  rule: RuleId,
  { reason, by }: { readonly reason: string; readonly by: string },
  { planId }: PlanChoice = {},
): Promise<DecisionOutcome> =>
  withReason(reason, (given) =>
    record(planId, ({ off }) => ({
      off: [
        ...off.filter((known) => known.rule !== rule),
        { rule, reason: given, by: by.trim(), date: dayOf(new Date()) },
      ],
    })),
  );

/** Switches a rule on again. Two requests. */
export const switchRuleOn = (rule: RuleId, { planId }: PlanChoice = {}): Promise<DecisionOutcome> =>
  outcomeOf(() => record(planId, ({ off }) => ({ off: off.filter((known) => known.rule !== rule) })));
