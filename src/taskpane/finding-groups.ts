import type { Finding, Severity } from "../validation/finding";

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What findings can be grouped by. */
export const GROUPINGS = ["severity", "department", "sheet"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type FindingGroup = {
  /** A severity, or the name of a department or sheet; "" where a finding has none. */
  readonly key: string;
  readonly findings: readonly Finding[];
};

const keyOf = (finding: Finding, by: Grouping): string => {
  switch (by) {
    case "severity":
      return finding.severity;
    case "department":
      return finding.department;
    case "sheet":
      return finding.place?.sheet ?? "";
  }
};

/** Findings by severity, department or sheet; within a group the gravest first, else in the order of the sheets. */
export const groupFindings = (findings: readonly Finding[], by: Grouping): readonly FindingGroup[] => {
  const groups = new Map<string, Finding[]>();
  for (const severity of SEVERITIES)
    for (const finding of findings.filter((own) => own.severity === severity)) {
      const key = keyOf(finding, by);
      groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
  return [...groups].map(([key, own]) => ({ key, findings: own }));
};

/** What of the findings is shown; null: everything of that kind. */
export type FindingFilter = { readonly severity: Severity | null; readonly department: string | null };

export const filterFindings = (
  findings: readonly Finding[],
  { severity, department }: FindingFilter,
): readonly Finding[] =>
  findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (department === null || finding.department === department),
  );
