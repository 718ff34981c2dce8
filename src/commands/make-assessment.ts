import { readWorkbookState } from "../excel/read/workbook-state";
import { planRecord } from "../excel/record/workbook-record";
import { sheetsOf } from "./blueprints";
import type { PlanChoice } from "./choose-plan";
import { choosePlan } from "./choose-plan";
import { carryOut } from "./making";
import type { Cancelled, Failed, NamesTaken, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { standardSheets, tableIn } from "./plan-sheets";
import { obstacle } from "./preconditions";
import { preferredSheetNames } from "../sheets/book";
import { takenNames } from "./reserved-names";
import type { OnNamesTaken } from "./sheet-names";
import { chooseSheetNames } from "./sheet-names";

export type AssessmentOptions = PlanChoice & RunOptions & { readonly onNamesTaken?: OnNamesTaken };

export type AssessmentOutcome =
  | { readonly kind: "made"; readonly sheet: string }
  /** It is there, and being formulas it is up to date. */
  | { readonly kind: "stands"; readonly sheet: string }
  | NamesTaken
  | Refused
  | Cancelled
  | Failed;

const make = async ({
  planId,
  knownPlans = [],
  onNamesTaken = "ask",
  ...run
}: AssessmentOptions): Promise<AssessmentOutcome> => {
  const state = await readWorkbookState();
  const blocked = obstacle(state);
  if (blocked) return blocked;
  const choice = choosePlan(state, { ...(planId === undefined ? {} : { planId }), knownPlans });
  if (choice.kind === "refused") return choice;
  const { plan } = choice;
  const present = standardSheets(state, plan.id);
  const own = present.get("assessment");
  if (own) return { kind: "stands", sheet: own.name };
  const sources =
    plan.indicators.length > 0 ? (["comments", "evaluation"] as const) : (["comments"] as const);
  const missing = sources.filter((id) => tableIn(state, plan.id, id) === null);
  if (missing.length > 0)
    return refused("plan-incomplete", {
      sheets: missing.map((id) => preferredSheetNames()[id]).join("、"),
    });
  const naming = chooseSheetNames(state, plan, { present, wanted: ["assessment"], onNamesTaken });
  if (naming.kind === "names-taken") return naming;
  const previousSettings = planRecord(state.record, plan.id)?.settings ?? null;
  const settings = previousSettings ?? {};
  const sheets = [...sheetsOf("make-assessment", plan, naming.names, settings).values()];
  const taken = takenNames(state, sheets, new Set());
  if (taken.length > 0) return refused("reserved-names-taken", { names: taken.join("、") });
  const name = naming.names.assessment;
  const outcome = await carryOut(
    {
      state,
      marker: {
        command: "make-assessment",
        planId: plan.id,
        definition: plan,
        settings,
        previousSettings,
        sheets: [{ id: "assessment", name }],
        entries: [],
        cells: [],
      },
      sheets,
      remove: [],
      cells: [],
      more: [],
      activate: name,
    },
    run,
  );
  return outcome === "done" ? { kind: "made", sheet: name } : outcome;
};

/**
 * Makes 施策評価シート, a page for each measure or goal. All of it is formulas, so one that stands is up to date. Two
 * requests for a plan of ordinary size.
 */
export const makeAssessment = (options: AssessmentOptions = {}): Promise<AssessmentOutcome> =>
  outcomeOf(() => make(options));
