import type { CellWrite } from "../excel/write/write-entries";
import { keepAndSet } from "../excel/write/write-checked";
import type { Plan } from "../plan/plan";
import { valueFormat } from "../sheets/value-format";
import type { Finding } from "../validation/finding";
import { shownCell } from "../validation/shown";
import type { Cell } from "../values/cell";
import type { Entry } from "../values/entry";
import type { PlanChoice } from "./choose-plan";
import { entryFinder, placeOf } from "./entry-cells";
import type { Failed, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import type { AppliedChange } from "./plan-checks";
import { checksPart, planChecks } from "./plan-checks";
import { readPlanEntries } from "./plan-entries";
import { obstacle } from "./preconditions";

export type ApplyOutcome =
  | {
      readonly kind: "applied";
      /** Cells written. */
      readonly count: number;
      /** Offers left alone: the cell no longer holds what the finding saw, or is gone, or two offers differ. */
      readonly skipped: readonly Finding[];
    }
  | Refused
  | Failed;

/** Changes that can be undone; older ones are forgotten, so that the record stays small. */
const KEPT_CHANGES = 1000;

type Change = { readonly finding: Finding; readonly entry: Entry; readonly after: string | number };

/** What has to be set again so that a cell is as it was. */
export const asBefore = (cell: Cell): AppliedChange["before"] => ({
  input: cell.formula ?? cell.value,
  isText: cell.formula === null && cell.type === "text",
  numberFormat: cell.numberFormat,
});

/** Which offers can be written: each cell once, and only where it still holds what the finding saw. */
const changesFor = (
  findings: readonly Finding[],
  entryAt: ReturnType<typeof entryFinder>,
): { readonly changes: readonly Change[]; readonly skipped: readonly Finding[] } => {
  const changes = new Map<string, Change>();
  const skipped: Finding[] = [];
  for (const finding of findings) {
    const { rowKey, year, before, after } = finding;
    const entry = rowKey === null || year === null ? null : entryAt(rowKey, year);
    if (entry === null || after === null || shownCell(entry) !== before) {
      skipped.push(finding);
      continue;
    }
    const at = JSON.stringify([rowKey, year]);
    const known = changes.get(at);
    if (known === undefined) changes.set(at, { finding, entry, after });
    else if (known.after !== after) skipped.push(finding);
    else if (finding.restoresFormat) changes.set(at, { finding, entry, after });
  }
  return { changes: [...changes.values()], skipped };
};

const writeOf = (plan: Plan): ((change: Change) => CellWrite) => {
  const byRow = new Map(plan.indicators.flatMap((own) => own.rows.map(({ key }) => [key, own] as const)));
  return ({ finding, entry, after }) => {
    const indicator = byRow.get((finding.rowKey ?? "").replace(/#\d+$/, ""));
    return {
      sheet: entry.place.sheet,
      ...placeOf(entry.place.cell),
      input: after,
      isText: typeof after === "string",
      numberFormat: finding.restoresFormat && indicator ? valueFormat(indicator) : null,
    };
  };
};

const apply = async (findings: readonly Finding[], choice: PlanChoice): Promise<ApplyOutcome> => {
  const read = await readPlanEntries(choice, obstacle);
  if (read.kind === "refused") return read;
  const { state, plan, actuals, entries } = read;
  if (state.sheets.some((sheet) => sheet.name === actuals.sheet && sheet.protected))
    return refused("sheet-protected", { sheet: actuals.sheet });
  const { changes, skipped } = changesFor(findings, entryFinder(entries));
  if (changes.length === 0) return { kind: "applied", count: 0, skipped };
  const { applied } = planChecks(state, plan.id);
  const batch = Math.max(0, ...applied.map((change) => change.batch)) + 1;
  const made = changes.map(({ finding, entry, after }) => ({
    batch,
    rowKey: finding.rowKey ?? "",
    year: entry.year,
    before: asBefore(entry.cell),
    after,
  }));
  await keepAndSet(
    checksPart(state, plan.id, { applied: [...applied, ...made].slice(-KEPT_CHANGES) }),
    changes.map(writeOf(plan)),
  );
  return { kind: "applied", count: changes.length, skipped };
};

/**
 * 適用: writes what findings of one plan offer into their cells of 実績入力, found again by key. A cell that no longer
 * holds what the finding saw is left alone. What stood there before is kept for `undoApplied`. Three requests.
 */
export const applyFindings = (findings: readonly Finding[], choice: PlanChoice = {}): Promise<ApplyOutcome> =>
  outcomeOf(() => apply(findings, choice));
