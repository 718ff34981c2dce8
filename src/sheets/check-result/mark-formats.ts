import { cellAddress, columnLetters } from "../../blueprint/address";
import type { ConditionalFormatBlueprint } from "../../blueprint/sheet";
import type { TableContent } from "../../values/table-content";
import type { NameId } from "../book";
import { KEY } from "../columns";
import { SIGNALS } from "../theme";

type Names = (id: NameId) => string;

const SEVERITIES = [
  { severity: "error", style: SIGNALS.bad },
  { severity: "warning", style: SIGNALS.warn },
] as const;

/** True for a conditional format's formula that marks what チェック結果 lists. */
export const isMark = (formula: string, name: Names): boolean => formula.includes(name("check-marks"));

/**
 * Conditional formats that mark the value cells listed on チェック結果, for as long as they hold what was checked: a
 * corrected cell loses its mark at once, a sorted row keeps it. None where the key column is gone.
 * @param headings column heads of the year values.
 */
export const markFormats = (
  name: Names,
  { headers, firstRow, firstColumn, rows }: TableContent,
  headings: readonly string[],
): readonly ConditionalFormatBlueprint[] => {
  const keyIndex = headers.indexOf(KEY);
  if (keyIndex < 0 || rows.length === 0) return [];
  const key = `$${cellAddress(firstRow, firstColumn + keyIndex)}`;
  return headings.flatMap((heading): readonly ConditionalFormatBlueprint[] => {
    const index = headers.indexOf(heading);
    if (index < 0) return [];
    const column = firstColumn + index;
    const cell = cellAddress(firstRow, column);
    const head = `${columnLetters(column)}$${firstRow}`;
    const held = `IF(ISERROR(${cell}),"#",${cell}&"")`;
    const range = { row: firstRow, column, rows: rows.length, columns: 1 };
    return SEVERITIES.map(({ severity, style }) => ({
      range,
      formula:
        `=IFERROR(INDEX(${name("check-values")},` +
        `MATCH("${severity}|"&${key}&"|"&${head},${name("check-marks")},0))&""=${held},FALSE)`,
      style,
    }));
  });
};
