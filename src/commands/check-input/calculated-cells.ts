import { ACTUALS } from "../../sheets/columns";
import type { CalculatedCell } from "../../validation/check-input";
import type { TableContent } from "../../values/table-content";
import { keyedRows } from "./keyed-rows";

/** Columns of 実績入力 that hold formulas on every row. */
export const CALCULATED_ACTUALS: readonly string[] = [ACTUALS.baseline, ACTUALS.target, ACTUALS.progress];

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
