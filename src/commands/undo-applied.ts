import type { CellWrite } from "../excel/write/write-entries";
import { keepAndSet } from "../excel/write/write-checked";
import type { Cell } from "../values/cell";
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

export type UndoAppliedOutcome =
  | {
      readonly kind: "restored";
      /** Cells that hold again what they held before 適用. */
      readonly count: number;
      /** Cells someone has changed since, or whose row or column is gone: left as they are. */
      readonly left: number;
      /** How many more presses of 適用 could be undone. */
      readonly remaining: number;
    }
  | Refused
  | Failed;

const stillHolds = (cell: Cell, after: AppliedChange["after"]): boolean =>
  cell.formula === null && cell.value === after;

const restoring = ({ before }: AppliedChange, { place }: FoundCell): CellWrite => ({
  sheet: place.sheet,
  ...placeOf(place.cell),
  ...before,
});

const undo = async (choice: PlanChoice): Promise<UndoAppliedOutcome> => {
  const read = await readPlanEntries(choice, obstacle);
  if (read.kind === "refused") return read;
  const { state, plan } = read;
  const { applied } = planChecks(state, plan.id);
  const batch = Math.max(0, ...applied.map((change) => change.batch));
  const last = applied.filter((change) => change.batch === batch);
  if (last.length === 0) return refused("nothing-applied");
  const cellAt = cellFinder(read);
  const writes = last.flatMap((change) => {
    const found = cellAt(change);
    return found && stillHolds(found.cell, change.after) ? [restoring(change, found)] : [];
  });
  const locked = lockedSheet(state, writes);
  if (locked !== null) return refused("sheet-protected", { sheet: locked });
  const kept = applied.filter((change) => change.batch !== batch);
  await keepAndSet(checksPart(state, plan.id, { applied: kept }), writes);
  return {
    kind: "restored",
    count: writes.length,
    left: last.length - writes.length,
    remaining: new Set(kept.map((change) => change.batch)).size,
  };
};

/**
 * 元に戻す: puts back what stood in the cells before the last `applyFindings`, where they are unchanged since.
 * Called again, it takes back the one before. Three requests.
 */
export const undoApplied = (choice: PlanChoice = {}): Promise<UndoAppliedOutcome> =>
  outcomeOf(() => undo(choice));
