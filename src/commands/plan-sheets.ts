import type { SheetState, WorkbookState } from "../excel/read/workbook-state";
import { stampParts } from "../excel/record/stamp";
import type { Plan } from "../plan/plan";
import type { SheetId, TableId } from "../sheets/book";
import { STANDARD_SHEETS, isSheetId, tableNameOf } from "../sheets/book";
import { insertedSheetIds } from "../sheets/inserted-sheets";

/** Sheets on which a plan's tables stand, for telling the original from a copy a person made. */
const TABLE_ON: Readonly<Partial<Record<SheetId, TableId>>> = {
  structure: "structure",
  "earlier-structure": "earlier-structure",
  "report-structure": "report-structure",
  comparison: "comparison",
  achievements: "achievements",
  events: "events",
  linkage: "linkage",
  population: "population",
  register: "register",
  actuals: "actuals",
  comments: "comments",
  evaluation: "evaluation",
  check: "check",
  publication: "publication",
};

/** True where the sheet holds our table: a copied sheet has the stamp too, but its table got another name. */
const holdsTable = (state: WorkbookState, planId: string, sheet: SheetState, id: SheetId): boolean => {
  const table = TABLE_ON[id];
  if (table === undefined) return false;
  const name = tableNameOf(planId, table).toLowerCase();
  return state.tables.some((found) => found.name.toLowerCase() === name && found.sheet === sheet.name);
};

/** The standard sheets of a plan that are in the workbook, under whatever name. */
export const standardSheets = (state: WorkbookState, planId: string): ReadonlyMap<SheetId, SheetState> => {
  const found = new Map<SheetId, SheetState>();
  for (const sheet of state.sheets) {
    if (sheet.stamp === null) continue;
    const { planId: owner, sheetId } = stampParts(sheet.stamp);
    if (owner !== planId || !isSheetId(sheetId)) continue;
    const known = found.get(sheetId);
    if (!known || (!holdsTable(state, planId, known, sheetId) && holdsTable(state, planId, sheet, sheetId)))
      found.set(sheetId, sheet);
  }
  return found;
};

/** Plans whose 実績入力 table is there, for workbooks that lost record and stamps: `実績入力_kitamoto_2`. */
const planIdsOfTables = (state: WorkbookState): readonly string[] => {
  const prefix = tableNameOf("", "actuals");
  return state.tables
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name }) => name.slice(prefix.length).replace(/_/g, "-"));
};

/** Ids of the plans in a workbook: by its record, by the stamps of its sheets, by its tables. */
export const planIdsIn = (state: WorkbookState): readonly string[] => {
  const known = [
    ...state.record.plans.map((plan) => plan.id),
    ...state.sheets.flatMap(({ stamp }) => (stamp === null ? [] : [stampParts(stamp).planId])),
  ];
  return [...new Set(known.length > 0 ? known : planIdsOfTables(state))];
};

/**
 * A plan's table under its own name; else, since a person may have renamed it, the only one on its sheet. Null: gone.
 */
export const tableIn = (state: WorkbookState, planId: string, id: TableId): string | null => {
  const name = tableNameOf(planId, id);
  const byName = state.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (byName) return byName.name;
  const standard = STANDARD_SHEETS.find((sheet) => TABLE_ON[sheet.id] === id);
  const sheet = standard && standardSheets(state, planId).get(standard.id);
  const onSheet = state.tables.filter((table) => table.sheet === sheet?.name);
  return onSheet.length === 1 ? (onSheet[0]?.name ?? null) : null;
};

/** Sheets the check reads from besides 実績入力, and whose table is gone: deleted, or turned into a plain range. */
export const lostSheets = (
  state: WorkbookState,
  plan: Plan,
  leftOut: readonly SheetId[],
): readonly SheetId[] =>
  insertedSheetIds(plan, leftOut).filter((id) => {
    const table = TABLE_ON[id];
    return id !== "actuals" && table !== undefined && tableIn(state, plan.id, table) === null;
  });
