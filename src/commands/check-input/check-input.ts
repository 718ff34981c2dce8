import type { RowRating } from "../../evaluation/rating";
import type { PlanContent, PlanContentRequest } from "../../excel/read/plan-content";
import type { WorkbookState } from "../../excel/read/workbook-state";
import { planRecord } from "../../excel/record/workbook-record";
import { fiscalYearOf } from "../../plan/fiscal-year";
import { yearsAreEntered } from "../../plan/entered-period";
import type { Plan } from "../../plan/plan";
import { cellNameOf } from "../../sheets/book";
import { calculatedHeadings } from "../../sheets/evaluation/headings";
import { yearColumns } from "../../sheets/year-columns";
import type { CheckInput } from "../../validation/check-input";
import type { EntrySheet } from "../../values/entry";
import type { Definition } from "../definition-of";
import { recordedPlan } from "../plan-definition";
import { asPlanned } from "../plan-in-force";
import { tableIn } from "../plan-sheets";
import { assessedRows } from "./assessed-rows";
import { CALCULATED_ACTUALS, calculatedCells } from "./calculated-cells";
import { filledYears, missingColumns, strayYears, wantedColumns } from "./columns-found";
import { completedCells } from "./completed-cells";
import { commentTexts } from "./comment-texts";
import { definitionCells } from "./definition-cells";

/** What a check reads of a plan's sheets. */
export const checkRequest = (
  state: WorkbookState,
  planId: string,
  knownPlans: readonly Plan[],
): PlanContentRequest => {
  const definition = recordedPlan(state, planId) ?? knownPlans.find(({ id }) => id === planId);
  const plan = definition && asPlanned(definition, planRecord(state.record, planId)?.settings ?? {});
  const evaluation = tableIn(state, planId, "evaluation");
  return {
    actuals: tableIn(state, planId, "actuals"),
    register: tableIn(state, planId, "register"),
    comments: tableIn(state, planId, "comments"),
    evaluation: plan && evaluation ? { table: evaluation, headings: wantedColumns(plan).evaluation } : null,
    criteria: tableIn(state, planId, "criteria"),
    judgedYear: cellNameOf(planId, "judged-year"),
    firstYear: cellNameOf(planId, "first-year"),
    profile: cellNameOf(planId, "profile"),
  };
};

type Read = {
  readonly definition: Definition;
  readonly content: PlanContent;
  readonly entries: EntrySheet;
  readonly ratings: readonly RowRating[];
  readonly published: CheckInput["published"];
};

/** All that was read of a plan's sheets, in the rules' words. */
export const checkInput = ({ definition, content, entries, ratings, published }: Read): CheckInput => {
  const { plan, inserted, notices } = definition;
  const { actuals, register, comments, evaluation, judgedYear, firstYear } = content;
  const wanted = wantedColumns(plan);
  // A definition put together from 指標台帳 cannot differ from it.
  const rebuilt = notices.some(({ id }) => id === "definition-rebuilt");
  const tables = { actuals, register: rebuilt ? null : register, comments, evaluation };
  return {
    entries,
    definitions: tables.register ? definitionCells(inserted, tables.register) : [],
    completed: tables.register ? completedCells(inserted, tables.register) : [],
    calculated: [
      ...(actuals ? calculatedCells(actuals, CALCULATED_ACTUALS) : []),
      ...(evaluation ? calculatedCells(evaluation, calculatedHeadings(yearColumns(plan))) : []),
    ],
    comments: comments ? commentTexts(plan, comments) : [],
    assessed: evaluation ? assessedRows(ratings, evaluation) : [],
    published,
    strayYears: actuals ? strayYears(plan, actuals) : [],
    missingColumns: (["actuals", "register", "comments", "evaluation"] as const).flatMap((id) => {
      const table = tables[id];
      return table ? missingColumns(table, wanted[id]) : [];
    }),
    chosenYear: judgedYear && { value: judgedYear.cell.value, place: judgedYear.place },
    firstYear:
      firstYear && yearsAreEntered(plan)
        ? { value: firstYear.cell.value, place: firstYear.place, filled: filledYears(plan, actuals) }
        : null,
    currentYear: fiscalYearOf(new Date()),
  };
};
