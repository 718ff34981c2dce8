import { fiscalYearOf } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";
import { readEntries } from "../sheets/actuals/read-entries";
import { checkContext } from "../validation/check-context";
import { entriesOnly } from "../validation/check-input";
import { sortOutDismissed } from "../validation/dismissal";
import type { Finding } from "../validation/finding";
import type { EntryRule, Rule } from "../validation/rule";
import { RULES } from "../validation/rules";
import { sortFindings } from "../validation/sort-findings";
import type { Cell } from "../values/cell";
import type { TableContent } from "../values/table-content";
import type { PlanChecks } from "./plan-checks";
import { defaultJudgedYear } from "./settings";

/** What rules that look at single entries say of some rows. */
export type RowFindings = {
  /** Rows of first listings that were looked at. */
  readonly rowKeys: readonly string[];
  readonly findings: readonly Finding[];
};

const isEntryRule = (rule: Rule): rule is EntryRule => "checkEntry" in rule;
const ENTRY_RULES = RULES.filter(isEntryRule);
const ENTRY_RULE_IDS: ReadonlySet<string> = new Set(ENTRY_RULES.map(({ id }) => id));

/** Checks rows by themselves. Rules that look across rows have their say at the next full check. */
export const rowFindings = (
  plan: Plan,
  tables: readonly TableContent[],
  { dismissals, off, published }: Pick<PlanChecks, "dismissals" | "off" | "published">,
  chosenYear: Cell["value"] | undefined,
): RowFindings => {
  const now = new Date();
  const judgedYear = planYears(plan).find((year) => year === chosenYear) ?? defaultJudgedYear(plan, now);
  const sheets = tables.map((table) => readEntries(plan, table));
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const entries = { rows, unknownRows: [], missingKeys: [], duplicates: [] };
  const input = { ...entriesOnly(entries), published, currentYear: fiscalYearOf(now) };
  const context = checkContext(plan, input, judgedYear);
  const switchedOff = new Set<string>(off.map(({ rule }) => rule));
  const found = ENTRY_RULES.filter(({ id }) => !switchedOff.has(id)).flatMap((rule) => rule.check(context));
  return {
    rowKeys: context.rows.map(({ listed }) => listed.key),
    findings: sortFindings(sortOutDismissed(found, dismissals).open, tables[0]?.sheet ?? ""),
  };
};

/** A list of findings with those of some rows replaced by what is found there now. */
export const withRowFindings = (
  findings: readonly Finding[],
  { rowKeys, findings: found }: RowFindings,
): readonly Finding[] => {
  const looked = new Set(rowKeys);
  const others = findings.filter(
    ({ rule, rowKey }) => rowKey === null || !looked.has(rowKey) || !ENTRY_RULE_IDS.has(rule),
  );
  const sheet = found[0]?.place?.sheet ?? others.find(({ place }) => place)?.place?.sheet ?? "";
  return sortFindings([...others, ...found], sheet);
};
