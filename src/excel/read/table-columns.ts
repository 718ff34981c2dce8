import type { Cell } from "../../values/cell";
import { emptyCell } from "../../values/cell";
import type { TableContent } from "../../values/table-content";
import { readCells } from "./table-content";

const PROPERTIES = "rowIndex,columnIndex,values,valueTypes,formulas";

/**
 * Asks for some columns of a table that has many more, without their number formats; columns that are gone are left
 * out. Call the result after the request.
 */
export const loadTableColumns = (
  context: Excel.RequestContext,
  name: string,
  headings: readonly string[],
): (() => TableContent) => {
  const table = context.workbook.tables.getItem(name).load("name,worksheet/name");
  const loaded = headings.map((heading) => ({
    heading,
    range: table.columns.getItemOrNullObject(heading).getDataBodyRange().load(PROPERTIES),
  }));
  return () => {
    const present = loaded.flatMap(({ heading, range }) =>
      range.isNullObject
        ? []
        : [
            {
              heading,
              column: range.columnIndex,
              firstRow: range.rowIndex,
              cells: readCells({
                values: range.values,
                valueTypes: range.valueTypes,
                formulas: range.formulas,
              }),
            },
          ],
    );
    const [first] = present;
    return {
      table: table.name,
      sheet: table.worksheet.name,
      headers: present.map(({ heading }) => heading),
      firstRow: first?.firstRow ?? 0,
      firstColumn: first?.column ?? 0,
      columns: present.map(({ column }) => column),
      rows: (first?.cells ?? []).map((_, r): readonly Cell[] =>
        present.map(({ cells }) => cells[r]?.[0] ?? emptyCell),
      ),
    };
  };
};
