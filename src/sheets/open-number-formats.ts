import { cellAddress } from "../blueprint/address";
import type { ConditionalFormatBlueprint } from "../blueprint/sheet";
import { isPercentFormula } from "./percent-formula";
import type { TableLayout } from "./table-layout";

/**
 * Shows the numbers of rows whose unit staff made % as percentages: the cells were made when nobody knew the unit.
 * Conditional formats take no structured references, so the unit is the cell of the same row.
 */
export const percentFormats = (
  table: TableLayout,
  headers: readonly string[],
  unitHeader: string,
): readonly ConditionalFormatBlueprint[] => {
  const units = table.dataRange(unitHeader);
  const unit = `$${cellAddress(units.row, units.column)}`;
  return headers.map((header) => ({
    range: table.dataRange(header),
    formula: `=${isPercentFormula(unit)}`,
    style: { numberFormat: "0.0%" },
  }));
};

/**
 * The same for cells that formulas fill, whose other numbers get separators too. Cells people type into keep what Excel
 * makes of their typing: a date or a percentage must stay to be seen as one.
 */
export const computedNumberFormats = (
  table: TableLayout,
  headers: readonly string[],
  unitHeader: string,
): readonly ConditionalFormatBlueprint[] => [
  ...percentFormats(table, headers, unitHeader),
  ...headers.flatMap((header) => {
    const range = table.dataRange(header);
    const cell = cellAddress(range.row, range.column);
    return [
      {
        range,
        formula: `=AND(ISNUMBER(${cell}),ROUND(${cell},0)=${cell})`,
        style: { numberFormat: "#,##0" },
      },
      { range, formula: `=ISNUMBER(${cell})`, style: { numberFormat: "#,##0.0###" } },
    ];
  }),
];
