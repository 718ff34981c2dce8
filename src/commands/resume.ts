import type { SheetBlueprint } from "../blueprint/sheet";
import type { WorkbookState } from "../excel/read/workbook-state";
import { readWorkbookState } from "../excel/read/workbook-state";
import type { UnfinishedMarker } from "../excel/record/unfinished";
import { sheetsOf } from "./blueprints";
import { readHalfMade } from "./half-made";
import { carryOut } from "./making";
import type { Cancelled, Failed, NamedSheet, NamesTaken, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { placeCarried } from "./place-carried";
import { usableDefinition } from "./plan-definition";
import { standardSheets } from "./plan-sheets";
import { refreshAgain } from "./refresh-summary";
import { takenNames } from "./reserved-names";
import type { OnNamesTaken } from "./sheet-names";
import { chooseSheetNames } from "./sheet-names";
import type { Plan } from "../plan/plan";
import type { SheetId } from "../sheets/book";
import { STANDARD_SHEETS } from "../sheets/book";

export type ResumeOptions = RunOptions & { readonly onNamesTaken?: OnNamesTaken };

export type ResumeOutcome =
  /** `carriedOver`: contents typed into half-made sheets meanwhile, now on the whole ones. */
  | { readonly kind: "resumed"; readonly made: readonly NamedSheet[]; readonly carriedOver: number }
  | NamesTaken
  | Refused
  | Cancelled
  | Failed;

const names = (
  state: WorkbookState,
  marker: UnfinishedMarker,
  plan: Plan,
  removed: ReadonlySet<string>,
  onNamesTaken: OnNamesTaken,
) => {
  const making = new Set(marker.sheets.map(({ id }) => id));
  const staying = new Map([...standardSheets(state, marker.planId)].filter(([id]) => !making.has(id)));
  const wanted = STANDARD_SHEETS.map(({ id }) => id).filter((id) => making.has(id));
  const preferred = new Map(marker.sheets.map(({ id, name }) => [id, name]));
  return {
    wanted,
    naming: chooseSheetNames(state, plan, {
      present: staying,
      wanted,
      onNamesTaken,
      gone: removed,
      planned: preferred,
    }),
  };
};

const makeAgain = async (
  state: WorkbookState,
  marker: UnfinishedMarker,
  plan: Plan,
  { onNamesTaken = "ask", ...run }: ResumeOptions,
): Promise<ResumeOutcome> => {
  const planned = names(state, marker, plan, new Set(), "rename").naming;
  if (planned.kind !== "names") return planned;
  const halfMade = await readHalfMade(
    state,
    marker,
    sheetsOf(marker.command, plan, planned.names, marker.settings),
  );
  const remove = halfMade.sheets.map(({ sheet }) => sheet);
  const removed = new Set(remove.map(({ name }) => name));
  const { wanted, naming } = names(state, marker, plan, removed, onNamesTaken);
  if (naming.kind === "names-taken") return naming;

  const blueprints = sheetsOf(marker.command, plan, naming.names, marker.settings);
  const sheets: readonly SheetBlueprint[] = wanted.flatMap((id: SheetId) => blueprints.get(id) ?? []);
  const taken = takenNames(state, sheets, removed);
  if (taken.length > 0) return refused("reserved-names-taken", { names: taken.join("、") });
  const made = wanted.map((id) => ({ id, name: naming.names[id] }));
  const { carried } = halfMade;
  const outcome = await carryOut(
    {
      state,
      // The marker takes over what was typed before the half-made sheets are deleted.
      marker: { ...marker, sheets: made, entries: carried.entries, cells: carried.cells },
      sheets,
      remove,
      cells: placeCarried(sheets, carried),
      more: [],
      activate: made[0]?.name ?? null,
    },
    run,
  );
  if (outcome !== "done") return outcome;
  return { kind: "resumed", made, carriedOver: carried.entries.length + carried.cells.length };
};

const resume = async (options: ResumeOptions): Promise<ResumeOutcome> => {
  const state = await readWorkbookState();
  const { unfinished: marker } = state;
  if (marker === null) return refused("nothing-unfinished");
  if (marker === "damaged") return refused("marker-damaged");
  const plan = usableDefinition(marker.definition);
  if (plan === null) return refused("marker-damaged");
  if (marker.command !== "refresh-summary") return makeAgain(state, marker, plan, options);
  const outcome = await refreshAgain(state, marker, plan, "forward", options);
  return outcome === "done" ? { kind: "resumed", made: [], carriedOver: 0 } : outcome;
};

/**
 * 続きから: brings a command that was cut off to its end. Half-made sheets are made anew, with everything typed
 * into them meanwhile in its place. Three requests for a plan of ordinary size.
 */
export const resumeUnfinished = (options: ResumeOptions = {}): Promise<ResumeOutcome> =>
  outcomeOf(() => resume(options));
