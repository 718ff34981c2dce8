import type { PlanContent } from "../excel/read/plan-content";
import { readChartsAndColumns } from "../excel/read/charts-and-columns";
import type { WorkbookState } from "../excel/read/workbook-state";
import { planRecord } from "../excel/record/workbook-record";
import { chartSteps } from "../excel/write/chart-steps";
import { runSteps } from "../excel/write/steps";
import type { Plan } from "../plan/plan";
import { readEntries } from "../sheets/actuals/read-entries";
import { bookNames, preferredSheetNames } from "../sheets/book";
import { chartsSheet } from "../sheets/charts/charts-sheet";
import type { PlanChoice } from "./choose-plan";
import { readEnteredPlan } from "./entered-plan";
import type { Cancelled, Failed, NamesTaken, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { onTheirPanels, titleColumns } from "./panel-rows";
import { standardSheets } from "./plan-sheets";
import { makeOneSheet } from "./make-one-sheet";
import type { OnNamesTaken } from "./sheet-names";

export type ChartsOptions = PlanChoice & RunOptions & { readonly onNamesTaken?: OnNamesTaken };

export type ChartsOutcome =
  /** `charts` stand on the sheet now, `left` indicators have nothing to draw yet. */
  | {
      readonly kind: "drawn";
      readonly sheet: string;
      readonly added: number;
      readonly charts: number;
      readonly left: number;
    }
  | NamesTaken
  | Refused
  | Cancelled
  | Failed;

/** Indicators with a baseline, a target or a value: what there is something to draw of. */
const drawnIndicators = (plan: Plan, actuals: NonNullable<PlanContent["actuals"]>): ReadonlySet<string> => {
  const entered = new Set(
    readEntries(plan, actuals).rows.flatMap(({ key, entries }) =>
      entries.some(({ cell }) => cell.type === "number") ? [key] : [],
    ),
  );
  return new Set(
    plan.indicators
      .filter(({ rows }) =>
        rows.some(
          ({ key, baseline, target }) =>
            entered.has(key) ||
            baseline.state === "value" ||
            target.kind === "reach" ||
            target.kind === "maintain",
        ),
      )
      .map(({ id }) => id),
  );
};

type Wanted = {
  readonly state: WorkbookState;
  readonly plan: Plan;
  readonly inserted: Plan;
  readonly drawn: ReadonlySet<string>;
};

const counts = (plan: Plan, drawn: ReadonlySet<string>): { charts: number; left: number } => ({
  charts: drawn.size,
  left: plan.indicators.length - drawn.size,
});

const makeNew = async (
  { state, inserted, plan, drawn }: Wanted,
  onNamesTaken: OnNamesTaken,
  run: RunOptions,
): Promise<ChartsOutcome> => {
  const settings = { ...planRecord(state.record, inserted.id)?.settings, drawnCharts: [...drawn] };
  const outcome = await makeOneSheet(
    { state, plan: inserted, id: "charts", command: "make-charts", settings, onNamesTaken },
    run,
  );
  return outcome.kind === "made"
    ? { kind: "drawn", sheet: outcome.sheet, added: drawn.size, ...counts(plan, drawn) }
    : outcome;
};

/** The charts are linked to cells and follow by themselves; only those that are missing are added. */
const addMissing = async (
  { inserted, plan, drawn, state }: Wanted,
  sheet: string,
  run: RunOptions,
): Promise<ChartsOutcome> => {
  const present = standardSheets(state, plan.id);
  const names = { ...preferredSheetNames() };
  for (const [id, { name }] of present) names[id] = name;
  const blueprint = chartsSheet(bookNames(inserted, names), { asOf: null, drawn });
  const { charts, columns } = await readChartsAndColumns(sheet, titleColumns(blueprint));
  const missing = onTheirPanels(blueprint, columns).filter(({ name }) => !charts.includes(name));
  const outcome = await runSteps(chartSteps(sheet, missing), run);
  if (outcome !== "done") return { kind: "cancelled", begun: false };
  return { kind: "drawn", sheet, added: missing.length, ...counts(plan, drawn) };
};

const make = async ({
  planId,
  knownPlans,
  onNamesTaken = "ask",
  ...run
}: ChartsOptions): Promise<ChartsOutcome> => {
  const entered = await readEnteredPlan({ planId, knownPlans });
  if (entered.kind === "refused") return entered;
  const { state, plan, inserted, content } = entered;
  const drawn = drawnIndicators(plan, content.actuals);
  if (drawn.size === 0) return refused("nothing-to-draw");
  const wanted = { state, plan, inserted, drawn };
  const own = standardSheets(state, plan.id).get("charts");
  if (!own) return makeNew(wanted, onNamesTaken, run);
  if (own.protected) return refused("sheet-protected", { sheet: own.name });
  return addMissing(wanted, own.name, run);
};

/**
 * Makes グラフ, a small chart for each indicator that has something to draw, or adds the charts that are missing to the
 * sheet that is there: staff's place and size of the others stay. Three requests for a plan of ordinary size.
 */
export const makeCharts = (options: ChartsOptions = {}): Promise<ChartsOutcome> =>
  outcomeOf(() => make(options));
