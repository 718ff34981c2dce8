import type { EntriesWanted } from "../excel/read/sheet-and-charts";
import { readShownEntries } from "../excel/read/sheet-and-charts";
import { readWorkbookState } from "../excel/read/workbook-state";
import type { WorkbookState } from "../excel/read/workbook-state";
import type { PlanSettings } from "../excel/record/workbook-record";
import { planRecord } from "../excel/record/workbook-record";
import type { Plan } from "../plan/plan";
import { bookNames, cellNameOf, isSheetId, preferredSheetNames } from "../sheets/book";
import { summarySources } from "../sheets/summary/summary-sheet";
import { sheetsOf } from "./blueprints";
import type { PlanChoice } from "./choose-plan";
import { choosePlan } from "./choose-plan";
import { carryOut } from "./making";
import type { Cancelled, Failed, NamesTaken, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { standardSheets, tableIn } from "./plan-sheets";
import { obstacle } from "./preconditions";
import { publishStep } from "./published-values";
import { refreshSummary } from "./refresh-summary";
import { takenNames } from "./reserved-names";
import type { SummarySettings } from "./settings";
import { given, keptSummary, summarySettings } from "./settings";
import type { OnNamesTaken } from "./sheet-names";
import { chooseSheetNames } from "./sheet-names";

export type SummaryOptions = PlanChoice &
  Partial<SummarySettings> &
  RunOptions & { readonly onNamesTaken?: OnNamesTaken };

export type SummaryOutcome =
  | { readonly kind: "made"; readonly sheet: string }
  /** `changed` cells were brought up to date; `kept` ones had been changed by hand and stay so. */
  | { readonly kind: "refreshed"; readonly sheet: string; readonly changed: number; readonly kept: number }
  | NamesTaken
  | Refused
  | Cancelled
  | Failed;

/** Sheets without which the summary's formulas would find nothing, by the names they prefer. */
const missingSources = (state: WorkbookState, plan: Plan): readonly string[] => {
  const names = preferredSheetNames();
  return summarySources(bookNames(plan, names))
    .filter((table) => tableIn(state, plan.id, table) === null)
    .flatMap((table) => (isSheetId(table) ? [names[table]] : []));
};

const makeNew = async (
  state: WorkbookState,
  plan: Plan,
  settings: PlanSettings,
  onNamesTaken: OnNamesTaken,
  run: RunOptions,
  publishing: EntriesWanted | null,
): Promise<SummaryOutcome> => {
  const present = standardSheets(state, plan.id);
  const naming = chooseSheetNames(state, plan, { present, wanted: ["summary"], onNamesTaken });
  if (naming.kind === "names-taken") return naming;
  const sheets = [...sheetsOf("make-summary", plan, naming.names, settings).values()];
  const taken = takenNames(state, sheets, new Set());
  if (taken.length > 0) return refused("reserved-names-taken", { names: taken.join("、") });
  const sheet = naming.names.summary;
  const shown = publishing && (await readShownEntries(publishing));
  const outcome = await carryOut(
    {
      state,
      marker: {
        command: "make-summary",
        planId: plan.id,
        definition: plan,
        settings,
        previousSettings: planRecord(state.record, plan.id)?.settings ?? null,
        sheets: [{ id: "summary", name: sheet }],
        entries: [],
        cells: [],
      },
      sheets,
      remove: [],
      cells: [],
      more: shown ? [publishStep(state, plan, shown)] : [],
      activate: sheet,
    },
    run,
  );
  return outcome === "done" ? { kind: "made", sheet } : outcome;
};

const make = async ({
  planId,
  knownPlans,
  onNamesTaken = "ask",
  onProgress,
  signal,
  ...chosen
}: SummaryOptions): Promise<SummaryOutcome> => {
  const state = await readWorkbookState();
  const blocked = obstacle(state);
  if (blocked) return blocked;
  const choice = choosePlan(state, {
    ...(planId === undefined ? {} : { planId }),
    ...(knownPlans ? { knownPlans } : {}),
  });
  if (choice.kind === "refused") return choice;
  const { plan } = choice;
  const missing = missingSources(state, plan);
  if (missing.length > 0) return refused("plan-incomplete", { sheets: missing.join("、") });

  const kept = planRecord(state.record, plan.id)?.settings ?? {};
  const summary = summarySettings({ ...kept, ...keptSummary(kept), ...given(chosen) });
  const settings = { ...kept, summary };
  const table = tableIn(state, plan.id, "actuals");
  const publishing =
    summary.draft || table === null
      ? null
      : {
          table,
          register: tableIn(state, plan.id, "register"),
          judgedYear: cellNameOf(plan.id, "judged-year"),
          firstYear: cellNameOf(plan.id, "first-year"),
        };
  const run = { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) };
  const sheet = standardSheets(state, plan.id).get("summary");
  if (!sheet) return makeNew(state, plan, settings, onNamesTaken, run, publishing);
  const outcome = await refreshSummary(state, plan, { from: kept, to: settings }, run, publishing);
  if (outcome.kind !== "refreshed") return outcome;
  const { writes, kept: left } = outcome.refresh;
  return { kind: "refreshed", sheet: sheet.name, changed: writes.length, kept: left };
};

/**
 * Makes 議会要約 for a plan in the workbook, or brings the one that is there up to date in place: what staff added or
 * changed on it stays. The values of a summary that is no draft are kept as published. Options not given are as the last time. At most three requests.
 */
export const makeCouncilSummary = (options: SummaryOptions = {}): Promise<SummaryOutcome> =>
  outcomeOf(() => make(options));
