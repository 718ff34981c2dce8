import type { ModelSheet, ModelTable, ModelWorkbook } from "../local-excel";
import { ExcelError } from "../local-excel";
import type { Plan } from "../plan/plan";
import { KEY } from "../sheets/columns";
import { yearColumn } from "../sheets/year-columns";
import { tableNameOf } from "../sheets/book";
import type { Input, RequestedEntry } from "./entries-file";
import { UsageError } from "./usage-error";

/** Where each key stands in a column of a table, and each header in its head. */
const index = (table: ModelTable): { rows: Map<string, number>; columns: Map<string, number> } => {
  const { row, column, rows, columns } = table.box;
  const headers = new Map(
    Array.from({ length: columns }, (_, i) => [String(table.sheet.cell(row, column + i).value), column + i]),
  );
  const keyColumn = headers.get(KEY) ?? column;
  const keys = Array.from({ length: rows - 1 }, (_, i): [string, number] => [
    String(table.sheet.cell(row + 1 + i, keyColumn).value),
    row + 1 + i,
  ]);
  return { rows: new Map(keys), columns: headers };
};

/** The apostrophe keeps a text the text it is: neither number nor formula. */
const asIs = (value: string | number | boolean): string | number | boolean =>
  typeof value === "string" ? `'${value}` : value;

const enter = (sheet: ModelSheet, row: number, column: number, input: Input): void => {
  const { workbook } = sheet;
  if (input.how === "typed") workbook.type(sheet, row, column, input.text);
  else workbook.paste(sheet, row, column, [[asIs(input.value)]]);
};

/**
 * Enters values and statuses into 実績入力 as a person does: typed through Excel's entry rules, or pasted.
 * @throws UsageError when Excel refuses an entry (a status that is not in the list).
 */
export const enterValues = (
  workbook: ModelWorkbook,
  plan: Plan,
  entries: readonly RequestedEntry[],
): void => {
  // A plan without indicators has no 実績入力, and nothing to enter there.
  if (entries.length === 0) return;
  const table = workbook.tableByName(tableNameOf(plan.id, "actuals"));
  if (table === null) throw new Error(`The workbook has no table ${tableNameOf(plan.id, "actuals")}`);
  const { rows, columns } = index(table);
  entries.forEach(({ rowKey, year, value, status }, i) => {
    const row = rows.get(rowKey);
    const heads = yearColumn(plan, year);
    const valueColumn = columns.get(heads?.value ?? "");
    const statusColumn = columns.get(heads?.status ?? "");
    if (row === undefined || valueColumn === undefined || statusColumn === undefined)
      throw new Error(`There is no cell for ${rowKey} in ${year}`);
    try {
      if (value) enter(table.sheet, row, valueColumn, value);
      if (status) enter(table.sheet, row, statusColumn, status);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      throw new UsageError(`実績ファイルの${i + 1}件目をExcelが受け付けません（${error.message}）`);
    }
  });
};
