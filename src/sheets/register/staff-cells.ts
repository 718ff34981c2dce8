import { cellAddress } from "../../blueprint/address";
import { blank, formula } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import type { ListedRow } from "../../plan/listed-rows";
import { tableNameOf } from "../book";
import { KEY, REGISTER } from "../columns";
import { formulaText } from "../formula-text";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import { isForStaff, repeatedFrom } from "./open-cells";
import { DIRECTION_WORDS, TARGET_KIND_WORDS } from "./words";

type Column = TableColumn<ListedRow>;

/** What the row of another key holds in the same column: OFFSET from the head, as INDEX would be a circle. */
const repeated = (planId: string, header: string, key: string): BlueprintCell => {
  const table = tableNameOf(planId, "register");
  const there = `OFFSET(${table}[[#Headers],[${header}]],MATCH(${formulaText(key)},${table}[${KEY}],0),0)`;
  return formula(`=IF(${there}="","",${there})`);
};

/** A number with a direction is to be reached, with 維持 to be kept; a bare direction is none yet. */
const targetKindFormula = (target: string, direction: string): string =>
  `=IF(ISNUMBER(${target}),IF(${direction}="${DIRECTION_WORDS.maintain}","${TARGET_KIND_WORDS.maintain}",` +
  `"${TARGET_KIND_WORDS.reach}"),"${TARGET_KIND_WORDS.none}")`;

/** Which side is good follows from the direction; of what is to be kept staff say it. */
const conditionFormula = (kind: string, direction: string): string => {
  const by = (up: string, down: string): string =>
    `IF(${direction}="${DIRECTION_WORDS.up}","${up}",IF(${direction}="${DIRECTION_WORDS.down}","${down}",""))`;
  return (
    `=IF(${kind}="${TARGET_KIND_WORDS.direction}",${by("↗", "↘")},` +
    `IF(${kind}="${TARGET_KIND_WORDS.none}","",${by("≧", "≦")}))`
  );
};

const styleFor = ({ style }: Column, repeats: boolean): CellStyle => ({
  ...(repeats ? STYLES.repeated : STYLES.input),
  ...(style.wrap === undefined ? {} : { wrap: style.wrap }),
  ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
});

/**
 * The columns of 指標台帳 with the cells staff fill because no document says what belongs there: pale yellow, and on
 * re-listings and further breakdowns a formula that repeats what was entered.
 */
export const withStaffCells = (planId: string, columns: readonly Column[]): readonly Column[] => {
  const at = (header: string, sheetRow: number): string =>
    `$${cellAddress(
      sheetRow,
      columns.findIndex((column) => column.header === header),
    )}`;
  const entered = (header: string, sheetRow: number): BlueprintCell => {
    const direction = at(REGISTER.direction, sheetRow);
    if (header === REGISTER.targetKind)
      return formula(targetKindFormula(at(REGISTER.target, sheetRow), direction));
    if (header === REGISTER.condition)
      return formula(conditionFormula(at(REGISTER.targetKind, sheetRow), direction));
    return blank;
  };
  return columns.map((column): Column => {
    const { header } = column;
    return {
      ...column,
      cell: (row, sheetRow) => {
        if (!isForStaff(row, header)) return column.cell(row, sheetRow);
        const from = repeatedFrom(row, header);
        return from === null ? entered(header, sheetRow) : repeated(planId, header, from);
      },
      styleOf: (row) =>
        isForStaff(row, header)
          ? styleFor(column, repeatedFrom(row, header) !== null)
          : (column.styleOf?.(row) ?? null),
    };
  });
};
