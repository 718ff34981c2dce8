import type { SheetBlueprint } from "../blueprint/sheet";
import type { WorkbookState } from "../excel/read/workbook-state";
import { PLACEHOLDER, stampParts } from "../excel/record/stamp";
import type { UnfinishedMarker } from "../excel/record/unfinished";
import { unfinishedXml } from "../excel/record/unfinished";
import { recordXml, withPlan } from "../excel/record/workbook-record";
import type { NewSheet } from "../excel/write/sheet-steps";
import type { RunOptions, Step } from "../excel/write/steps";
import { runSteps } from "../excel/write/steps";
import type { CellWrite } from "../excel/write/write-entries";
import type { Placeholder, WriteJob } from "../excel/write/write-job";
import { jobSteps } from "../excel/write/write-job";
import type { SheetId } from "../sheets/book";
import { STANDARD_SHEETS } from "../sheets/book";
import type { Cancelled } from "./outcome";
import { staleNames } from "./reserved-names";
import { tabPositions, tabsOf } from "./tab-positions";

/** A change of the workbook in the commands' words. */
export type Making = {
  readonly state: WorkbookState;
  readonly marker: UnfinishedMarker;
  /** Sheets to be made, in tab order. */
  readonly sheets: readonly SheetBlueprint[];
  /** Half-made sheets to be replaced. */
  readonly remove: readonly { readonly id: string; readonly name: string }[];
  readonly cells: readonly CellWrite[];
  readonly more: readonly Step[];
  readonly activate: string | null;
};

const standardId = (blueprint: SheetBlueprint): SheetId | null => {
  const { sheetId } = stampParts(blueprint.id);
  return STANDARD_SHEETS.find(({ id }) => id === sheetId)?.id ?? null;
};

const newSheets = (making: Making): readonly NewSheet[] => {
  const ids = making.sheets.map(standardId);
  const positions = tabPositions(
    tabsOf(making.state, making.marker.planId, new Set(making.remove.map(({ id }) => id))),
    ids.filter((id) => id !== null),
  );
  return making.sheets.map((blueprint, i) => {
    const id = ids[i] ?? null;
    return { blueprint, position: id === null ? null : (positions.get(id) ?? null) };
  });
};

/** Excel keeps at least one visible sheet: a stand-in is needed where the last ones are replaced. */
const placeholderFor = ({ state, marker, remove }: Making): Placeholder | null => {
  const gone = new Set(remove.map(({ id }) => id));
  if (gone.size === 0 || state.sheets.some(({ id, visible }) => visible && !gone.has(id))) return null;
  return { name: `machi-kpi ${marker.planId}`.slice(0, 31), stamp: `${marker.planId}/${PLACEHOLDER}` };
};

const jobOf = (making: Making): WriteJob => {
  const { state, marker, sheets, remove, cells, more, activate } = making;
  const plan = { id: marker.planId, definition: marker.definition, settings: marker.settings };
  return {
    marker: { xml: unfinishedXml(marker), partIds: state.unfinishedParts },
    remove: remove.map(({ id }) => id),
    placeholder: placeholderFor(making),
    dropNames: staleNames(state, sheets, new Set(remove.map(({ name }) => name))),
    sheets: newSheets(making),
    cells,
    more,
    record: { xml: recordXml(withPlan(state.record, plan)), partIds: state.recordParts },
    activate,
  };
};

/**
 * Carries a change out: marker first, marker gone last.
 * @throws what Office.js throws; the marker then tells what is unfinished.
 */
export const carryOut = async (making: Making, options: RunOptions): Promise<"done" | Cancelled> => {
  let begun = false;
  const outcome = await runSteps(jobSteps(jobOf(making)), {
    ...options,
    onProgress: (progress) => {
      begun = true;
      options.onProgress?.(progress);
    },
  });
  return outcome === "done" ? "done" : { kind: "cancelled", begun };
};
