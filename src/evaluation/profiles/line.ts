import type { Measures } from "../measures";
import { verdict, type Verdict } from "../reasons";
import type { EvaluationSettings } from "../settings";
import type { VerdictCells } from "./profile";
import { as } from "./verdict-text";

/** Why there is no way to be paced where a row has a baseline; null: it has one, and lost what its baseline had met. */
export const withoutLine = ({ elapsedShare }: Measures, { period }: EvaluationSettings): Verdict | null => {
  if (period === null) return verdict("not-subject", "no-period");
  return elapsedShare === null || elapsedShare <= 0 ? verdict("not-subject", "no-elapsed-time") : null;
};

export const withoutLineFormula = (
  c: Pick<VerdictCells, "endYear" | "elapsedShare">,
  otherwise: number,
): string =>
  `IF(${c.endYear}="",${as("not-subject", "no-period")},` +
  `IF(N(${c.elapsedShare})>0,${otherwise},${as("not-subject", "no-elapsed-time")}))`;
