import type { BlueprintCell } from "../../blueprint/cell";
import { listedRows } from "../../plan/listed-rows";
import type { Plan } from "../../plan/plan";
import { REGISTER } from "../../sheets/columns";
import { isForStaff } from "../../sheets/register/open-cells";
import { registerColumns } from "../../sheets/register/register-columns";
import { STYLES } from "../../sheets/theme";
import type { DefinitionCell } from "../../validation/check-input";
import type { TableContent } from "../../values/table-content";
import { keyedRows } from "./keyed-rows";

/** Where a row stands in the plan and its papers is no definition. */
const NOT_DEFINING: ReadonlySet<string> = new Set([
  REGISTER.key,
  REGISTER.goal,
  REGISTER.measure,
  REGISTER.listing,
  REGISTER.source,
]);

const expectedOf = (cell: BlueprintCell): DefinitionCell["expected"] => {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "blank":
    case "formula":
      return null;
  }
};

/** A cell that repeats the definition, with the number format it was made with; null: none of its own. */
export type FormattedDefinition = DefinitionCell & { readonly numberFormat: string | null };

/** The cells of 指標台帳 that repeat the plan's definition; columns staff fill in are left out. */
export const definitionCells = (plan: Plan, register: TableContent): readonly FormattedDefinition[] => {
  const columns = registerColumns(plan).filter(
    ({ header, style }) => style !== STYLES.input && !NOT_DEFINING.has(header),
  );
  const listed = new Map(listedRows(plan).map((row) => [row.key, row]));
  return keyedRows(register).flatMap(({ key, at }) => {
    const row = listed.get(key);
    if (!row) return [];
    return columns.flatMap(({ header, cell }): readonly FormattedDefinition[] => {
      const found = at(header);
      if (!found || isForStaff(row, header)) return [];
      const made = cell(row, 0);
      const numberFormat = made.numberFormat ?? null;
      return [{ rowKey: key, heading: header, expected: expectedOf(made), numberFormat, ...found }];
    });
  });
};
