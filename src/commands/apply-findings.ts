import type { CellWrite } from "../excel/write/write-entries";
import { keepAndSet } from "../excel/write/write-checked";
import type { Finding } from "../validation/finding";
import { shownCell } from "../validation/shown";
import type { Cell } from "../values/cell";
import type { CellKey } from "./cell-key";
import { cellKeyOf, cellKeyText } from "./cell-key";
import type { PlanChoice } from "./choose-plan";
import { placeOf } from "./entry-cells";
import type { FoundCell } from "./find-cell";
import { cellFinder } from "./find-cell";
import type { Failed, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import type { AppliedChange } from "./plan-checks";
import { checksPart, planChecks } from "./plan-checks";
import { readPlanEntries } from "./plan-entries";
import { lockedSheet, obstacle } from "./preconditions";

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

type Change = {
  readonly key: CellKey;
  readonly found: FoundCell;
  readonly after: string | number;
  readonly restoresFormat: boolean;
};

/** What has to be set again so that a cell is as it was. */
export const asBefore = (cell: Cell): AppliedChange["before"] => ({
  input: cell.formula ?? cell.value,
  isText: cell.formula === null && cell.type === "text",
  numberFormat: cell.numberFormat,
});

/** The change a finding offers; null where the cell is gone or no longer holds what the finding saw. */
const changeOf = (finding: Finding, cellAt: ReturnType<typeof cellFinder>): Change | null => {
  const { before, after } = finding;
  const key = cellKeyOf(finding);
  const found = key && cellAt(key);
  if (key === null || found === null || after === null || shownCell(found) !== before) return null;
  if (found.defined === undefined)
    return { key, found, after, restoresFormat: finding.restoresFormat === true };
  // A definition comes back as the plan has it now, and looks as it did: typing `55%` over it changed its format too.
  return found.defined === after ? { key, found, after, restoresFormat: true } : null;
};

/** Which offers can be written, each cell once. */
const changesFor = (
  findings: readonly Finding[],
  cellAt: ReturnType<typeof cellFinder>,
): { readonly changes: readonly Change[]; readonly skipped: readonly Finding[] } => {
  const changes = new Map<string, Change>();
  const skipped: Finding[] = [];
  for (const finding of findings) {
    const change = changeOf(finding, cellAt);
    if (change === null) {
      skipped.push(finding);
      continue;
    }
    const at = cellKeyText(change.key);
    const known = changes.get(at);
    if (known === undefined) changes.set(at, change);
    else if (known.after !== change.after) skipped.push(finding);
    else if (change.restoresFormat) changes.set(at, change);
  }
  return { changes: [...changes.values()], skipped };
};

const writeOf = ({ found, after, restoresFormat }: Change): CellWrite => ({
  sheet: found.place.sheet,
  ...placeOf(found.place.cell),
  input: after,
  isText: typeof after === "string",
  numberFormat: restoresFormat ? found.ownFormat : null,
});

const apply = async (findings: readonly Finding[], choice: PlanChoice): Promise<ApplyOutcome> => {
  const read = await readPlanEntries(choice, obstacle);
  if (read.kind === "refused") return read;
  const { state, plan } = read;
  const { changes, skipped } = changesFor(findings, cellFinder(read));
  if (changes.length === 0) return { kind: "applied", count: 0, skipped };
  const writes = changes.map(writeOf);
  const locked = lockedSheet(state, writes);
  if (locked !== null) return refused("sheet-protected", { sheet: locked });
  const { applied } = planChecks(state, plan.id);
  const batch = Math.max(0, ...applied.map((change) => change.batch)) + 1;
  const made = changes.map(({ key, found, after }): AppliedChange => ({
    batch,
    ...key,
    before: asBefore(found.cell),
    after,
  }));
  await keepAndSet(
    checksPart(state, plan.id, { applied: [...applied, ...made].slice(-KEPT_CHANGES) }),
    writes,
  );
  return { kind: "applied", count: changes.length, skipped };
};

/**
 * 適用: writes what findings of one plan offer into their cells of 実績入力 and 指標台帳, found again by key. A cell that
 * no longer holds what the finding saw is left alone. What stood there before is kept for `undoApplied`. Three requests.
 */
export const applyFindings = (findings: readonly Finding[], choice: PlanChoice = {}): Promise<ApplyOutcome> =>
  outcomeOf(() => apply(findings, choice));
