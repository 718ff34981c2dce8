import type { Finding } from "./finding";

/** Tells a finding from the others of a check, and finds it again in the next one: wherever its cell stands then. */
export type FindingIdentity = Pick<Finding, "rule" | "rowKey" | "year" | "about">;

/** 確認済み: staff looked at a finding and gave the reason why the value stays. Kept in the workbook's record. */
export type Dismissal = FindingIdentity & {
  /** What stood in the cell, as the finding's `before`: with another value the finding returns. */
  readonly value: Finding["before"];
  readonly reason: string;
  /** Day of the decision: `2025-06-30`. */
  readonly date: string;
};

export type DismissedFinding = { readonly finding: Finding; readonly dismissal: Dismissal };

/** A finding's identity as a text, for maps. */
export const identityText = ({ rule, rowKey, year, about }: FindingIdentity): string =>
  JSON.stringify([rule, rowKey, year, about ?? null]);

/** The record of a finding that was confirmed as it stands. */
export const dismissalOf = (finding: Finding, reason: string, date: string): Dismissal => ({
  rule: finding.rule,
  rowKey: finding.rowKey,
  year: finding.year,
  ...(finding.about === undefined ? {} : { about: finding.about }),
  value: finding.before,
  reason,
  date,
});

export type SortedOut = {
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
};

/** Findings still open, and those confirmed for the value that still stands. The last dismissal of a finding counts. */
export const sortOutDismissed = (
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): SortedOut => {
  const known = new Map(dismissals.map((dismissal) => [identityText(dismissal), dismissal]));
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const dismissal = known.get(identityText(finding));
    if (dismissal?.value === finding.before) dismissed.push({ finding, dismissal });
    else open.push(finding);
  }
  return { open, dismissed };
};
