import { absoluteCell } from "../../blueprint/address";
import { listedRows } from "../../plan/listed-rows";
import { planYears, type Plan } from "../../plan/plan";
import { criteriaCells, criteriaRows, type CriteriaCells, type CriteriaRows } from "./criteria-cells";
import { visibleHeadings } from "./headings";

/** Title; year judged; profile with the sentence on its rule; headers. */
export const YEAR_ROW = 1;
export const PROFILE_ROW = 2;
export const TABLE_TOP = 3;
export const LABEL_COLUMN = 1;
export const CHOICE_COLUMN = 2;

/** Where everything stands on 進捗評価 as it is made. */
export type EvaluationPlaces = {
  readonly rows: CriteriaRows;
  readonly cells: CriteriaCells;
  /** Columns people see, which is also the first hidden one. */
  readonly shownCount: number;
};

export const evaluationPlaces = (plan: Plan): EvaluationPlaces => {
  const shownCount = visibleHeadings(planYears(plan)).length;
  const rows = criteriaRows(TABLE_TOP + 1 + listedRows(plan).length);
  return {
    rows,
    shownCount,
    cells: criteriaCells(rows, shownCount, {
      judgedYear: absoluteCell(YEAR_ROW, CHOICE_COLUMN),
      profile: absoluteCell(PROFILE_ROW, CHOICE_COLUMN),
    }),
  };
};
