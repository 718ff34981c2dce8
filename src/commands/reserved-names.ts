import type { SheetBlueprint } from "../blueprint/sheet";
import type { WorkbookState } from "../excel/read/workbook-state";

/** The sheet a name's formula refers to: `='表紙・出典'!$B$3` → `表紙・出典`. */
const sheetOf = (formula: string): string | null => {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null;
};

const wantedNames = (sheets: readonly SheetBlueprint[]): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase())));

/**
 * Workbook names of ours that deleted sheets leave behind, or will: they must go before the sheets are made anew.
 * @param removed names of the sheets that the same command deletes.
 */
export const staleNames = (
  state: WorkbookState,
  sheets: readonly SheetBlueprint[],
  removed: ReadonlySet<string>,
): readonly string[] => {
  const wanted = wantedNames(sheets);
  return state.names
    .filter(({ name, formula }) => {
      const sheet = sheetOf(formula);
      return (
        wanted.has(name.toLowerCase()) &&
        (formula.includes("#REF!") || (sheet !== null && removed.has(sheet)))
      );
    })
    .map(({ name }) => name);
};

/**
 * Table and defined names the sheets need that someone else uses: a plan's names carry its id, so this is rare and
 * there is no choice to offer but to free them.
 */
export const takenNames = (
  state: WorkbookState,
  sheets: readonly SheetBlueprint[],
  removed: ReadonlySet<string>,
): readonly string[] => {
  const stale = new Set(staleNames(state, sheets, removed));
  const used = new Set([
    ...state.tables.filter(({ sheet }) => !removed.has(sheet)).map(({ name }) => name.toLowerCase()),
    ...state.names.filter(({ name }) => !stale.has(name)).map(({ name }) => name.toLowerCase()),
  ]);
  return sheets
    .flatMap(({ tables, names }) => [...tables, ...names].map(({ name }) => name))
    .filter((name) => used.has(name.toLowerCase()));
};
