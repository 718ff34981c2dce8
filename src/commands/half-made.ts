import type { SheetBlueprint } from "../blueprint/sheet";
import { contentAt } from "../excel/read/sheet-content";
import type { SheetContent } from "../excel/read/sheet-content";
import { answerBytes, readSheets } from "../excel/read/sheets";
import type { SheetState, WorkbookState } from "../excel/read/workbook-state";
import { PLACEHOLDER } from "../excel/record/stamp";
import type { UnfinishedMarker } from "../excel/record/unfinished";
import type { SheetId } from "../sheets/book";
import type { Carried } from "./carry-over";
import { mergeCarried, typedInto } from "./carry-over";
import { standardSheets } from "./plan-sheets";

/** A sheet an unfinished command has begun, and the standard sheet it was to become. */
export type HalfMade = { readonly id: string; readonly sheet: SheetState };

/**
 * The sheets an unfinished command has begun. Only the very sheet a command was adding when it was cut off can lack
 * the stamp; it counts as ours if it bears the name and is blank (see `dropStrangers`).
 */
const begun = (
  state: WorkbookState,
  marker: UnfinishedMarker,
): { stamped: HalfMade[]; unstamped: HalfMade | null } => {
  const stampedSheets = standardSheets(state, marker.planId);
  const ids = new Map<string, SheetState>([...stampedSheets]);
  const stamped = marker.sheets.flatMap(({ id }) => {
    const sheet = ids.get(id);
    return sheet ? [{ id, sheet }] : [];
  });
  const placeholder = state.sheets.find(({ stamp }) => stamp === `${marker.planId}/${PLACEHOLDER}`);
  const next = marker.sheets.find(({ id }) => !ids.has(id));
  const sheet = next && state.sheets.find(({ name, stamp }) => stamp === null && name === next.name);
  return {
    stamped: placeholder ? [...stamped, { id: PLACEHOLDER, sheet: placeholder }] : stamped,
    unstamped: next && sheet ? { id: next.id, sheet } : null,
  };
};

const isBlank = (content: SheetContent): boolean =>
  content.rows.every((row, r) =>
    row.every((_, c) => contentAt(content, content.firstRow + r, content.firstColumn + c)?.type === "empty"),
  );

/** What an unfinished command left, with everything typed into it since. One request, more where plans are large. */
export const readHalfMade = async (
  state: WorkbookState,
  marker: UnfinishedMarker,
  blueprints: ReadonlyMap<SheetId, SheetBlueprint>,
): Promise<{ readonly sheets: readonly HalfMade[]; readonly carried: Carried }> => {
  const { stamped, unstamped } = begun(state, marker);
  const candidates = unstamped ? [...stamped, unstamped] : stamped;
  const wanted = new Map<string, SheetBlueprint>([...blueprints]);
  const contents = await readSheets(
    candidates.map(({ id, sheet }) => {
      const blueprint = wanted.get(id);
      return { name: sheet.name, size: blueprint ? answerBytes(blueprint) : 0 };
    }),
  );
  const sheets: HalfMade[] = [];
  let carried: Carried = { entries: marker.entries, cells: marker.cells };
  candidates.forEach((candidate, i) => {
    const content = contents[i];
    if (!content || (candidate === unstamped && !isBlank(content))) return;
    sheets.push(candidate);
    const blueprint = wanted.get(candidate.id);
    if (blueprint) carried = mergeCarried(carried, typedInto(candidate.id, blueprint, content));
  });
  return { sheets, carried };
};
