import type { WorkbookState } from "../excel/read/workbook-state";
import type { SheetId } from "../sheets/book";
import { STANDARD_SHEETS } from "../sheets/book";
import { standardSheets } from "./plan-sheets";

const ORDER: readonly SheetId[] = STANDARD_SHEETS.map(({ id }) => id);

/**
 * Tab positions for sheets to be made one after the other, so that a plan's sheets stand in their usual order.
 * Null: at the end, where Excel puts a new sheet anyway.
 * @param tabs the workbook's sheets in tab order, by standard id; null for sheets that are not this plan's.
 */
export const tabPositions = (
  tabs: readonly (SheetId | null)[],
  making: readonly SheetId[],
): ReadonlyMap<SheetId, number | null> => {
  const now = [...tabs];
  const positions = new Map<SheetId, number | null>();
  for (const id of making) {
    const rank = ORDER.indexOf(id);
    const before = ORDER.slice(0, rank)
      .reverse()
      .find((other) => now.includes(other));
    const after = ORDER.slice(rank + 1).find((other) => now.includes(other));
    const index =
      before !== undefined ? now.indexOf(before) + 1 : after !== undefined ? now.indexOf(after) : now.length;
    positions.set(id, index === now.length ? null : index);
    now.splice(index, 0, id);
  }
  return positions;
};

/** The workbook's tabs in order, by standard id; null for sheets that are not this plan's, and without those gone. */
export const tabsOf = (
  state: WorkbookState,
  planId: string,
  gone: ReadonlySet<string> = new Set(),
): readonly (SheetId | null)[] => {
  const ids = new Map([...standardSheets(state, planId)].map(([id, sheet]) => [sheet.id, id]));
  return [...state.sheets]
    .filter(({ id }) => !gone.has(id))
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => ids.get(id) ?? null);
};

/** Where one more sheet of a plan goes: among the plan's own, also where other plans' sheets follow. */
export const positionOf = (state: WorkbookState, planId: string, id: SheetId): number | null =>
  tabPositions(tabsOf(state, planId), [id]).get(id) ?? null;
