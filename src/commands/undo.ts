import type { WorkbookState } from "../excel/read/workbook-state";
import { readWorkbookState } from "../excel/read/workbook-state";
import type { UnfinishedMarker } from "../excel/record/unfinished";
import { recordXml, withoutPlan, withPlan } from "../excel/record/workbook-record";
import { clearMarker, undoSheets } from "../excel/write/undo";
import type { Plan } from "../plan/plan";
import { preferredSheetNames } from "../sheets/book";
import { sheetsOf } from "./blueprints";
import { carriedCount } from "./carry-over";
import { readHalfMade } from "./half-made";
import type { Cancelled, Failed, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { usableDefinition } from "./plan-definition";
import { refreshAgain } from "./refresh-summary";
import { staleNames } from "./reserved-names";

export type UndoOptions = RunOptions & {
  /** True: half-made sheets go even where a person has typed into them. */
  readonly discardEntries?: boolean;
};

export type UndoOutcome =
  | { readonly kind: "undone" }
  /** Nothing was changed: undoing would delete this many contents a person typed. */
  | { readonly kind: "entries-would-be-lost"; readonly count: number }
  | Refused
  | Cancelled
  | Failed;

/** A command cut off at its very end has written its record already. */
const recordBefore = (state: WorkbookState, { planId, definition, previousSettings }: UnfinishedMarker) => {
  const record =
    previousSettings === null
      ? withoutPlan(state.record, planId)
      : withPlan(state.record, { id: planId, definition, settings: previousSettings });
  return { xml: record.plans.length === 0 ? null : recordXml(record), partIds: state.recordParts };
};

const deleteHalfMade = async (
  state: WorkbookState,
  marker: UnfinishedMarker,
  plan: Plan,
  discardEntries: boolean,
): Promise<UndoOutcome> => {
  const blueprints = sheetsOf(marker.command, plan, preferredSheetNames(), marker.settings);
  const { sheets, carried } = await readHalfMade(state, marker, blueprints);
  const count = carriedCount(carried);
  if (count > 0 && !discardEntries) return { kind: "entries-would-be-lost", count };
  const gone = new Set(sheets.map(({ sheet }) => sheet.id));
  await undoSheets({
    sheets: [...gone],
    names: staleNames(state, [...blueprints.values()], new Set(sheets.map(({ sheet }) => sheet.name))),
    // Excel keeps at least one visible sheet.
    addBlank: gone.size > 0 && !state.sheets.some(({ id, visible }) => visible && !gone.has(id)),
    record: recordBefore(state, marker),
    markerParts: state.unfinishedParts,
  });
  return { kind: "undone" };
};

const undo = async ({ discardEntries = false, ...run }: UndoOptions): Promise<UndoOutcome> => {
  const state = await readWorkbookState();
  const { unfinished: marker } = state;
  if (marker === null) return refused("nothing-unfinished");
  const plan = marker === "damaged" ? null : usableDefinition(marker.definition);
  if (marker === "damaged" || plan === null) {
    await clearMarker(state.unfinishedParts);
    return { kind: "undone" };
  }
  if (marker.command !== "refresh-summary") return deleteHalfMade(state, marker, plan, discardEntries);
  const outcome = await refreshAgain(state, marker, plan, "back", run);
  return outcome === "done" ? { kind: "undone" } : outcome;
};

/**
 * 取り消し: takes back a command that was cut off. Its half-made sheets are deleted, unless a person typed into
 * them; nothing else is touched. A marker that cannot be read is cleared alone. At most three requests.
 */
export const undoUnfinished = (options: UndoOptions = {}): Promise<UndoOutcome> =>
  outcomeOf(() => undo(options));
