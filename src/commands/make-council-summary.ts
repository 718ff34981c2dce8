import type { EntriesRead, EntriesWanted } from "../excel/read/sheet-and-charts";
import { readShownEntries } from "../excel/read/sheet-and-charts";
import { readWorkbookState } from "../excel/read/workbook-state";
import type { WorkbookState } from "../excel/read/workbook-state";
import { planRecord } from "../excel/record/workbook-record";
import { canBeRated, hasTargets } from "../plan/can-be-rated";
import type { Plan } from "../plan/plan";
import { bookNames, cellNameOf, isSheetId, preferredSheetNames } from "../sheets/book";
import { summarySources } from "../sheets/summary/summary-sheet";
import { completedPlan } from "./completed-plan";
import type { PlanChoice } from "./choose-plan";
import { choosePlan } from "./choose-plan";
import type { Cancelled, Failed, NamesTaken, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { standardSheets, tableIn } from "./plan-sheets";
import { obstacle } from "./preconditions";
import { publishStep } from "./published-values";
import { refreshSummary } from "./refresh-summary";
import type { SummarySettings } from "./settings";
import { given, keptSummary, summarySettings } from "./settings";
import { makeOneSheet } from "./make-one-sheet";
import type { OnNamesTaken } from "./sheet-names";

export type SummaryOptions = PlanChoice &
  Partial<Omit<SummarySettings, "completed">> &
  RunOptions & { readonly onNamesTaken?: OnNamesTaken };

export type SummaryOutcome =
  | { readonly kind: "made"; readonly sheet: string }
  /**
   * `changed` cells were brought up to date; `kept` ones had been changed by hand and stay so. `couldRate`: targets have
   * been entered since a paper without ratings was made; to get one with ratings, staff delete the sheet first.
   */
  | {
      readonly kind: "refreshed";
      readonly sheet: string;
      readonly changed: number;
      readonly kept: number;
      readonly couldRate: boolean;
    }
  | NamesTaken
  | Refused
  | Cancelled
  | Failed;

/** Sheets without which the summary's formulas would find nothing, by the names they prefer. */
const missingSources = (
  state: WorkbookState,
  plan: Plan,
  completed: Pick<SummarySettings, "completed">,
): readonly string[] => {
  const names = preferredSheetNames();
  return summarySources(bookNames(plan, names), completed)
    .filter((table) => tableIn(state, plan.id, table) === null)
    .flatMap((table) => (isSheetId(table) ? [names[table]] : []));
};

/** The entries a summary depends on; null where the plan has none. */
const entriesOf = (state: WorkbookState, planId: string): EntriesWanted | null => {
  const table = tableIn(state, planId, "actuals");
  return table === null
    ? null
    : {
        table,
        register: tableIn(state, planId, "register"),
        judgedYear: cellNameOf(planId, "judged-year"),
        firstYear: cellNameOf(planId, "first-year"),
      };
};

/** Whether staff entered targets for a plan whose document has none. */
const isCompleted = (plan: Plan, { register }: EntriesRead): boolean =>
  !canBeRated(plan) && hasTargets(completedPlan(plan, register));

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
  const kept = planRecord(state.record, plan.id)?.settings ?? {};
  const asked = summarySettings({ ...kept, ...keptSummary(kept), ...given(chosen) });
  const run = { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) };
  // Wanted where they count: for what a final paper publishes, and for targets that staff may have entered.
  const wanted = asked.draft && canBeRated(plan) ? null : entriesOf(state, plan.id);
  const sheet = standardSheets(state, plan.id).get("summary");
  const shown = wanted && !sheet ? await readShownEntries(wanted) : null;
  const summary = sheet ? asked : { ...asked, completed: shown !== null && isCompleted(plan, shown) };
  const missing = missingSources(state, plan, summary);
  if (missing.length > 0) return refused("plan-incomplete", { sheets: missing.join("、") });
  const settings = { ...kept, summary };
  if (!sheet) {
    const more = shown && !asked.draft ? [publishStep(state, plan, shown)] : [];
    return makeOneSheet(
      { state, plan, id: "summary", command: "make-summary", settings, onNamesTaken, more },
      run,
    );
  }
  const publishes = !asked.draft;
  const outcome = await refreshSummary(state, plan, { from: kept, to: settings }, run, { wanted, publishes });
  if (outcome.kind !== "refreshed") return outcome;
  const { refresh, entries } = outcome;
  return {
    kind: "refreshed",
    sheet: sheet.name,
    changed: refresh.writes.length,
    kept: refresh.kept,
    couldRate: entries !== null && !summary.completed && isCompleted(plan, entries),
  };
};

/**
 * Makes 議会要約 for a plan in the workbook, or brings the one that is there up to date in place: what staff added or
 * changed on it stays. The values of a summary that is no draft are kept as published. Options not given are as the last time. At most three requests.
 */
export const makeCouncilSummary = (options: SummaryOptions = {}): Promise<SummaryOutcome> =>
  outcomeOf(() => make(options));
