import { absoluteCell } from "../../blueprint/address";
import { yearsAreEntered } from "../../plan/entered-period";
import { listedRows } from "../../plan/listed-rows";
import type { Plan } from "../../plan/plan";
import { yearColumns } from "../year-columns";
import { criteriaCells, criteriaRows, type CriteriaCells, type CriteriaRows } from "./criteria-cells";
import { visibleHeadings } from "./headings";

/** Title; year judged; profile with the sentence on its rule; the years' names where staff enter them; headers. */
export const YEAR_ROW = 1;
export const PROFILE_ROW = 2;
export const YEAR_NAMES_ROW = 3;
export const LABEL_COLUMN = 1;
export const CHOICE_COLUMN = 2;

/** Where everything stands on 進捗評価 as it is made. */
export type EvaluationPlaces = {
  /** Row of the table's head. */
  readonly top: number;
  readonly rows: CriteriaRows;
  readonly cells: CriteriaCells;
  /** Columns people see, which is also the first hidden one. */
  readonly shownCount: number;
};

export const evaluationPlaces = (plan: Plan): EvaluationPlaces => {
  const shownCount = visibleHeadings(yearColumns(plan)).length;
  const top = YEAR_NAMES_ROW + (yearsAreEntered(plan) ? 1 : 0);
  const rows = criteriaRows(top + 1 + listedRows(plan).length);
  return {
    top,
    rows,
    shownCount,
    cells: criteriaCells(rows, shownCount, {
      judgedYear: absoluteCell(YEAR_ROW, CHOICE_COLUMN),
      profile: absoluteCell(PROFILE_ROW, CHOICE_COLUMN),
    }),
  };
};
