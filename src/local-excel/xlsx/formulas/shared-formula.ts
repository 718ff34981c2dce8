import { COLUMNS, columnLetters, columnOfLetters, ROWS } from "../addresses";
import { tokensOf } from "./tokens";

/** `B$3`, `A:C`, `2:5` where they are whole words and no function name. */
const REFERENCE =
  /(^|[^\p{L}\p{N}_.$\\])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(\\!])/gu;

const TABLE_NAME = /[\p{L}\p{N}_.\\]+$/u;

const wrapped = (index: number, size: number): number => ((index % size) + size) % size;

const movedColumn = (dollar: string, letters: string, by: number): string =>
  dollar + (dollar === "$" ? letters : columnLetters(wrapped(columnOfLetters(letters) + by, COLUMNS)));

const movedRow = (dollar: string, row: string, by: number): string =>
  dollar + (dollar === "$" ? row : String(wrapped(Number(row) - 1 + by, ROWS) + 1));

const movedCode = (code: string, rows: number, columns: number): string =>
  code.replace(
    REFERENCE,
    (
      _whole,
      before: string,
      columnDollar: string | undefined,
      column: string | undefined,
      rowDollar = "",
      row = "",
      fromColumnDollar = "",
      fromColumn: string | undefined = undefined,
      toColumnDollar = "",
      toColumn = "",
      fromRowDollar = "",
      fromRow = "",
      toRowDollar = "",
      toRow = "",
    ) => {
      if (column !== undefined) {
        return before + movedColumn(columnDollar ?? "", column, columns) + movedRow(rowDollar, row, rows);
      }
      if (fromColumn !== undefined) {
        const from = movedColumn(fromColumnDollar, fromColumn, columns);
        return `${before}${from}:${movedColumn(toColumnDollar, toColumn, columns)}`;
      }
      return `${before}${movedRow(fromRowDollar, fromRow, rows)}:${movedRow(toRowDollar, toRow, rows)}`;
    },
  );

/**
 * Excel writes a formula that fills a column once and names it in the other cells: the formula of a cell
 * `rows` down and `columns` right of the one it was written for (ECMA-376 part 1, 18.3.1.40).
 */
export const movedFormula = (formula: string, rows: number, columns: number): string => {
  const tokens = tokensOf(formula);
  return tokens
    .map(({ kind, source }, index) => {
      if (kind !== "code") return source;
      // A word just before a bracket is a table's name, even when it looks like a cell.
      const table = tokens[index + 1]?.kind === "bracket" ? (TABLE_NAME.exec(source)?.[0] ?? "") : "";
      return movedCode(source.slice(0, source.length - table.length), rows, columns) + table;
    })
    .join("");
};
