import type { SheetBlueprint } from "../blueprint/sheet";
import { answerBytes, readSheets } from "../excel/read/sheets";
import type { WorkbookState } from "../excel/read/workbook-state";
import { readWorkbookState } from "../excel/read/workbook-state";
import { planRecord } from "../excel/record/workbook-record";
import type { CellWrite } from "../excel/write/write-entries";
import type { Plan } from "../plan/plan";
import type { SheetId } from "../sheets/book";
import { insertedSheetIds } from "../sheets/inserted-sheets";
import { brokenFormulas } from "./broken-formulas";
import { sheetsOf } from "./blueprints";
import { carryOut } from "./making";
import type { Cancelled, Failed, NamedSheet, NamesTaken, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { sameDefinition } from "./plan-definition";
import { standardSheets } from "./plan-sheets";
import { obstacle } from "./preconditions";
import { takenNames } from "./reserved-names";
import type { InsertionSettings } from "./settings";
import { given, insertionSettings } from "./settings";
import type { OnNamesTaken } from "./sheet-names";
import { chooseSheetNames } from "./sheet-names";

export type InsertOptions = Partial<InsertionSettings> &
  RunOptions & {
    /** `ask` (default) gives `names-taken` back and writes nothing; `rename` takes the proposals. */
    readonly onNamesTaken?: OnNamesTaken;
  };

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly made: readonly NamedSheet[] }
  | { readonly kind: "already-there"; readonly sheets: readonly NamedSheet[] }
  | NamesTaken
  | Refused
  | Cancelled
  | Failed;

/** Formulas on sheets that stay, broken by the loss of the sheets now made again. */
const repairs = async (
  present: ReadonlyMap<SheetId, { readonly name: string }>,
  blueprints: ReadonlyMap<SheetId, SheetBlueprint>,
): Promise<readonly CellWrite[]> => {
  const there = [...present].flatMap(([id, { name }]) => {
    const blueprint = blueprints.get(id);
    return blueprint ? [{ name, blueprint, size: answerBytes(blueprint) }] : [];
  });
  const contents = await readSheets(there);
  return there.flatMap(({ blueprint }, i) => {
    const content = contents[i];
    return content ? brokenFormulas(blueprint, content) : [];
  });
};

const definitionDiffers = (state: WorkbookState, plan: Plan): boolean => {
  const record = planRecord(state.record, plan.id);
  return record !== null && !sameDefinition(record.definition, plan);
};

const insert = async (
  plan: Plan,
  { onNamesTaken = "ask", onProgress, signal, ...chosen }: InsertOptions,
): Promise<InsertOutcome> => {
  const state = await readWorkbookState();
  const blocked = obstacle(state);
  if (blocked) return blocked;
  if (definitionDiffers(state, plan)) return refused("different-definition", { id: plan.id });

  const present = standardSheets(state, plan.id);
  const recorded = planRecord(state.record, plan.id);
  const kept = recorded?.settings ?? {};
  const settings = insertionSettings(
    plan,
    // Sheets that are there have their columns: those made beside them have as many, whatever is asked for now.
    { ...kept, ...given(chosen), ...(present.size > 0 && recorded ? { yearCount: kept.yearCount } : {}) },
    new Date(),
  );
  const wanted = insertedSheetIds(plan, settings.leftOut);
  const missing = wanted.filter((id) => !present.has(id));
  if (missing.length === 0 && recorded !== null)
    return {
      kind: "already-there",
      sheets: wanted.map((id) => ({ id, name: present.get(id)?.name ?? "" })),
    };

  const naming = chooseSheetNames(state, plan, { present, wanted: missing, onNamesTaken });
  if (naming.kind === "names-taken") return naming;
  const blueprints = sheetsOf("insert-plan", plan, naming.names, settings);
  const sheets = missing.flatMap((id) => blueprints.get(id) ?? []);
  const taken = takenNames(state, sheets, new Set());
  if (taken.length > 0) return refused("reserved-names-taken", { names: taken.join("、") });

  const made = missing.map((id) => ({ id, name: naming.names[id] }));
  const outcome = await carryOut(
    {
      state,
      marker: {
        command: "insert-plan",
        planId: plan.id,
        definition: plan,
        settings: { ...recorded?.settings, ...settings },
        previousSettings: recorded?.settings ?? null,
        sheets: made,
        entries: [],
        cells: [],
      },
      sheets,
      remove: [],
      cells: await repairs(present, blueprints),
      more: [],
      activate: made[0]?.name ?? null,
    },
    { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) },
  );
  return outcome === "done" ? { kind: "inserted", made } : outcome;
};

/**
 * Inserts a plan as standard sheets. In a workbook that has the plan already, only missing sheets are made; sheets
 * that are there, and everything typed into them, stay as they are. Sheets that are not ours are never touched.
 * At most three requests for a plan of ordinary size.
 */
export const insertPlan = (plan: Plan, options: InsertOptions = {}): Promise<InsertOutcome> =>
  outcomeOf(() => insert(plan, options));
