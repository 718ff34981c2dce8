import { breakdownGroups, breakdownName, entriesByYear } from "../breakdown-groups";
import { entryFinding } from "../entry-rule";
import type { Finding } from "../finding";
import type { CheckedEntry, Rule } from "../rule";

const isBlankWithoutReason = ({ reading, entry }: CheckedEntry): boolean =>
  reading.kind === "missing" && reading.missing !== entry.status;

const findingFor = (entries: readonly CheckedEntry[]): readonly Finding[] => {
  const filled = entries.filter(({ reading }) => reading.kind === "number");
  const missing = entries.filter(({ reading }) => reading.kind === "missing");
  const [first] = missing.filter(isBlankWithoutReason).concat(missing);
  if (first === undefined || filled.length === 0 || first.timing === "later") return [];
  const severity = first.timing === "judged" && isBlankWithoutReason(first) ? "warning" : "info";
  const words = {
    missing: missing.map(breakdownName).join("・"),
    filled: filled.map(breakdownName).join("・"),
  };
  return [
    entryFinding("breakdown-incomplete", first, {
      severity,
      message: { id: "breakdown-incomplete", words },
    }),
  ];
};

/**
 * Some breakdowns of an indicator have a value for a year and others none, so the indicator cannot be judged: warning in
 * the year judged; info in earlier years or where a status explains the gap. Placed at the first missing value.
 */
export const breakdownIncompleteRule: Rule = {
  id: "breakdown-incomplete",
  check: (context) => breakdownGroups(context).flatMap((rows) => entriesByYear(rows).flatMap(findingFor)),
};
