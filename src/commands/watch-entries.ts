import type { ExcelFailure } from "../excel/errors";
import { excelFailure } from "../excel/errors";
import type { WorkbookState } from "../excel/read/workbook-state";
import { readWorkbookState } from "../excel/read/workbook-state";
import { planRecord } from "../excel/record/workbook-record";
import { readTouchedRows } from "../excel/watch/touched-rows";
import type { Edit } from "../excel/watch/watch-edits";
import { watchEdits } from "../excel/watch/watch-edits";
import type { Plan } from "../plan/plan";
import { hasOpenRows } from "../sheets/register/open-cells";
import { cellNameOf } from "../sheets/book";
import type { PlanChoice } from "./choose-plan";
import type { RowFindings } from "./live-findings";
import { rowFindings } from "./live-findings";
import type { Failed, Refused } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { planChecks } from "./plan-checks";
import { recordedPlan } from "./plan-definition";
import { planInForce } from "./plan-in-force";
import { planIdsIn, tableIn } from "./plan-sheets";

export type LiveUpdate =
  | ({ readonly kind: "rows"; readonly planId: string } & RowFindings)
  /** Rows or columns came or went: only a full check tells what that means. */
  | { readonly kind: "stale"; readonly planId: string }
  /** Excel did not let the touched rows be read; the next edit tries again. */
  | { readonly kind: "missed"; readonly planId: string; readonly failure: ExcelFailure };

export type WatchOutcome =
  { readonly kind: "watching"; readonly stop: () => Promise<void> } | Refused | Failed;

/** Milliseconds of quiet after which touched rows are read. */
const QUIET = 400;

type Watched = { readonly plan: Plan; readonly table: string; readonly sheetId: string };

const watchedPlans = (state: WorkbookState, { planId, knownPlans = [] }: PlanChoice): readonly Watched[] =>
  planIdsIn(state)
    .filter((id) => planId === undefined || id === planId)
    .flatMap((id) => {
      const plan = recordedPlan(state, id) ?? knownPlans.find((known) => known.id === id);
      const table = tableIn(state, id, "actuals");
      const sheetName = state.tables.find(({ name }) => name === table)?.sheet;
      const sheet = state.sheets.find(({ name }) => name === sheetName);
      return plan && table !== null && sheet ? [{ plan, table, sheetId: sheet.id }] : [];
    });

const updateOf = async (
  state: WorkbookState,
  { plan, table }: Watched,
  edits: readonly Edit[],
): Promise<LiveUpdate | null> => {
  const planId = plan.id;
  if (edits.some(({ contentsOnly }) => !contentsOnly)) return { kind: "stale", planId };
  try {
    const addresses = edits.map(({ address }) => address);
    const names = [cellNameOf(planId, "judged-year"), cellNameOf(planId, "first-year")];
    const { rows, named, register } = await readTouchedRows(table, addresses, {
      names,
      register: hasOpenRows(plan) ? tableIn(state, planId, "register") : null,
    });
    const [judged, firstYear] = named;
    const settings = planRecord(state.record, planId)?.settings ?? {};
    const inForce = planInForce(plan, settings, {
      actuals: rows[0] ?? null,
      register,
      firstYear: firstYear ?? null,
    });
    const found = rowFindings(inForce, rows, planChecks(state, planId), judged?.cell.value);
    return found.rowKeys.length === 0 ? null : { kind: "rows", planId, ...found };
  } catch (error) {
    return { kind: "missed", planId, failure: excelFailure(error) };
  }
};

/**
 * Follows what people type into 実績入力: after a short quiet the touched rows alone are read (one request) and checked.
 * Excel may drop events, so the full check stands beside it. Decisions recorded later (確認済み) count from the next
 * call on. Nothing is written. Two requests to begin with.
 */
export const watchEntries = (
  onUpdate: (update: LiveUpdate) => void,
  choice: PlanChoice = {},
): Promise<WatchOutcome> =>
  outcomeOf(async () => {
    const state = await readWorkbookState();
    const watched = watchedPlans(state, choice);
    if (watched.length === 0) return refused("no-plan");
    const waiting = new Map<Watched, Edit[]>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    let stopped = false;

    const tell = async (): Promise<void> => {
      const touched = [...waiting];
      waiting.clear();
      for (const [plan, edits] of touched) {
        const update = await updateOf(state, plan, edits);
        if (update && !stopped) onUpdate(update);
      }
    };
    const release = await watchEdits((edit) => {
      const plan = watched.find(({ sheetId }) => sheetId === edit.sheetId);
      if (!plan || stopped) return;
      waiting.set(plan, [...(waiting.get(plan) ?? []), edit]);
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void tell(), QUIET);
    });
    return {
      kind: "watching",
      stop: async () => {
        stopped = true;
        if (timer !== null) clearTimeout(timer);
        await release();
      },
    };
  });
