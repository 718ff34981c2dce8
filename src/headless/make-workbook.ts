import { checkEntries } from "../commands/check-entries";
import type { CheckedPlan } from "../commands/check-entries";
import { insertPlan } from "../commands/insert-plan";
import { makeAssessment } from "../commands/make-assessment";
import { makeCharts } from "../commands/make-charts";
import { makeCouncilSummary } from "../commands/make-council-summary";
import { makePublication } from "../commands/make-publication";
import type { InsertionSettings } from "../commands/settings";
import type { ProfileId } from "../evaluation/profiles/profile";
import type { ModelWorkbook } from "../local-excel";
import { createWorkbook } from "../local-excel";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { SummaryVariant } from "../sheets/summary/variant";
import { withAddin } from "./addin-session";
import type { RunCommand } from "./addin-session";
import { CommandFailure, nothingToCheck } from "./command-failure";
import { directWorkbook } from "./direct-workbook";
import type { RequestedEntry } from "./entries-file";
import { withMaterial } from "./without-material";
import type { Outputs } from "./without-material";
import { enterValues } from "./enter-values";
import { withChosenYears } from "./plan-years-argument";
import type { ChosenYears } from "./plan-years-argument";
import type { CommandTraffic } from "./report";
import { commandTraffic } from "./report";

export type WorkbookRequest = {
  readonly plan: Plan;
  /** Which years it covers, where its document does not say; absent or null: left for staff to enter. */
  readonly years?: ChosenYears | null;
  readonly entries: readonly RequestedEntry[];
  /** 判定年度; null: the last year of the plan that has ended. */
  readonly judgedYear: FiscalYear | null;
  /** 評価基準; null: the default one. */
  readonly profile?: ProfileId | null;
  readonly summary: boolean;
  /** 施策評価シート too. */
  readonly assessment?: boolean;
  /** グラフ too. */
  readonly charts?: boolean;
  /** 公表用データ too. */
  readonly publication?: boolean;
  /** For whom 議会要約 is; null: the council. */
  readonly variant?: SummaryVariant | null;
  readonly check: boolean;
  /** Made from the blueprints without Office.js; only a check then runs through it. */
  readonly direct?: boolean;
};

export type MadeWorkbook = {
  readonly workbook: ModelWorkbook;
  readonly commands: readonly CommandTraffic[];
  readonly checked: readonly CheckedPlan[];
  /** 公表用データ as CSV; null where it was not asked for. */
  readonly csv: string | null;
  /** What was asked for but the plan has nothing for, as sentences. */
  readonly notes: readonly string[];
};

type Made = Omit<MadeWorkbook, "workbook">;

const chosenSettings = ({ years, judgedYear, profile }: WorkbookRequest): Partial<InsertionSettings> => ({
  ...(judgedYear === null ? {} : { judgedYear }),
  ...(profile ? { profile } : {}),
  ...years,
});

const check = async (run: RunCommand): Promise<Made> => {
  const { result, traffic } = await run(() => checkEntries());
  const commands = [commandTraffic("check", traffic)];
  if (result.kind === "checked") return { commands, checked: result.plans, csv: null, notes: [] };
  const note = nothingToCheck(result);
  if (note === null) throw new CommandFailure(result);
  return { commands, checked: [], csv: null, notes: [note] };
};

const NOTHING_CHECKED: Made = { commands: [], checked: [], csv: null, notes: [] };

const byCommands = (workbook: ModelWorkbook, request: WorkbookRequest, outputs: Outputs): Promise<Made> => {
  // A new workbook comes with a blank sheet, which the add-in rightly leaves alone; here it is nobody's.
  const blankSheet = workbook.activeSheet;
  return withAddin(workbook, async (run) => {
    const { plan, years = null } = request;
    const inserted = await run(() => insertPlan(plan, chosenSettings(request)));
    if (inserted.result.kind !== "inserted" && inserted.result.kind !== "already-there")
      throw new CommandFailure(inserted.result);
    workbook.deleteSheet(blankSheet);
    const commands = [commandTraffic("insert", inserted.traffic)];

    enterValues(workbook, withChosenYears(plan, years), request.entries);

    const made = request.check ? await check(run) : NOTHING_CHECKED;
    commands.push(...made.commands);
    if (request.summary) {
      const { result, traffic } = await run(() =>
        makeCouncilSummary(request.variant ? { variant: request.variant } : {}),
      );
      if (result.kind !== "made" && result.kind !== "refreshed") throw new CommandFailure(result);
      commands.push(commandTraffic("summary", traffic));
    }
    if (outputs.assessment) {
      const { result, traffic } = await run(() => makeAssessment());
      if (result.kind !== "made" && result.kind !== "stands") throw new CommandFailure(result);
      commands.push(commandTraffic("assessment", traffic));
    }
    if (outputs.charts) {
      const { result, traffic } = await run(() => makeCharts());
      if (result.kind !== "drawn") throw new CommandFailure(result);
      commands.push(commandTraffic("charts", traffic));
    }
    let csv: string | null = null;
    if (outputs.publication) {
      const { result, traffic } = await run(() => makePublication());
      if (result.kind !== "published") throw new CommandFailure(result);
      commands.push(commandTraffic("publication", traffic));
      ({ csv } = result);
    }
    return { commands, checked: made.checked, csv, notes: made.notes };
  });
};

/**
 * A new workbook with the plan inserted, entries typed in, checked and summarized by the add-in's own commands; or
 * the same made directly.
 * @throws CommandFailure when a command does not go through, UsageError when an entry is refused.
 */
export const makeWorkbook = async (request: WorkbookRequest): Promise<MadeWorkbook> => {
  const { plan, years = null, summary, entries } = request;
  const { assessment = false, charts = false, publication = false } = request;
  const { outputs, notes } = withMaterial(plan, { assessment, charts, publication });
  if (!request.direct) {
    const workbook = createWorkbook();
    const made = await byCommands(workbook, request, outputs);
    return { workbook, ...made, notes: [...notes, ...made.notes] };
  }
  const workbook = directWorkbook({
    plan,
    insertion: chosenSettings(request),
    summary,
    assessment: outputs.assessment,
    charts: outputs.charts,
    variant: request.variant ?? null,
  });
  enterValues(workbook, withChosenYears(plan, years), entries);
  const made = request.check ? await withAddin(workbook, check) : NOTHING_CHECKED;
  return { workbook, ...made, notes: [...notes, ...made.notes] };
};
