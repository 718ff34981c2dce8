import type { CheckedPlan } from "../commands/check-entries";
import type { Severity } from "../validation/finding";

/** How far the entries of the judged year have come: rows with a value or a status, of all rows but re-listings. */
export const entryProgress = ({
  readings,
  judgedYear,
}: Pick<CheckedPlan, "readings" | "judgedYear">): { readonly entered: number; readonly of: number } => {
  const rows = readings.filter(({ year }) => year === judgedYear);
  const blank = rows.filter(({ reading }) => reading.kind === "missing" && reading.missing === "blank");
  return { entered: rows.length - blank.length, of: rows.length };
};

/** How many findings there are of each weight. */
export const severityCounts = ({
  findings,
}: Pick<CheckedPlan, "findings">): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
