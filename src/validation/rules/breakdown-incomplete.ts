import { entryFinding } from "../entry-rule";
import type { Finding } from "../finding";
import type { CheckContext, CheckedEntry, CheckedRow, Rule } from "../rule";

const rowsByIndicator = ({ rows }: CheckContext): readonly (readonly CheckedRow[])[] => {
  const groups = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const { indicator } = row.listed;
    if (indicator.rows.length < 2) continue;
    const group = groups.get(indicator.id);
    if (group) group.push(row);
    else groups.set(indicator.id, [row]);
  }
  return [...groups.values()];
};

const label = ({ listed }: CheckedEntry): string => listed.row.breakdown ?? "";

const isBlankWithoutReason = ({ reading, entry }: CheckedEntry): boolean =>
  reading.kind === "missing" && reading.missing !== entry.status;

const findingFor = (entries: readonly CheckedEntry[]): readonly Finding[] => {
  const filled = entries.filter(({ reading }) => reading.kind === "number");
  const missing = entries.filter(({ reading }) => reading.kind === "missing");
  const [first] = missing.filter(isBlankWithoutReason).concat(missing);
  if (first === undefined || filled.length === 0 || first.timing === "later") return [];
  const severity = first.timing === "judged" && isBlankWithoutReason(first) ? "warning" : "info";
  const words = { missing: missing.map(label).join("・"), filled: filled.map(label).join("・") };
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
  check: (context) =>
    rowsByIndicator(context).flatMap((rows) => {
      const byYear = new Map<number, CheckedEntry[]>();
      for (const entry of rows.flatMap(({ entries }) => entries)) {
        const year = byYear.get(entry.entry.year);
        if (year) year.push(entry);
        else byYear.set(entry.entry.year, [entry]);
      }
      return [...byYear.values()].flatMap(findingFor);
    }),
};
