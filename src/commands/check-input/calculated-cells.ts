import { ACTUALS, EVALUATION } from "../../sheets/columns";
import type { YearColumn } from "../../sheets/year-columns";
import type { CalculatedCell } from "../../validation/check-input";
import type { TableContent } from "../../values/table-content";
import { keyedRows } from "./keyed-rows";

/** Columns of 実績入力 that hold formulas on every row. */
export const CALCULATED_ACTUALS: readonly string[] = [ACTUALS.baseline, ACTUALS.target, ACTUALS.progress];

/** Columns of 進捗評価 that people see and formulas fill; what is hidden feeds them. */
export const calculatedEvaluation = (years: readonly YearColumn[]): readonly string[] => [
  EVALUATION.baseline,
  EVALUATION.baselineYear,
  ...years.map(({ value }) => value),
  EVALUATION.target,
  EVALUATION.used,
  EVALUATION.usedYear,
  EVALUATION.met,
  EVALUATION.achievementRate,
  EVALUATION.progressRate,
  EVALUATION.elapsedShare,
  EVALUATION.rating,
  EVALUATION.indicatorRating,
  EVALUATION.change,
  EVALUATION.reason,
];

/** The cells of these columns; #N/A, which a formula may give on purpose, is left out. */
export const calculatedCells = (
  content: TableContent,
  headings: readonly string[],
): readonly CalculatedCell[] =>
  keyedRows(content).flatMap(({ key, at }) =>
    headings.flatMap((heading): readonly CalculatedCell[] => {
      const found = at(heading);
      const onPurpose = found?.cell.formula !== null && found?.cell.value === "#N/A";
      return found === null || onPurpose ? [] : [{ rowKey: key, heading, ...found }];
    }),
  );
