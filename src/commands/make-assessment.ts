import { readWorkbookState } from "../excel/read/workbook-state";
import { planRecord } from "../excel/record/workbook-record";
import type { PlanChoice } from "./choose-plan";
import { choosePlan } from "./choose-plan";
import type { Cancelled, Failed, NamesTaken, Refused, RunOptions } from "./outcome";
import { outcomeOf, refused } from "./outcome";
import { standardSheets, tableIn } from "./plan-sheets";
import { obstacle } from "./preconditions";
import { preferredSheetNames } from "../sheets/book";
import { makeOneSheet } from "./make-one-sheet";
import type { OnNamesTaken } from "./sheet-names";

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
  const settings = planRecord(state.record, plan.id)?.settings ?? {};
  return makeOneSheet(
    { state, plan, id: "assessment", command: "make-assessment", settings, onNamesTaken },
    run,
  );
};

/**
 * Makes 施策評価シート, a page for each measure or goal. All of it is formulas, so one that stands is up to date. Two
 * requests for a plan of ordinary size.
 */
export const makeAssessment = (options: AssessmentOptions = {}): Promise<AssessmentOutcome> =>
  outcomeOf(() => make(options));
