import { selectCell } from "../excel/navigate";
import type { Finding } from "../validation/finding";
import type { PlanChoice } from "./choose-plan";
import { entryFinder } from "./entry-cells";
import type { Failed, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { readPlanEntries } from "./plan-entries";

export type SelectOutcome =
  | { readonly kind: "selected"; readonly sheet: string; readonly cell: string }
  /** The row or column is gone since the check. */
  | { readonly kind: "gone" }
  | Refused
  | Failed;

const select = async ({ place, rowKey, year }: Finding, choice: PlanChoice): Promise<SelectOutcome> => {
  if (place === null) return { kind: "gone" };
  const read = await readPlanEntries(choice, () => null);
  if (read.kind === "refused") return read;
  const { state, actuals, entries } = read;
  const known = rowKey !== null && year !== null ? entryFinder(entries)(rowKey, year)?.place : undefined;
  const row = rowKey === null ? undefined : entries.rows.find(({ key }) => key === rowKey)?.place;
  const onEntries = place.sheet === actuals.sheet || !state.sheets.some(({ name }) => name === place.sheet);
  const target = onEntries && rowKey !== null ? (known ?? row) : place;
  if (!target || !state.sheets.some(({ name }) => name === target.sheet)) return { kind: "gone" };
  const hidden = state.sheets.some(({ name, visible }) => name === target.sheet && !visible);
  if (hidden) return refused("sheet-hidden", { sheet: target.sheet });
  await selectCell(target.sheet, target.cell);
  return { kind: "selected", ...target };
};

/** Jumps to a finding's cell; one of 実績入力 is found by key, wherever it now stands. Three requests. */
export const selectFinding = (finding: Finding, choice: PlanChoice = {}): Promise<SelectOutcome> =>
  outcomeOf(() => select(finding, choice));
