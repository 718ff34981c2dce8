import type { WorkbookState } from "../excel/read/workbook-state";
import type { Refused } from "./outcome";
import { refused } from "./outcome";

/** The record format this まちKPI writes; a higher one comes from a later version. */
const FORMAT = 1;

/** The first of these sheets that is protected; null: all can be written. */
export const lockedSheet = (
  { sheets }: WorkbookState,
  writes: readonly { readonly sheet: string }[],
): string | null => {
  const locked = new Set(sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  return writes.find(({ sheet }) => locked.has(sheet))?.sheet ?? null;
};

/** Why no command that writes may begin now; null: it may. */
export const obstacle = (state: WorkbookState): Refused | null => {
  if (state.record.format > FORMAT) return refused("newer-format");
  if (state.unfinished === "damaged") return refused("marker-damaged");
  if (state.unfinished !== null) return refused("unfinished-exists", { plan: state.unfinished.planId });
  return null;
};
