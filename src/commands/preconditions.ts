import type { WorkbookState } from "../excel/read/workbook-state";
import type { Refused } from "./outcome";
import { refused } from "./outcome";

/** The record format this まちKPI writes; a higher one comes from a later version. */
const FORMAT = 1;

/** Why no command that writes may begin now; null: it may. */
export const obstacle = (state: WorkbookState): Refused | null => {
  if (state.record.format > FORMAT) return refused("newer-format");
  if (state.unfinished === "damaged") return refused("marker-damaged");
  if (state.unfinished !== null) return refused("unfinished-exists", { plan: state.unfinished.planId });
  return null;
};
