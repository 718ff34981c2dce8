import type { Finding } from "./finding";
import { rowFinding } from "./row-finding";
import type { RuleSettings, SwitchedOffRule } from "./rule-settings";

/** The one line that stays of a rule that is switched off. */
const remainder = ({ rule, reason, by, date }: SwitchedOffRule, count: number): Finding =>
  rowFinding(
    "rule-off",
    "info",
    { listed: null, key: null, place: null, department: by, about: rule },
    { id: "rule-off", words: { rule, reason, by, date, count } },
  );

/**
 * Findings without those of rules that are switched off; in their place one visible line for each such rule, with the
 * reason, the department, the day and how many findings it leaves out. A rule named twice: the last counts.
 */
export const withoutSwitchedOff = (
  findings: readonly Finding[],
  { off }: RuleSettings,
): readonly Finding[] => {
  const byRule = new Map(off.filter(({ rule }) => rule !== "rule-off").map((one) => [one.rule, one]));
  if (byRule.size === 0) return findings;
  const counts = new Map<string, number>();
  const left = findings.filter(({ rule }) => {
    if (!byRule.has(rule)) return true;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return false;
  });
  return [...left, ...[...byRule.values()].map((one) => remainder(one, counts.get(one.rule) ?? 0))];
};
