import { selectCell } from "../excel/navigate";
import type { Finding } from "../validation/finding";
import type { Place } from "../values/entry";
import { cellKeyOf } from "./cell-key";
import type { PlanChoice } from "./choose-plan";
import { cellFinder } from "./find-cell";
import type { Failed, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import type { PlanEntries } from "./plan-entries";
import { readPlanEntries } from "./plan-entries";

export type SelectOutcome =
  | { readonly kind: "selected"; readonly sheet: string; readonly cell: string }
  /** The row or column is gone since the check. */
  | { readonly kind: "gone" }
  | Refused
  | Failed;

/** Where the finding's cell stands now; where it is gone from its row of 実績入力, the row. */
const targetOf = (finding: Finding, seen: Place, read: PlanEntries): Place | null => {
  const { state, actuals, entries } = read;
  const key = cellKeyOf(finding);
  if (key?.heading !== undefined) return cellFinder(read)(key)?.place ?? null;
  const onEntries = seen.sheet === actuals.sheet || !state.sheets.some(({ name }) => name === seen.sheet);
  if (!onEntries || finding.rowKey === null) return seen;
  const row = entries.rows.find((own) => own.key === finding.rowKey);
  return (key && cellFinder(read)(key)?.place) ?? row?.place ?? null;
};

const select = async (finding: Finding, choice: PlanChoice): Promise<SelectOutcome> => {
  if (finding.place === null) return { kind: "gone" };
  const read = await readPlanEntries(choice, () => null);
  if (read.kind === "refused") return read;
  const { state } = read;
  const target = targetOf(finding, finding.place, read);
  if (!target || !state.sheets.some(({ name }) => name === target.sheet)) return { kind: "gone" };
  const hidden = state.sheets.some(({ name, visible }) => name === target.sheet && !visible);
  if (hidden) return refused("sheet-hidden", { sheet: target.sheet });
  await selectCell(target.sheet, target.cell);
  return { kind: "selected", ...target };
};

/** Jumps to a finding's cell; one of 実績入力 or 指標台帳 is found by key, wherever it now stands. Three requests. */
export const selectFinding = (finding: Finding, choice: PlanChoice = {}): Promise<SelectOutcome> =>
  outcomeOf(() => select(finding, choice));
