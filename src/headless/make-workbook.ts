import { checkEntries } from "../commands/check-entries";
import type { CheckedPlan } from "../commands/check-entries";
import { insertPlan } from "../commands/insert-plan";
import { makeCouncilSummary } from "../commands/make-council-summary";
import type { ProfileId } from "../evaluation/profiles/profile";
import type { ModelWorkbook } from "../local-excel";
import { createWorkbook } from "../local-excel";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { withAddin } from "./addin-session";
import { CommandFailure } from "./command-failure";
import type { RequestedEntry } from "./entries-file";
import { enterValues } from "./enter-values";
import type { CommandTraffic } from "./report";
import { commandTraffic } from "./report";

export type WorkbookRequest = {
  readonly plan: Plan;
  readonly entries: readonly RequestedEntry[];
  /** 判定年度; null: the last year of the plan that has ended. */
  readonly judgedYear: FiscalYear | null;
  /** 評価基準; null: the default one. */
  readonly profile?: ProfileId | null;
  readonly summary: boolean;
  readonly check: boolean;
};

export type MadeWorkbook = {
  readonly workbook: ModelWorkbook;
  readonly commands: readonly CommandTraffic[];
  readonly checked: readonly CheckedPlan[];
};

/**
 * A new workbook with the plan inserted, entries typed in, checked and summarized by the add-in's own commands.
 * @throws CommandFailure when a command does not go through, UsageError when an entry is refused.
 */
export const makeWorkbook = async (request: WorkbookRequest): Promise<MadeWorkbook> => {
  const workbook = createWorkbook();
  // A new workbook comes with a blank sheet, which the add-in rightly leaves alone; here it is nobody's.
  const blankSheet = workbook.activeSheet;
  return withAddin(workbook, async (run) => {
    const { plan, judgedYear, profile } = request;
    const chosen = {
      ...(judgedYear === null ? {} : { judgedYear }),
      ...(profile ? { profile } : {}),
    };
    const inserted = await run(() => insertPlan(plan, chosen));
    if (inserted.result.kind !== "inserted" && inserted.result.kind !== "already-there")
      throw new CommandFailure(inserted.result);
    workbook.deleteSheet(blankSheet);
    const commands = [commandTraffic("insert", inserted.traffic)];

    enterValues(workbook, plan, request.entries);

    let checked: readonly CheckedPlan[] = [];
    if (request.check) {
      const { result, traffic } = await run(() => checkEntries());
      if (result.kind !== "checked") throw new CommandFailure(result);
      checked = result.plans;
      commands.push(commandTraffic("check", traffic));
    }
    if (request.summary) {
      const { result, traffic } = await run(() => makeCouncilSummary());
      if (result.kind !== "made" && result.kind !== "refreshed") throw new CommandFailure(result);
      commands.push(commandTraffic("summary", traffic));
    }
    return { workbook, commands, checked };
  });
};
