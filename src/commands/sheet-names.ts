import type { WorkbookState } from "../excel/read/workbook-state";
import type { SheetId } from "../sheets/book";
import { STANDARD_SHEETS } from "../sheets/book";
import type { NamesTaken } from "./outcome";

const LONGEST = 31;

/** `実績入力` → `実績入力 (2)`, the first number that is free; cut so that it stays within Excel's 31 characters. */
const freeName = (name: string, isTaken: (name: string) => boolean): string => {
  for (let n = 2; ; n += 1) {
    const tail = ` (${n})`;
    const proposal = name.slice(0, LONGEST - tail.length) + tail;
    if (!isTaken(proposal)) return proposal;
  }
};

/** What a caller wants done where a sheet name is taken. */
export type OnNamesTaken = "ask" | "rename";

/**
 * Names for all standard sheets: those that are there keep theirs; those to be made take the preferred name, or a
 * numbered one where it is taken and the caller agreed.
 * @param gone names of sheets that will be deleted by the same command.
 * @param planned names chosen by the command before it was cut off.
 */
export const chooseSheetNames = (
  state: WorkbookState,
  present: ReadonlyMap<SheetId, { readonly name: string }>,
  wanted: readonly SheetId[],
  onNamesTaken: OnNamesTaken,
  gone: ReadonlySet<string> = new Set(),
  planned: ReadonlyMap<string, string> = new Map(),
): { readonly kind: "names"; readonly names: Readonly<Record<SheetId, string>> } | NamesTaken => {
  const used = new Set(
    state.sheets.filter(({ name }) => !gone.has(name)).map(({ name }) => name.toLowerCase()),
  );
  const taken: NamesTaken["taken"][number][] = [];
  const names = STANDARD_SHEETS.map(({ id, name: preferred }): readonly [SheetId, string] => {
    const name = planned.get(id) ?? preferred;
    const own = present.get(id);
    if (own) return [id, own.name];
    if (!wanted.includes(id) || !used.has(name.toLowerCase())) return [id, name];
    const proposal = freeName(name, (candidate) => used.has(candidate.toLowerCase()));
    used.add(proposal.toLowerCase());
    taken.push({ name, proposal });
    return [id, proposal];
  });
  if (taken.length > 0 && onNamesTaken === "ask") return { kind: "names-taken", taken };
  return { kind: "names", names: Object.fromEntries(names) as Record<SheetId, string> };
};
