import type { WorkbookState } from "../excel/read/workbook-state";
import type { UnfinishedMarker } from "../excel/record/unfinished";
import type { PlanSettings } from "../excel/record/workbook-record";
import { planRecord } from "../excel/record/workbook-record";
import type { Step } from "../excel/write/steps";
import type { Plan } from "../plan/plan";
import type { SheetId } from "../sheets/book";
import { sheetsOf } from "./blueprints";
import { carryOut } from "./making";
import type { Cancelled, NamesTaken, Refused, RunOptions } from "./outcome";
import { refused } from "./outcome";
import { standardSheets } from "./plan-sheets";
import { takenNames } from "./reserved-names";
import type { OnNamesTaken } from "./sheet-names";
import { chooseSheetNames } from "./sheet-names";

/** A sheet that is made when asked for, beside those that came with the plan. */
type OneSheet = {
  readonly state: WorkbookState;
  /** The plan as it was inserted. */
  readonly plan: Plan;
  readonly id: SheetId;
  readonly command: UnfinishedMarker["command"];
  /** Kept in the workbook, so that the sheet is made again alike. */
  readonly settings: PlanSettings;
  readonly onNamesTaken: OnNamesTaken;
  /** Further work in the same requests. */
  readonly more?: readonly Step[];
};

/** Makes the sheet under a free name and shows it; where it is cut off it can be resumed or undone. */
export const makeOneSheet = async (
  { state, plan, id, command, settings, onNamesTaken, more = [] }: OneSheet,
  run: RunOptions,
): Promise<{ readonly kind: "made"; readonly sheet: string } | NamesTaken | Refused | Cancelled> => {
  const naming = chooseSheetNames(state, plan, {
    present: standardSheets(state, plan.id),
    wanted: [id],
    onNamesTaken,
  });
  if (naming.kind === "names-taken") return naming;
  const sheets = [...sheetsOf(command, plan, naming.names, settings).values()];
  const taken = takenNames(state, sheets, new Set());
  if (taken.length > 0) return refused("reserved-names-taken", { names: taken.join("、") });
  const name = naming.names[id];
  const outcome = await carryOut(
    {
      state,
      marker: {
        command,
        planId: plan.id,
        definition: plan,
        settings,
        previousSettings: planRecord(state.record, plan.id)?.settings ?? null,
        sheets: [{ id, name }],
        entries: [],
        cells: [],
      },
      sheets,
      remove: [],
      cells: [],
      more,
      activate: name,
    },
    run,
  );
  return outcome === "done" ? { kind: "made", sheet: name } : outcome;
};
