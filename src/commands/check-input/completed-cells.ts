import { listedRows } from "../../plan/listed-rows";
import type { Plan } from "../../plan/plan";
import { REGISTER } from "../../sheets/columns";
import { isForStaff } from "../../sheets/register/open-cells";
import { LISTED_WORDS } from "../../sheets/register/staff-choices";
import type { CompletedCell } from "../../validation/check-input";
import type { TableContent } from "../../values/table-content";
import { keyedRows, textAt } from "./keyed-rows";

const HOLDS: readonly (readonly [string, CompletedCell["holds"]])[] = [
  [REGISTER.baseline, "value"],
  [REGISTER.target, "value"],
  [REGISTER.min, "value"],
  [REGISTER.max, "value"],
  [REGISTER.decimals, "count"],
  [REGISTER.baselineYear, "year"],
  [REGISTER.targetYear, "year"],
  ...LISTED_WORDS,
];

/**
 * The cells of 指標台帳 that staff filled because no document says what belongs there.
 * @param inserted the plan as it was inserted.
 */
export const completedCells = (inserted: Plan, register: TableContent): readonly CompletedCell[] => {
  const listed = new Map(listedRows(inserted).map((row) => [row.key, row]));
  return keyedRows(register).flatMap(({ key, at }) => {
    const row = listed.get(key);
    if (!row) return [];
    return HOLDS.flatMap(([heading, holds]): readonly CompletedCell[] => {
      const found = isForStaff(row, heading) ? at(heading) : null;
      if (!found || found.cell.formula !== null || textAt(found) === "") return [];
      return [{ rowKey: key, heading, holds, ...found }];
    });
  });
};
