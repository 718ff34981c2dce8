import type { WorkbookState } from "../excel/read/workbook-state";
import { stampParts } from "../excel/record/stamp";
import type { Plan } from "../plan/plan";
import type { SheetId } from "../sheets/book";
import { STANDARD_SHEETS } from "../sheets/book";
import type { NamesTaken } from "./outcome";

const LONGEST = 31;

/** Characters no sheet name may hold, as their full-width forms. */
const legal = (name: string): string =>
  name
    .replace(/[/\\?*[\]:]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replace(/'/g, "’");

/** `実績入力` → `実績入力 (2)`, the first number that is free; cut so that it stays within Excel's 31 characters. */
const freeName = (name: string, isTaken: (name: string) => boolean): string => {
  for (let n = 2; ; n += 1) {
    const tail = ` (${n})`;
    const proposal = name.slice(0, LONGEST - tail.length) + tail;
    if (!isTaken(proposal)) return proposal;
  }
};

/** `実績入力（二戸市 総合計画 後期基本計画）`: whose sheet it is, cut so that it stays within 31 characters. */
export const nameWithPlan = (
  name: string,
  { municipality, shortTitle }: Pick<Plan, "municipality" | "shortTitle">,
): string => {
  const whose = legal(`${municipality.name} ${shortTitle}`);
  const room = LONGEST - name.length - 2;
  return `${name}（${whose.length <= room ? whose : `${whose.slice(0, room - 1)}…`}）`;
};

/** What a caller wants done where a sheet name is taken. */
export type OnNamesTaken = "ask" | "rename";

type NamesWanted = {
  /** The plan's sheets that are there, which keep their names. */
  readonly present: ReadonlyMap<SheetId, { readonly name: string }>;
  /** Those to be made. */
  readonly wanted: readonly SheetId[];
  readonly onNamesTaken: OnNamesTaken;
  /** Names of sheets that will be deleted by the same command. */
  readonly gone?: ReadonlySet<string>;
  /** Names chosen by the command before it was cut off. */
  readonly planned?: ReadonlyMap<string, string>;
};

/**
 * Whether the plan's sheets name their plan: so they do beside another plan's, but those of the plan that came first
 * keep plain names, and so do the ones made for it later.
 */
const namesPlan = (state: WorkbookState, planId: string, present: NamesWanted["present"]): boolean => {
  const others = state.sheets.some(({ stamp }) => stamp !== null && stampParts(stamp).planId !== planId);
  return others && !STANDARD_SHEETS.some(({ id, name }) => present.get(id)?.name === name);
};

/**
 * Names for all standard sheets: those that are there keep theirs; those to be made take the preferred name, with the
 * plan's own beside it where the workbook holds another plan; a numbered one where someone else's sheet has it and the
 * caller agreed.
 */
export const chooseSheetNames = (
  state: WorkbookState,
  plan: Pick<Plan, "id" | "municipality" | "shortTitle">,
  { present, wanted, onNamesTaken, gone = new Set(), planned = new Map() }: NamesWanted,
): { readonly kind: "names"; readonly names: Readonly<Record<SheetId, string>> } | NamesTaken => {
  const staying = state.sheets.filter(({ name }) => !gone.has(name));
  const used = new Set(staying.map(({ name }) => name.toLowerCase()));
  const isUsed = (name: string): boolean => used.has(name.toLowerCase());
  const isOfAnotherPlan = (name: string): boolean =>
    staying.some((sheet) => sheet.stamp !== null && sheet.name.toLowerCase() === name.toLowerCase());
  const toldApart = namesPlan(state, plan.id, present);
  const taken: NamesTaken["taken"][number][] = [];
  const names = STANDARD_SHEETS.map(({ id, name: preferred }): readonly [SheetId, string] => {
    const own = present.get(id);
    if (own) return [id, own.name];
    const first = planned.get(id) ?? (toldApart ? nameWithPlan(preferred, plan) : preferred);
    // Our own sheet of another plan needs no question: the name then says whose this one is.
    const name = isUsed(first) && isOfAnotherPlan(first) ? nameWithPlan(preferred, plan) : first;
    if (!wanted.includes(id)) return [id, name];
    const chosen = isUsed(name) ? freeName(name, isUsed) : name;
    if (chosen !== name) taken.push({ name, proposal: chosen });
    used.add(chosen.toLowerCase());
    return [id, chosen];
  });
  if (taken.length > 0 && onNamesTaken === "ask") return { kind: "names-taken", taken };
  return { kind: "names", names: Object.fromEntries(names) as Record<SheetId, string> };
};
